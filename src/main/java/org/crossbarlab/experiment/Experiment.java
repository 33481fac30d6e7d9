package org.crossbarlab.experiment;

import org.crossbarlab.analog.Calibrator;
import org.crossbarlab.analog.DeviceAware;
import org.crossbarlab.analog.NetworkProgrammer;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.math.Statistics;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.Network;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.nn.PackedImages;
import org.crossbarlab.nn.Trainer;
import org.crossbarlab.nn.TrainingDivergedException;
import org.crossbarlab.nn.TrainingListener;
import org.crossbarlab.nn.WeightTransform;
import org.crossbarlab.nn.kernel.KernelChoice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The three scenarios: train digitally and test exactly; test the same network on chips; train a
 * second network device-aware and test it on the same chips. Both networks start from the same
 * weights and meet the same images in the same order.
 */
public final class Experiment {

    private final Dataset data;
    private final ExperimentSettings settings;
    private final WorkerPool pool;
    private final TestBench bench;
    private final RunControl control;
    private final ExperimentListener listener;
    private final RandomStreams random;
    private final List<Double> chipSeconds = new ArrayList<>();

    /**
     * @param pool shares the arithmetic; its size, not the settings', is what counts
     * @param bench of the same data and seed; its architecture is what is trained
     * @param control pauses, steps and cancels
     * @param listener hears everything
     */
    public Experiment(
            Dataset data,
            ExperimentSettings settings,
            WorkerPool pool,
            TestBench bench,
            RunControl control,
            ExperimentListener listener) {
        this.data = data;
        this.settings = settings;
        this.pool = pool;
        this.bench = bench;
        this.control = control;
        this.listener = listener;
        this.random = streams(settings.seed());
        // What does not fit the network is to be found before any work is done.
        new NetworkProgrammer(bench.architecture(), settings.crossbar());
    }

    /** The flat parameter vector from which both networks of a seed start. */
    public static float[] initialParameters(Architecture architecture, long seed) {
        return architecture.initialParameters(streams(seed));
    }

    private static RandomStreams streams(long seed) {
        return new RandomStreams(seed).child("training");
    }

    /**
     * Runs all three scenarios.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     * @throws org.crossbarlab.nn.TrainingDivergedException if a loss is no longer a number
     */
    public ExperimentResult run() {
        return run(Map.of());
    }

    /**
     * Runs all three scenarios, each training from its checkpoint where there is one. The numbers
     * are those of a run without an interruption.
     */
    public ExperimentResult run(Map<NetworkRole, Checkpoint> checkpoints) {
        long began = System.nanoTime();
        Map<NetworkRole, TrainedNetwork> networks = new EnumMap<>(NetworkRole.class);
        Map<NetworkRole, AnalogAccuracy> analog = new EnumMap<>(NetworkRole.class);
        double digital = 0;
        for (NetworkRole role : NetworkRole.values()) {
            Checkpoint checkpoint = checkpoints.get(role);
            TrainedNetwork network =
                    checkpoint == null
                            ? train(role)
                            : train(role, checkpoint.state(), checkpoint.history());
            networks.put(role, network);
            if (role == NetworkRole.DIGITAL) {
                digital = testDigital(network);
            }
            analog.put(role, testChips(network));
        }
        Timing timing =
                new Timing(
                        medianEpoch(networks.get(NetworkRole.DIGITAL)),
                        medianEpoch(networks.get(NetworkRole.AWARE)),
                        median(chipSeconds),
                        (System.nanoTime() - began) / 1e9);
        return new ExperimentResult(
                data.name(),
                settings,
                digital,
                analog,
                networks,
                timing,
                Provenance.of(data, settings));
    }

    /**
     * Tests one given network: exactly, and on the chips.
     *
     * @return a result with this network alone
     * @throws org.crossbarlab.text.InvalidValueException if the network is for other images
     */
    public ExperimentResult evaluate(TrainedNetwork network) {
        network.requireFor(bench);
        long began = System.nanoTime();
        double digital = testDigital(network);
        AnalogAccuracy analog = testChips(network);
        double total = (System.nanoTime() - began) / 1e9;
        return new ExperimentResult(
                data.name(),
                settings,
                digital,
                Map.of(network.role(), analog),
                Map.of(network.role(), network),
                new Timing(0, 0, median(chipSeconds), total),
                Provenance.of(data, settings));
    }

