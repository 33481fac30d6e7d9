package org.crossbarlab.cli;

import org.crossbarlab.experiment.ChipTest;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Workload;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;

import java.util.Locale;

/** Shows how far an experiment is. */
final class ExperimentProgress implements ExperimentListener {

    private final ProgressLine line;
    private final Workload workload;
    private String detail = "";

    /**
     * @param workload of what is heard
     */
    ExperimentProgress(ProgressLine line, Workload workload) {
        this.line = line;
        this.workload = workload;
    }

    @Override
    public void trainingStarted(NetworkRole network, int count, int batchesPerEpoch) {
        detail = "";
    }

    @Override
    public void batchTrained(NetworkRole network, int epoch, int batch, int batches, double loss) {
        double part = epoch - 1 + (double) batch / batches;
        line.show(
                String.format(
                        Locale.ROOT,
                        "%s, epoch %d of %d",
                        title(network),
                        epoch,
                        workload.epochs()),
                workload.done(network, part, 0) / workload.total(),
                detail);
    }

    @Override
    public void epochTrained(NetworkRole network, Epoch epoch, OptimiserState state) {
        detail = String.format(Locale.ROOT, "loss %.3f", epoch.validationLoss());
    }

    @Override
    public void chipTested(NetworkRole network, ChipTest test, int chips) {
        line.show(
                String.format(Locale.ROOT, "%s, chip %d of %d", title(network), test.chip(), chips),
                workload.done(network, workload.epochs(), test.chip()) / workload.total(),
                "");
    }

    private static String title(NetworkRole network) {
        return network == NetworkRole.DIGITAL ? "Digital" : "Device-aware";
    }
}
