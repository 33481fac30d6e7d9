package org.crossbarlab.ui.task;

import java.util.concurrent.Callable;

/** Runs work at once on the caller's thread, so that a test of a view-model needs no toolkit. */
public final class CurrentThreadRunner implements TaskRunner {

    @Override
    public <T> RunningTask<T> run(Callable<T> work) {
        RunningTask<T> task = new RunningTask<>();
        try {
            task.succeed(work.call());
        } catch (Exception failure) {
            task.fail(failure);
        }
        return task;
    }
}
