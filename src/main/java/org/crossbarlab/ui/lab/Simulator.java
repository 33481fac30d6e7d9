package org.crossbarlab.ui.lab;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.ui.lab.RunRecorder.RunEnd;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.task.BackgroundRunner;
import org.crossbarlab.ui.task.TaskRunner;

import java.util.concurrent.CancellationException;

/** Where runs are computed, one after the other. However one ends, its recorder hears of it. */
public final class Simulator implements AutoCloseable {

    /** What is computed; a test may put something quicker in its place. */
    @FunctionalInterface
    public interface Simulation {
        ExperimentResult run(
                Equipment equipment,
                ExperimentSettings settings,
                RunControl control,
                ExperimentListener listener);
    }

    // A few hundred batches make the JIT compiler translate all that a training needs.
    private static final ExperimentSettings WARM_UP =
            ExperimentSettings.REFERENCE
                    .withTraining(TrainingSettings.REFERENCE.withEpochs(5))
                    .withChips(2);
    private static final int WARM_UP_IMAGES = 2560;

    private final TaskRunner runner;
    private final Runnable end;
    private final Simulation simulation;

    /**
     * @param runner computes one piece of work after the other
     * @param end ends the runner
     * @param simulation what is computed
     */
    public Simulator(TaskRunner runner, Runnable end, Simulation simulation) {
        this.runner = runner;
        this.end = end;
        this.simulation = simulation;
    }

    /** The engine's experiment on a thread of its own. */
    public static Simulator inBackground() {
        BackgroundRunner runner = new BackgroundRunner("crossbar-simulation");
        return new Simulator(runner, runner::close, Simulator::experiment);
    }

    /** The engine's experiment, on the bench of all: a paused test keeps nobody from it. */
    static ExperimentResult experiment(
            Equipment equipment,
            ExperimentSettings settings,
            RunControl control,
            ExperimentListener listener) {
        control.throwIfCancelled();
        return new Experiment(
                        equipment.data(),
                        settings,
                        equipment.pool(),
                        equipment.bench(settings.seed()),
                        control,
                        listener)
                .run();
    }

    /** Computes a run as soon as earlier ones have ended. */
    void start(
            Equipment equipment,
            ExperimentSettings settings,
            RunControl control,
            RunRecorder recorder) {
        runner.run(
                () -> {
                    recorder.ended(compute(equipment, settings, control, recorder));
                    return null;
                });
    }

    private RunEnd compute(
            Equipment equipment,
            ExperimentSettings settings,
            RunControl control,
            RunRecorder recorder) {
        try {
            return new RunEnd.Finished(simulation.run(equipment, settings, control, recorder));
        } catch (CancellationException cancelled) {
            return new RunEnd.Stopped();
        } catch (Throwable failure) { // An Error too must reach the window as a sentence.
            return new RunEnd.Failed(failure);
        }
    }

    /** Runs something small without a result, so that the first real epoch finds warm kernels. */
    void warmUp(WorkerPool pool, RunControl control) {
        runner.run(
                () -> {
                    try {
                        Dataset data =
                                SyntheticDigits.generate(
                                        new RandomStreams(0), WARM_UP_IMAGES, WARM_UP_IMAGES / 4);
                        simulation.run(
                                new Equipment(data, pool),
                                WARM_UP,
                                control,
                                ExperimentListener.NONE);
                    } catch (CancellationException aRunBegins) {
                        return null;
                    }
                    return null;
                });
    }

    /** Does something small as soon as what was asked for before has ended. */
    void afterwards(Runnable work) {
        runner.run(
                () -> {
                    work.run();
                    return null;
                });
    }

    @Override
    public void close() {
        end.run();
    }
}
