package org.crossbarlab.ui.task;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Runs work on a thread; the test's thread takes the outcomes when it wants, as a window would. */
public final class HandedOverRunner implements TaskRunner, AutoCloseable {

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Runnable> outcomes = new LinkedBlockingQueue<>();

    @Override
    public <T> RunningTask<T> run(Callable<T> work) {
        RunningTask<T> task = new RunningTask<>();
        executor.execute(
                () -> {
                    try {
                        T result = work.call();
                        outcomes.add(() -> task.succeed(result));
                    } catch (Exception failure) {
                        outcomes.add(() -> task.fail(failure));
                    }
                });
        return task;
    }

    /** Waits for the next outcome and hands it to its handlers on this thread. */
    public void deliverNext() throws InterruptedException {
        outcomes.take().run();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
