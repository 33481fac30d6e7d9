package org.crossbarlab.ui.task;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs work one piece after another on one daemon thread with a name of its own, and delivers
 * outcomes on the JavaFX thread. An exception without a handler reaches the uncaught exception
 * handler; none is lost.
 */
public final class BackgroundRunner implements TaskRunner, AutoCloseable {

    private final ExecutorService executor;

    /**
     * @param name the thread's name, as a debugger shows it
     */
    public BackgroundRunner(String name) {
        executor =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(name).daemon(true).factory());
    }

    @Override
    public <T> RunningTask<T> run(Callable<T> work) {
        RunningTask<T> task = new RunningTask<>();
        executor.execute(() -> perform(work, task));
        return task;
    }

    private static <T> void perform(Callable<T> work, RunningTask<T> task) {
        try {
            T result = work.call();
            Platform.runLater(() -> task.succeed(result));
        } catch (Throwable failure) { // An Error in the work must reach its reader too.
            Platform.runLater(() -> deliver(task, failure));
        }
    }

    private static void deliver(RunningTask<?> task, Throwable failure) {
        boolean handled = task.handlesErrors();
        task.fail(failure);
        if (!handled) {
            UncaughtErrors.report(failure);
        }
    }

    /** Interrupts the work and takes no more. */
    @Override
    public void close() {
        executor.shutdownNow();
    }
}
