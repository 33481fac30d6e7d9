package org.crossbarlab.app;

import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.PairStore;
import org.crossbarlab.ui.shell.Notices;
import org.crossbarlab.ui.task.BackgroundRunner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes networks on a thread of its own. The training waits until its epoch is on the disk, a few
 * milliseconds, so that a process that is killed loses one epoch at most; it does not wait long for
 * a disk that is slow or away. Of several states of one run that are waiting then, the newest is
 * written.
 */
final class NetworksKeeper implements PairStore, AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final NetworksFolder folder;
    private final Notices notices;
    private final BackgroundRunner runner = new BackgroundRunner("crossbar-networks");
    private final Map<Instant, TrainedPair> waiting = new LinkedHashMap<>();
    private final Object writing = new Object();
    private final AtomicReference<RuntimeException> fault = new AtomicReference<>();
    private long asked;
    private long written;
    private boolean closed;

    NetworksKeeper(NetworksFolder folder, Notices notices) {
        this.folder = folder;
        this.notices = notices;
    }

    @Override
    public void save(TrainedPair pair) {
        synchronized (waiting) {
            if (closed) {
                return;
            }
            boolean first = waiting.isEmpty();
            waiting.put(pair.began(), pair);
            asked++;
            if (first) {
                runner.run(
                        () -> {
                            write();
                            return null;
                        });
            }
            awaitWriting(asked);
        }
    }

    /** With the lock of what waits, which is free meanwhile. */
    private void awaitWriting(long last) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        try {
            for (long left = PATIENCE_NANOS; written < last && left > 0; ) {
                TimeUnit.NANOSECONDS.timedWait(waiting, left);
                left = end - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells what failed since the last time; to be called with every frame. */
    void sample() {
        RuntimeException failed = fault.getAndSet(null);
        if (failed != null) {
            notices.fault(Messages.reason(failed));
        }
    }

    private void write() {
        synchronized (writing) {
            List<TrainedPair> pairs;
            long last;
            synchronized (waiting) {
                pairs = new ArrayList<>(waiting.values());
                waiting.clear();
                last = asked;
            }
            pairs.forEach(this::write);
            synchronized (waiting) {
                written = last;
                waiting.notifyAll();
            }
        }
    }

    private void write(TrainedPair pair) {
        try {
            folder.write(pair);
        } catch (RuntimeException e) {
            fault.set(e);
        }
    }

    /** Writes what still waits and takes no more. */
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
        }
        write();
        runner.close();
    }
}
