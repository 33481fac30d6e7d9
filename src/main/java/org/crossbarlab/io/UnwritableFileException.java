package org.crossbarlab.io;

import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;

/** A file that cannot be written. The sentence says why, and what to do. */
public final class UnwritableFileException extends FaultException {

    private static final long serialVersionUID = 1L;

    UnwritableFileException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
