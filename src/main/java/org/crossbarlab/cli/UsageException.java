package org.crossbarlab.cli;

import org.crossbarlab.text.Fault;
import org.crossbarlab.text.FaultException;
import org.crossbarlab.text.Sentence;

/** A command that asks for something wrong, found before its work began: exit code 2. */
final class UsageException extends FaultException {

    private static final long serialVersionUID = 1L;

    UsageException(Sentence sentence) {
        super(sentence);
    }

    /** What went wrong, in its own words. */
    <T extends Throwable & Fault> UsageException(T cause) {
        super(cause.sentences(), cause);
    }
}
