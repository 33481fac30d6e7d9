package org.crossbarlab.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what no one is told: uncaught exceptions of any thread, and warnings in the log. */
final class Failures extends Handler {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private Thread.UncaughtExceptionHandler before;

    void listen() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> seen.add(thread.getName() + ": " + trace(failure)));
        setLevel(Level.WARNING);
        root.addHandler(this);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            Throwable thrown = entry.getThrown();
            String text = entry.getLoggerName() + ": " + entry.getMessage();
            seen.add(thrown == null ? text : text + "\n" + trace(thrown));
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
