package org.crossbarlab.experiment;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.math.Interval;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One experiment, completely: the same settings, data and program version give the same numbers.
 *
 * @param training of both networks
 * @param crossbar in which the device-aware network trains and both are tested
 * @param chips on how many chips each network is tested, 1 to 1000
 * @param seed of all randomness
 * @param threads that share the arithmetic, 1 to 256; they do not change any result
 */
public record ExperimentSettings(
        TrainingSettings training, CrossbarSettings crossbar, int chips, long seed, int threads) {

    /** Numbers of chips. */
    public static final Interval CHIPS = new Interval(1, 1000);

    /** Numbers of threads. */
    public static final Interval THREADS = new Interval(1, 256);

    /** The reference experiment, on all cores of this machine. */
    public static final ExperimentSettings REFERENCE =
            new ExperimentSettings(
                    TrainingSettings.REFERENCE,
                    CrossbarSettings.REFERENCE,
                    10,
                    1,
                    WorkerPool.defaultThreads());

    /**
     * @throws InvalidValueException with every fault
     */
    public ExperimentSettings {
        Objects.requireNonNull(training);
        Objects.requireNonNull(crossbar);
        List<Sentence> faults = new ArrayList<>();
        if (!CHIPS.contains(chips)) {
            faults.add(
                    Sentence.of("setting.chips.fault", CHIPS.min(), CHIPS.max(), (double) chips));
        }
        if (!THREADS.contains(threads)) {
            faults.add(
                    Sentence.of(
                            "setting.threads.fault",
                            THREADS.min(),
                            THREADS.max(),
                            (double) threads));
        }
        InvalidValueException.throwIfAny(faults);
    }

    public ExperimentSettings withTraining(TrainingSettings newTraining) {
        return new ExperimentSettings(newTraining, crossbar, chips, seed, threads);
    }

    public ExperimentSettings withCrossbar(CrossbarSettings newCrossbar) {
        return new ExperimentSettings(training, newCrossbar, chips, seed, threads);
    }

    public ExperimentSettings withChips(int newChips) {
        return new ExperimentSettings(training, crossbar, newChips, seed, threads);
    }

    public ExperimentSettings withSeed(long newSeed) {
        return new ExperimentSettings(training, crossbar, chips, newSeed, threads);
    }

    /**
     * The same crossbars, chips and seed, and all else as in the reference experiment: how networks
     * are trained has nothing to do with how they are tested, so tests with equal settings of this
     * kind are the same tests.
     */
    public ExperimentSettings ofTests() {
        return REFERENCE.withCrossbar(crossbar).withChips(chips).withSeed(seed);
    }

    public ExperimentSettings withThreads(int newThreads) {
        return new ExperimentSettings(training, crossbar, chips, seed, newThreads);
    }
}
