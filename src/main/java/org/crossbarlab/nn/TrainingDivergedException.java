package org.crossbarlab.nn;

import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;

/** The loss is no longer a number; the sentence says what to change. */
public final class TrainingDivergedException extends FaultException {

    private static final long serialVersionUID = 1L;

    private final int epoch;
    private final int batch;
    private final boolean exactFinite;

    /** The weights themselves are to blame, and so the steps that led to them. */
    public TrainingDivergedException(int epoch, int batch) {
        this(epoch, batch, false);
    }

    TrainingDivergedException(int epoch, int batch, boolean exactFinite) {
        this(Sentence.of("nn.diverged", epoch, batch), epoch, batch, exactFinite);
    }

    private TrainingDivergedException(
            Sentence sentence, int epoch, int batch, boolean exactFinite) {
        super(sentence);
        this.epoch = epoch;
        this.batch = batch;
        this.exactFinite = exactFinite;
    }

    /** Whether exact weights still gave a number, so that what became of them is to blame. */
    public boolean isExactFinite() {
        return exactFinite;
    }

    /**
     * The same, with the cause that whoever chose the transform found.
     *
     * @param cause and what to do, to follow a colon
     */
    public TrainingDivergedException because(Sentence cause) {
        Sentence sentence = Sentence.of("nn.diverged.transform", epoch, batch, cause);
        return new TrainingDivergedException(sentence, epoch, batch, exactFinite);
    }
}
