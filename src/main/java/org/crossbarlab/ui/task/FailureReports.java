package org.crossbarlab.ui.task;

import javafx.application.Platform;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Catches what no one else did, on any thread: into the log, and before the user's eyes. */
public final class FailureReports {

    private static final Logger LOG = Logger.getLogger(FailureReports.class.getName());

    private FailureReports() {}

    /**
     * Reports uncaught failures from now on.
     *
     * @param show tells the user; called on the JavaFX thread
     */
    public static void install(Consumer<Throwable> show) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> report(failure, show));
    }

    private static void report(Throwable failure, Consumer<Throwable> show) {
        LOG.log(Level.SEVERE, "Uncaught", failure);
        if (Platform.isFxApplicationThread()) {
            show.accept(failure);
            return;
        }
        try {
            Platform.runLater(() -> show.accept(failure));
        } catch (IllegalStateException windowIsGone) {
            LOG.log(Level.FINE, "Nobody is there to be told.", windowIsGone);
        }
    }
}
