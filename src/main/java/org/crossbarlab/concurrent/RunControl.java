package org.crossbarlab.concurrent;

import java.util.concurrent.CancellationException;

/**
 * The reins of one long computation: whoever holds them pauses, steps or cancels it, and the
 * computation obeys at its next checkpoint. Workers call {@link #checkpoint()} at least once a
 * batch, so a request is honoured within milliseconds. Safe for use by any number of threads.
 */
public final class RunControl {

    private boolean cancelled;
    private boolean paused;
    private boolean pauseAtBoundary;

    /** Asks the work to end; it cannot be taken back. */
    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    /** Asks the work to wait at its next checkpoint. */
    public synchronized void pause() {
        paused = true;
    }

    /** Lets paused work go on to its end. */
    public synchronized void resume() {
        paused = false;
        pauseAtBoundary = false;
        notifyAll();
    }

    /** Lets the work go on to its next boundary (the end of an epoch) and pause there. */
    public synchronized void step() {
        paused = false;
        pauseAtBoundary = true;
        notifyAll();
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    public synchronized boolean isPaused() {
        return paused;
    }

    /** Whether the work will pause at its next boundary. */
    public synchronized boolean isStepping() {
        return pauseAtBoundary;
    }

    /**
     * Called by the work wherever it may be interrupted; waits while it is paused.
     *
     * @throws CancellationException if the work was cancelled, or its thread interrupted
     */
    public synchronized void checkpoint() {
        if (Thread.currentThread().isInterrupted()) {
            cancelled = true;
        }
        while (paused && !cancelled) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancelled = true;
            }
        }
        throwIfCancelled();
    }

    /**
     * A checkpoint that does not wait, for work that shares its threads with others.
     *
     * @throws CancellationException if the work was cancelled
     */
    public synchronized void throwIfCancelled() {
        if (cancelled) {
            throw new CancellationException("The work was cancelled.");
        }
    }

    /** A checkpoint at which {@link #step()} ends. */
    public synchronized void boundary() {
        if (pauseAtBoundary) {
            pauseAtBoundary = false;
            paused = true;
        }
        checkpoint();
    }
}
