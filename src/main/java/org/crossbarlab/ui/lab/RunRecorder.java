package org.crossbarlab.ui.lab;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ChipTest;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.experiment.Workload;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.ui.live.Weights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The buffer between a run and the window: the simulation writes, the window's timer takes. It
 * stays small however seldom it is emptied: a few dozen loss points an epoch, and of everything
 * else the newest. Test results go to the live accuracy, which need not repeat them; networks go to
 * the store after every epoch, without the window, so that they outlive it whatever becomes of it.
 */
final class RunRecorder implements ExperimentListener {

    /** Loss points an epoch: fine enough for a live curve, few enough for a long training. */
    private static final int POINTS_PER_EPOCH = 40;

    private final Instant began;
    private final ExperimentSettings settings;
    private final Dataset data;
    private final Workbench workbench;
    private final Workload workload;
    private final PairStore store;
    private final Map<NetworkRole, Weights> weights = new EnumMap<>(NetworkRole.class);
    private List<LossPoint> losses = new ArrayList<>();
    private List<EpochPoint> epochs = new ArrayList<>();
    private RunPhase activity = RunPhase.IDLE;
    private int epoch;
    private double epochShare;
    private int chip;
    private int news;
    private double lossSum;
    private int lossBatches;
    private ProgrammedNetwork programmed;
    private TrainedPair pair;
    private RunEnd end;

    /**
     * @param began when the run did
     * @param settings of the run
     * @param data of the run
     * @param workbench numbers weights and learns test results
     * @param store keeps what is trained
     */
    RunRecorder(
            Instant began,
            ExperimentSettings settings,
            Dataset data,
            Workbench workbench,
            PairStore store) {
        this.began = began;
        this.settings = settings;
        this.data = data;
        this.workbench = workbench;
        this.workload = Workload.of(data, settings);
        this.store = store;
    }

    @Override
    public synchronized void trainingStarted(NetworkRole network, int count, int batchesPerEpoch) {
        activity =
                network == NetworkRole.DIGITAL
                        ? RunPhase.TRAINING_DIGITAL
                        : RunPhase.TRAINING_AWARE;
        epoch = 1;
        epochShare = 0;
        chip = 0;
    }

    @Override
    public synchronized void batchTrained(
            NetworkRole network, int number, int batch, int batches, double loss) {
        epoch = number;
        epochShare = (double) batch / batches;
        lossSum += loss;
        lossBatches++;
        int perPoint = (batches + POINTS_PER_EPOCH - 1) / POINTS_PER_EPOCH;
        if (lossBatches == perPoint || batch == batches) {
            losses.add(new LossPoint(network, number - 1 + epochShare, lossSum / lossBatches));
            lossSum = 0;
            lossBatches = 0;
        }
    }

    @Override
    public void epochTrained(NetworkRole network, Epoch done, OptimiserState state) {
        // Read by this thread alone, and by others under the lock. Where numbers come from takes
        // a look at the disk, which the window must not wait for.
        TrainedPair before = pair == null ? TrainedPair.begin(began, data, settings) : pair;
        TrainedPair now = before.withEpoch(network, Architecture.reference(data), done, state);
        note(network, done, state, now);
        store.save(now);
    }

    private synchronized void note(
            NetworkRole network, Epoch done, OptimiserState state, TrainedPair now) {
        pair = now;
        epochs.add(new EpochPoint(network, done));
        weights.put(
                network,
                new Weights(workbench.nextVersion(), network, settings, state.parameters()));
        news++;
        if (done.number() == settings.training().epochs()) {
            activity =
                    network == NetworkRole.DIGITAL
                            ? RunPhase.TESTING_DIGITAL
                            : RunPhase.TESTING_AWARE;
        }
    }

    @Override
    public synchronized void programmed(ProgrammedNetwork network) {
        programmed = network;
    }

    @Override
    public synchronized void digitalTested(Evaluation evaluation) {
        workbench.live().learnDigital(weights.get(NetworkRole.DIGITAL), evaluation);
        news++;
    }

    @Override
    public synchronized void chipTested(NetworkRole network, ChipTest test, int chips) {
        chip = test.chip();
        workbench.live().learnChip(weights.get(network), settings, chip, test.evaluation());
        news++;
    }

    void ended(RunEnd how) {
        if (how instanceof RunEnd.Finished finished && pair != null) {
            store.save(pair.finished(finished.result()));
        }
        end(how);
    }

    private synchronized void end(RunEnd how) {
        if (how instanceof RunEnd.Finished finished && pair != null) {
            pair = pair.finished(finished.result());
        }
        end = how;
    }

    /** Everything that is new, for the window. */
    synchronized RunUpdate take() {
        List<LossPoint> newLosses = losses;
        List<EpochPoint> newEpochs = epochs;
        ProgrammedNetwork newProgrammed = programmed;
        losses = new ArrayList<>();
        epochs = new ArrayList<>();
        programmed = null;
        RunProgress progress =
                new RunProgress(
                        activity,
                        epoch,
                        workload.epochs(),
                        epochShare,
                        chip,
                        workload.chips(),
                        done(),
                        workload.total());
        return new RunUpdate(
                progress,
                newLosses,
                newEpochs,
                new Networks(pair, weights),
                newProgrammed,
                news,
                end);
    }

    private double done() {
        if (end instanceof RunEnd.Finished) {
            return workload.total();
        }
        double trained = Math.max(0, epoch - 1 + epochShare);
        return switch (activity) {
            case TRAINING_DIGITAL, TESTING_DIGITAL ->
                    workload.done(NetworkRole.DIGITAL, trained, chip);
            case TRAINING_AWARE, TESTING_AWARE -> workload.done(NetworkRole.AWARE, trained, chip);
            default -> 0;
        };
    }

    /** How a run ended. */
    sealed interface RunEnd {
        record Finished(ExperimentResult result) implements RunEnd {}

        record Stopped() implements RunEnd {}

        record Failed(Throwable cause) implements RunEnd {}
    }

    /**
     * What the window takes at once.
     *
     * @param progress as it is now
     * @param losses since the last time
     * @param epochs since the last time
     * @param networks with the newest weights of each
     * @param programmed newest programming of the device-aware training, or null if none is new
     * @param news changes whenever weights or test results came
     * @param end how the run ended, or null
     */
    record RunUpdate(
            RunProgress progress,
            List<LossPoint> losses,
            List<EpochPoint> epochs,
            Networks networks,
            ProgrammedNetwork programmed,
            int news,
            RunEnd end) {

        RunUpdate {
            losses = List.copyOf(losses);
            epochs = List.copyOf(epochs);
        }
    }
}
