package org.crossbarlab.ui.task;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers only the newest of a stream of requests, on one daemon thread: what an accuracy that
 * follows a slider is built on. {@link #submit} never blocks; a request not yet begun is replaced
 * by a newer one, a running one learns that it is overtaken. The newest answer waits in one slot
 * until the window {@linkplain #poll() takes} it, at most once, with the next frame.
 *
 * @param <R> request
 * @param <T> answer
 */
public final class ConflatingWorker<R, T> implements AutoCloseable {

    /**
     * What is computed for a request.
     *
     * @param <R> request
     * @param <T> answer
     */
    @FunctionalInterface
    public interface Computation<R, T> {
        void compute(R request, Turn<T> turn) throws Exception;
    }

    private final Computation<R, T> computation;
    private final AtomicReference<T> answer = new AtomicReference<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Object lock = new Object();
    private final Thread thread;
    private R waiting;
    private boolean busy;
    private boolean closed;

    /**
     * @param name the thread's name
     * @param computation runs on that thread
     */
    public ConflatingWorker(String name, Computation<R, T> computation) {
        this.computation = computation;
        thread = Thread.ofPlatform().name(name).daemon(true).start(this::loop);
    }

    /** Asks for an answer and gives up any older request. */
    public void submit(R request) {
        synchronized (lock) {
            waiting = request;
            lock.notifyAll();
        }
    }

    /** The newest answer that was not taken yet, or null. */
    public T poll() {
        return answer.getAndSet(null);
    }

    /** The newest failure that was not taken yet, or null; the worker goes on after one. */
    public Throwable pollFailure() {
        return failure.getAndSet(null);
    }

    /** Whether a request is waiting or being computed. */
    public boolean isBusy() {
        synchronized (lock) {
            return busy || waiting != null;
        }
    }

    /** Overtakes the running request, drops the waiting one and ends the thread. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            waiting = null;
            lock.notifyAll();
        }
        thread.interrupt();
    }

    private void loop() {
        R request = next();
        while (request != null) {
            try {
                computation.compute(request, new CurrentTurn());
            } catch (CancellationException | InterruptedException overtaken) {
                // An overtaken computation may end this way; a newer request follows.
                Thread.interrupted();
            } catch (Throwable e) { // An Error too must reach the window.
                failure.set(e);
            }
            request = next();
        }
    }

    private R next() {
        synchronized (lock) {
            busy = false;
            try {
                while (waiting == null && !closed) {
                    lock.wait();
                }
            } catch (InterruptedException e) {
                closed = true;
            }
            R request = closed ? null : waiting;
            waiting = null;
            busy = request != null;
            return request;
        }
    }

    private final class CurrentTurn implements Turn<T> {
        @Override
        public void publish(T result) {
            answer.set(result);
        }

        @Override
        public boolean isOvertaken() {
            synchronized (lock) {
                return closed || waiting != null;
            }
        }

        @Override
        public boolean awaitOvertaken(Duration longest) throws InterruptedException {
            long end = System.nanoTime() + longest.toNanos();
            synchronized (lock) {
                for (long left = longest.toNanos(); left > 0 && !isOvertaken(); ) {
                    // Rounded up: a wait of 0 ms would never end.
                    lock.wait(left / 1_000_000 + 1);
                    left = end - System.nanoTime();
                }
                return isOvertaken();
            }
        }
    }
}
