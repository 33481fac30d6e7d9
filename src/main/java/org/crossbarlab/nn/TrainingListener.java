package org.crossbarlab.nn;

/** Hears how a training goes, on the training's own thread; it must return quickly. */
public interface TrainingListener {

    /**
     * After every optimiser step.
     *
     * @param epoch from 1
     * @param batch from 1
     * @param batches in this epoch
     * @param loss mean over the batch's images
     */
    default void batchTrained(int epoch, int batch, int batches, double loss) {}

    /** After validation; the state may be kept, it is a copy. */
    default void epochTrained(Epoch epoch, OptimiserState state) {}
}
