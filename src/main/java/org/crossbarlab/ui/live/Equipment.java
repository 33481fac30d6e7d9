package org.crossbarlab.ui.live;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.TestBench;

/**
 * What every test of the window shares: images, threads, and the test bench made of both. A run,
 * the live accuracy and whatever else tests on these images pack them once; a paused run keeps the
 * bench from nobody. Safe for any number of threads.
 */
public final class Equipment {

    private final Dataset data;
    private final WorkerPool pool;
    private TestBench bench;
    private long benchSeed;

    /**
     * @param data whose test images are used
     * @param pool shares the arithmetic; closed by whoever made it
     */
    public Equipment(Dataset data, WorkerPool pool) {
        this.data = data;
        this.pool = pool;
    }

    public Dataset data() {
        return data;
    }

    public WorkerPool pool() {
        return pool;
    }

    /**
     * The bench with the chips of a seed; the one asked for last is kept. Whoever asks first waits
     * until the images are packed, so it is not to be asked on the window's thread.
     */
    public synchronized TestBench bench(long seed) {
        if (bench == null || benchSeed != seed) {
            bench = new TestBench(data, seed, pool);
            benchSeed = seed;
        }
        return bench;
    }
}
