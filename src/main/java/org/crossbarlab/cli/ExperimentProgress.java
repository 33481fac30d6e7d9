package org.crossbarlab.cli;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ChipTest;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;

import java.util.Locale;

/**
 * Shows how far an experiment is. Work is counted in training images of the digital network;
 * programming adds a quarter to the other's, and a test goes only forward.
 */
final class ExperimentProgress implements ExperimentListener {

    private static final double AWARE_COST = 1.25;
    private static final double TEST_COST = 0.25;
    private static final double TRAINING_SHARE = 0.8;

    private final ProgressLine line;
    private final int epochs;
    private final double epochWork;
    private final double chipWork;
    private final double total;
    private double done;
    private double epochStart;
    private String detail = "";

    /**
     * @param trains whether networks are trained, or given
     * @param chips tests on chips in all
     */
    ExperimentProgress(
            ProgressLine line,
            Dataset data,
            ExperimentSettings settings,
            boolean trains,
            int chips) {
        this.line = line;
        this.epochs = settings.training().epochs();
        this.epochWork = data.training().count() * TRAINING_SHARE;
        this.chipWork = data.test().count() * TEST_COST;
        double training = trains ? epochs * epochWork * (1 + AWARE_COST) : 0;
        this.total = Math.max(1, training + chips * chipWork);
    }

    @Override
    public void trainingStarted(NetworkRole network, int count, int batchesPerEpoch) {
        // A resumed training starts with some of its epochs done; they count as done below.
        detail = "";
        epochStart = network == NetworkRole.DIGITAL ? 0 : Math.max(done, epochs * epochWork);
    }

    @Override
    public void batchTrained(NetworkRole network, int epoch, int batch, int batches, double loss) {
        double cost = network == NetworkRole.DIGITAL ? 1 : AWARE_COST;
        double part = epoch - 1 + (double) batch / batches;
        done = epochStart + part * epochWork * cost;
        line.show(
                "%s, epoch %d of %d".formatted(title(network), epoch, epochs),
                done / total,
                detail);
    }

    @Override
    public void epochTrained(NetworkRole network, Epoch epoch, OptimiserState state) {
        detail = String.format(Locale.ROOT, "loss %.3f", epoch.validationLoss());
    }

    @Override
    public void chipTested(NetworkRole network, ChipTest test, int chips) {
        done += chipWork;
        line.show(
                "%s, chip %d of %d".formatted(title(network), test.chip(), chips),
                Math.min(1, done / total),
                "");
    }

    private static String title(NetworkRole network) {
        return network == NetworkRole.DIGITAL ? "Digital" : "Device-aware";
    }
}
