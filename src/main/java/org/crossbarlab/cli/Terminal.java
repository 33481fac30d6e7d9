package org.crossbarlab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where commands write.
 *
 * @param out for results
 * @param err for progress and faults
 * @param interactive whether a person watches {@code err}, so that a line may be drawn over
 * @param output the stream behind {@code out}, which knows whether all was written
 */
public record Terminal(
        PrintWriter out, PrintWriter err, boolean interactive, StandardOutput output) {

    /** A terminal whose output never fails. */
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this(out, err, interactive, new StandardOutput(OutputStream.nullOutputStream()));
    }

    /** A terminal whose output goes to a stream, in the characters of this process. */
    static Terminal to(OutputStream stream, PrintWriter err, boolean interactive) {
        StandardOutput output = new StandardOutput(stream);
        return new Terminal(
                ReadableCharacters.writer(output, System.out.charset()), err, interactive, output);
    }

    /** Standard output and standard error of this process. */
    public static Terminal standard() {
        // Not System.out, which keeps for itself what went wrong.
        return to(
                new FileOutputStream(FileDescriptor.out),
                ReadableCharacters.writer(System.err, System.err.charset()),
                StandardError.isTerminal());
    }
}
