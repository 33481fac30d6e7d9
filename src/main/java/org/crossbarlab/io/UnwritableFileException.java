package org.crossbarlab.io;

/** A file that cannot be written. The message is one sentence for the user, with what to do. */
public final class UnwritableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
