package org.crossbarlab.nn;

import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;

/**
 * A network's outputs are no numbers: something on the way was larger than the largest float, so
 * there is no accuracy to tell. The sentence says which setting to change.
 */
public final class OverflowException extends FaultException {

    private static final long serialVersionUID = 1L;

    /** Nothing is known but the weights. */
    OverflowException() {
        super(Sentence.of("nn.overflow"));
    }

    /**
     * @param cause that whoever chose the arithmetic found
     */
    public OverflowException(Sentence cause) {
        super(cause);
    }
}
