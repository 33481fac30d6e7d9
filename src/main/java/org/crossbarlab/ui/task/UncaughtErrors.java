package org.crossbarlab.ui.task;

/** Where failures go that nobody asked for: the current thread's uncaught exception handler. */
final class UncaughtErrors {

    private UncaughtErrors() {}

    static void report(Throwable failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }
}
