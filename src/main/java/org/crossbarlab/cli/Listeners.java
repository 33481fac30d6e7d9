package org.crossbarlab.cli;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.experiment.ChipTest;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.nn.OptimiserState;

import java.util.List;

/**
 * Several listeners as one.
 *
 * @param listeners told in this order
 */
record Listeners(List<ExperimentListener> listeners) implements ExperimentListener {

    Listeners {
        listeners = List.copyOf(listeners);
    }

    @Override
    public void trainingStarted(NetworkRole network, int epochs, int batchesPerEpoch) {
        listeners.forEach(l -> l.trainingStarted(network, epochs, batchesPerEpoch));
    }

    @Override
    public void batchTrained(NetworkRole network, int epoch, int batch, int batches, double loss) {
        listeners.forEach(l -> l.batchTrained(network, epoch, batch, batches, loss));
    }

    @Override
    public void epochTrained(NetworkRole network, Epoch epoch, OptimiserState state) {
        listeners.forEach(l -> l.epochTrained(network, epoch, state));
    }

    @Override
    public void programmed(ProgrammedNetwork network) {
        listeners.forEach(l -> l.programmed(network));
    }

    @Override
    public void digitalTested(Evaluation evaluation) {
        listeners.forEach(l -> l.digitalTested(evaluation));
    }

    @Override
    public void chipTested(NetworkRole network, ChipTest test, int chips) {
        listeners.forEach(l -> l.chipTested(network, test, chips));
    }
}
