package org.crossbarlab.concurrent;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Splits a job of numbered tasks over a fixed set of threads, the caller's among them. Tasks of a
 * training step last some 100 µs, so idle threads spin for about as long before they park. Which
 * thread runs a task is up to chance; a job whose tasks write to places of their own has the same
 * result on any number of threads.
 */
public final class WorkerPool implements AutoCloseable {

    private static final int SPINS = 8_000;

    /** One task of a job. */
    @FunctionalInterface
    public interface Task {

        /**
         * @param index of the task, from 0
         * @param worker index of the thread, from 0, for buffers that a thread owns
         */
        void run(int index, int worker);
    }

    private record Job(
            Task task,
            int count,
            AtomicInteger next,
            AtomicInteger done,
            AtomicReference<Throwable> failure) {

        void work(int worker) {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                try {
                    task.run(i, worker);
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                } finally {
                    done.incrementAndGet();
                }
            }
        }
    }

    // Fair, so that a training with its many short jobs does not starve a test beside it.
    private final ReentrantLock oneJobAtATime = new ReentrantLock(true);
    private final Thread[] helpers;
    private volatile Job current;
    private volatile boolean closed;

    /**
     * Starts the threads.
     *
     * @param threads how many share a job, counting the caller's; at least 1
     */
    public WorkerPool(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Threads must be 1 or more, not " + threads + ".");
        }
        helpers = new Thread[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            int worker = i + 1;
            helpers[i] = new Thread(() -> help(worker), "crossbar-worker-" + worker);
            helpers[i].setDaemon(true);
            helpers[i].start();
        }
    }

    /** As many threads as the machine has cores. */
    public static int defaultThreads() {
        return Runtime.getRuntime().availableProcessors();
    }

    public int threads() {
        return helpers.length + 1;
    }

    /**
     * Runs tasks 0 to {@code count} − 1 and returns when all have ended. The first exception of any
     * task is thrown here, after the others have ended.
     */
    public void run(int count, Task task) {
        oneJobAtATime.lock();
        try {
            Job job =
                    new Job(
                            task,
                            count,
                            new AtomicInteger(),
                            new AtomicInteger(),
                            new AtomicReference<>());
            if (count > 1) {
                current = job;
                for (Thread helper : helpers) {
                    LockSupport.unpark(helper);
                }
            }
            job.work(0);
            awaitEnd(job);
            rethrow(job.failure().get());
        } finally {
            current = null;
            oneJobAtATime.unlock();
        }
    }

    private static void awaitEnd(Job job) {
        for (int spins = 0; job.done().get() < job.count(); spins++) {
            if (spins < SPINS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }

    private static void rethrow(Throwable failure) {
        switch (failure) {
            case null -> {
                return;
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private void help(int worker) {
        Job last = null;
        int idle = 0;
        while (!closed) {
            Job job = current;
            if (job != null && job != last) {
                last = job;
                idle = 0;
                job.work(worker);
            } else if (idle++ < SPINS) {
                Thread.onSpinWait();
            } else {
                last = null;
                LockSupport.park(this);
                idle = 0;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
