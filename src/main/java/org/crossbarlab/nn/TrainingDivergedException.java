package org.crossbarlab.nn;

import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;

/** The loss is no longer a number; the sentence says what to change. */
public final class TrainingDivergedException extends FaultException {

    private static final long serialVersionUID = 1L;

    public TrainingDivergedException(int epoch, int batch) {
        super(Sentence.of("nn.diverged", epoch, batch));
    }
}
