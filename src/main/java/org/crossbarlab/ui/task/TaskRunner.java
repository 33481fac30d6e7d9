package org.crossbarlab.ui.task;

import java.util.concurrent.Callable;

/**
 * Runs work somewhere and tells its outcome where the caller lives. A view-model asks for this
 * port; the window gives it a {@link BackgroundRunner}, a test one that runs at once.
 */
@FunctionalInterface
public interface TaskRunner {

    /** Starts work; chain {@code onSuccess} and {@code onError} to the returned value at once. */
    <T> RunningTask<T> run(Callable<T> work);
}
