package org.crossbarlab.cli;

/** A command that was right but could not be carried out: exit code 1. */
final class FailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailureException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