    /** Trains one of the two networks from its first epoch. */
    public TrainedNetwork train(NetworkRole role) {
        float[] initial = initialParameters(bench.architecture(), settings.seed());
        return train(role, OptimiserState.initial(initial), List.of());
    }

    /**
     * Goes on training from a checkpoint, as if there had been no interruption.
     *
     * @param state as a listener got it at the end of an epoch
     * @param before the epochs up to there
     */
    public TrainedNetwork train(NetworkRole role, OptimiserState state, List<Epoch> before) {
        Trainer trainer =
                new Trainer(
                        new Network(bench.architecture(), KernelChoice.fastest()),
                        data.training(),
                        settings.training(),
                        transform(role),
                        random,
                        pool,
                        control);
        OptimiserState[] last = {state};
        listener.trainingStarted(role, settings.training().epochs(), trainer.batchesPerEpoch());
        List<Epoch> history = new ArrayList<>(before);
        history.addAll(trained(trainer, state, forward(role, last)));
        return new TrainedNetwork(role, bench.architecture(), last[0].parameters(), history);
    }

    /** Where exact weights would have trained on, the devices' settings are to blame. */
    private List<Epoch> trained(Trainer trainer, OptimiserState start, TrainingListener hears) {
        try {
            return trainer.train(start, hears);
        } catch (TrainingDivergedException e) {
            throw e.isExactFinite()
                    ? e.because(bench.divergence(start.parameters(), settings.crossbar(), control))
                    : e;
        }
    }

    private TrainingListener forward(NetworkRole role, OptimiserState[] last) {
        return new TrainingListener() {
            @Override
            public void batchTrained(int epoch, int batch, int batches, double loss) {
                listener.batchTrained(role, epoch, batch, batches, loss);
            }

            @Override
            public void epochTrained(Epoch epoch, OptimiserState state) {
                last[0] = state;
                listener.epochTrained(role, epoch, state);
            }
        };
    }

    private WeightTransform transform(NetworkRole role) {
        return role == NetworkRole.DIGITAL
                ? WeightTransform.DIGITAL
                : new DeviceAware(
                        new NetworkProgrammer(
                                bench.architecture(),
                                inTraining(settings.crossbar()),
                                calibrator()::ranges),
                        random.child("device-aware"),
                        listener::programmed);
    }

    /** Training meets chips as they are programmed, before anything is done to a single one. */
    private static CrossbarSettings inTraining(CrossbarSettings crossbar) {
        return crossbar.withRemedies(crossbar.remedies().withTuningImages(0).withCommittee(1));
    }

    /** One block: weights, and with them the ranges, change at every step. */
    private Calibrator calibrator() {
        return new Calibrator(
                new Network(bench.architecture(), KernelChoice.fastest()),
                PackedImages.first(data.training(), TestBench.BLOCK));
    }

    private double testDigital(TrainedNetwork network) {
        var evaluation = bench.testDigital(network.parameters(), control);
        listener.digitalTested(evaluation);
        return evaluation.accuracy();
    }

    private AnalogAccuracy testChips(TrainedNetwork network) {
        long[] began = {System.nanoTime()};
        return bench.testChips(
                network.parameters(),
                settings.crossbar(),
                settings.chips(),
                control,
                test -> {
                    chipSeconds.add((System.nanoTime() - began[0]) / 1e9);
                    listener.chipTested(network.role(), test, settings.chips());
                    began[0] = System.nanoTime();
                });
    }

    private static double medianEpoch(TrainedNetwork network) {
        return median(network.history().stream().map(Epoch::seconds).toList());
    }

    private static double median(List<Double> values) {
        return values.isEmpty()
                ? 0
                : Statistics.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
