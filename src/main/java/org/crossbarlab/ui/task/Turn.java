package org.crossbarlab.ui.task;

import java.time.Duration;

/**
 * One request's turn on a {@link ConflatingWorker}, as its computation sees it. Publish the first
 * useful answer before looking at {@link #isOvertaken()}: then answers keep flowing however fast
 * the requests come.
 *
 * @param <T> what is published
 */
public interface Turn<T> {

    /** Replaces the answer that the window samples; may be called any number of times. */
    void publish(T answer);

    /** Whether a newer request waits, or the worker was closed; then return soon. */
    boolean isOvertaken();

    /**
     * Rests until a newer request comes, but no longer than a given time.
     *
     * @return {@link #isOvertaken()}
     */
    boolean awaitOvertaken(Duration longest) throws InterruptedException;
}
