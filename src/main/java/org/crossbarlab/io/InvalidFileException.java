package org.crossbarlab.io;

import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;

import java.util.List;

/**
 * A file that cannot be read for what it should be. The sentence names the file, says what is wrong
 * with it and what to do.
 */
public final class InvalidFileException extends FaultException {

    private static final long serialVersionUID = 1L;

    InvalidFileException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** A fault, and whatever else there is to say. */
    InvalidFileException(List<Sentence> sentences, Throwable cause) {
        super(sentences, cause);
    }

    /** A fault that nothing else reveals. */
    public InvalidFileException(Sentence sentence) {
        super(sentence);
    }
}
