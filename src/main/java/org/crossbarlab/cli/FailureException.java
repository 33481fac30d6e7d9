package org.crossbarlab.cli;

import org.crossbarlab.text.Fault;
import org.crossbarlab.text.FaultException;

/** A command that was right but could not be carried out: exit code 1. */
final class FailureException extends FaultException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, in its own words. */
    <T extends Throwable & Fault> FailureException(T cause) {
        super(cause.sentences(), cause);
    }
}
