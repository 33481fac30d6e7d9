package org.crossbarlab.ui.task;

import java.util.function.Consumer;

/**
 * Work that was started, and what to do with its outcome. Handlers are set, and called, on one
 * thread (in the window the JavaFX thread), each at most once; one set after the end is called
 * immediately. A failure nobody handles goes to the thread's uncaught exception handler.
 *
 * @param <T> what the work produces
 */
public final class RunningTask<T> {

    private Consumer<? super T> onSuccess;
    private Consumer<? super Throwable> onError;
    private boolean ended;
    private T result;
    private Throwable failure;

    /** Sets what happens with the result. */
    public RunningTask<T> onSuccess(Consumer<? super T> handler) {
        onSuccess = handler;
        if (ended && failure == null) {
            handler.accept(result);
        }
        return this;
    }

    /** Sets what happens with an exception. */
    public RunningTask<T> onError(Consumer<? super Throwable> handler) {
        onError = handler;
        if (ended && failure != null) {
            handler.accept(failure);
        }
        return this;
    }

    /** Whether the outcome was delivered. */
    public boolean isEnded() {
        return ended;
    }

    /** Called by a runner, once, on the handlers' thread. */
    public void succeed(T value) {
        ended = true;
        result = value;
        if (onSuccess != null) {
            onSuccess.accept(value);
        }
    }

    /** Called by a runner, once, on the handlers' thread. */
    public void fail(Throwable cause) {
        ended = true;
        failure = cause;
        if (onError != null) {
            onError.accept(cause);
        }
    }

    boolean handlesErrors() {
        return onError != null;
    }
}
