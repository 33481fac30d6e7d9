package org.crossbarlab.experiment;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.nn.OptimiserState;

/**
 * Hears how an experiment goes, on the experiment's own thread. Methods must return quickly and not
 * touch a window: they write to a buffer that the window samples.
 */
public interface ExperimentListener {

    /** A listener that hears nothing. */
    ExperimentListener NONE = new ExperimentListener() {};

    /** A network is about to be trained. */
    default void trainingStarted(NetworkRole network, int epochs, int batchesPerEpoch) {}

    /**
     * After every optimiser step.
     *
     * @param epoch from 1
     * @param batch from 1
     * @param batches in this epoch
     * @param loss mean over the batch's images
     */
    default void batchTrained(
            NetworkRole network, int epoch, int batch, int batches, double loss) {}

    /** After the validation of an epoch; the state may be kept as a checkpoint. */
    default void epochTrained(NetworkRole network, Epoch epoch, OptimiserState state) {}

    /** The device-aware training has programmed its crossbars afresh. */
    default void programmed(ProgrammedNetwork network) {}

    /** A network was tested with exact weights: the digital one, or the one that is evaluated. */
    default void digitalTested(Evaluation evaluation) {}

    /** A network was tested on one of so many chips. */
    default void chipTested(NetworkRole network, ChipTest test, int chips) {}
}
