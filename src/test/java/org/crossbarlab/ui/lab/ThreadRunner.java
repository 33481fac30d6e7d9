package org.crossbarlab.ui.lab;

import org.crossbarlab.ui.task.RunningTask;
import org.crossbarlab.ui.task.TaskRunner;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A background runner without a toolkit: it tells nobody how the work ended. */
final class ThreadRunner implements TaskRunner {

    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("crossbar-simulation-test").daemon(true).factory());

    @Override
    public <T> RunningTask<T> run(Callable<T> work) {
        executor.submit(work);
        return new RunningTask<>();
    }

    void close() {
        executor.shutdownNow();
    }
}
