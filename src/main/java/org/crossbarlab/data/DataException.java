package org.crossbarlab.data;

import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;

/**
 * Data that cannot be used. The sentence names the file or folder, says what is wrong with it and
 * what to do.
 */
public final class DataException extends FaultException {

    private static final long serialVersionUID = 1L;

    /** A fault found in the data themselves. */
    DataException(Sentence sentence) {
        super(sentence);
    }

    /** A fault that another exception reveals. */
    DataException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
