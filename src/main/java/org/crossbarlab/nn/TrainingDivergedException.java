package org.crossbarlab.nn;

/** The loss is no longer a number; the message says what to change. */
public final class TrainingDivergedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TrainingDivergedException(int epoch, int batch) {
        super(
                "Training diverged in epoch %d, batch %d: the loss is no longer a number. Try a smaller learning rate."
                        .formatted(epoch, batch));
    }
}
