package org.crossbarlab.experiment;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.nn.TrainingSettings;

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

    /** The reference experiment, on all cores of this machine. */
    public static final ExperimentSettings REFERENCE =
            new ExperimentSettings(
                    TrainingSettings.REFERENCE,
                    CrossbarSettings.REFERENCE,
                    10,
                    1,
                    WorkerPool.defaultThreads());

    /**
     * @throws IllegalArgumentException with every fault in one message
     */
    public ExperimentSettings {
        Objects.requireNonNull(training);
        Objects.requireNonNull(crossbar);
        List<String> faults = new ArrayList<>();
        if (chips < 1 || chips > 1000) {
            faults.add("The number of chips must be 1 to 1000, not " + chips + ".");
        }
        if (threads < 1 || threads > 256) {
            faults.add("The number of threads must be 1 to 256, not " + threads + ".");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
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

    public ExperimentSettings withThreads(int newThreads) {
        return new ExperimentSettings(training, crossbar, chips, seed, newThreads);
    }
}
