package org.crossbarlab.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
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
    private Logger ignored;
    private Thread.UncaughtExceptionHandler before;

    void listen() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> {
                    if (!isOfTheToolkit(failure)) {
                        seen.add(thread.getName() + ": " + trace(failure));
                    }
                });
        setLevel(Level.WARNING);
        root.addHandler(this);
    }

    /**
     * The headless screen fails by itself when a picture comes after its window got smaller, and
     * JavaFX's slider when a drag reaches it whose press went elsewhere.
     */
    static boolean isOfTheToolkit(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(
                        name ->
                                name.startsWith("com.sun.glass.ui.headless.")
                                        || name.startsWith("javafx.scene.control.skin.SliderSkin"))
                .isPresent();
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    /** Silences a logger until the end. */
    void ignore(String logger) {
        ignored = Logger.getLogger(logger);
        ignored.setLevel(Level.OFF);
    }

    /** What was seen until now, which is forgotten. */
    List<String> takeAll() {
        List<String> taken = seen();
        seen.removeAll(taken);
        return taken;
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
        if (ignored != null) {
            ignored.setLevel(null);
        }
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
