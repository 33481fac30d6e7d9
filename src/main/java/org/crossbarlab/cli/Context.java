package org.crossbarlab.cli;

import org.crossbarlab.concurrent.RunControl;

import java.util.Locale;

/**
 * What every command works with.
 *
 * @param terminal where it writes
 * @param control cancels it
 * @param source of images
 */
record Context(Terminal terminal, RunControl control, DataSource source) {

    /** Ends the command when nobody reads its output, which is all that it is for. */
    void stopWhenUnread() {
        terminal.output().whenUnread(control::cancel);
    }

    /** A line of progress for one piece of work. */
    ProgressLine progress(boolean quiet) {
        return new ProgressLine(terminal, quiet, System::nanoTime);
    }

    /** Prints a line of the header that says what is about to be done. */
    void header(String name, String text) {
        terminal.out().println(String.format(Locale.ROOT, "%-9s %s", name, text));
        terminal.out().flush();
    }
}
