package org.crossbarlab.io;

/**
 * A file that cannot be read for what it should be. The message is for the user: it names the file,
 * says what is wrong with it and what to do.
 */
public final class InvalidFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    InvalidFileException(String sentence) {
        super(sentence);
    }
}
