package org.crossbarlab.cli;

import java.io.PrintWriter;

/**
 * Where commands write.
 *
 * @param out for results
 * @param err for progress and faults
 * @param interactive whether a person watches {@code err}, so that a line may be drawn over
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

    /** Standard output and standard error of this process. */
    public static Terminal standard() {
        return new Terminal(
                ReadableCharacters.writer(System.out),
                ReadableCharacters.writer(System.err),
                StandardError.isTerminal());
    }
}
