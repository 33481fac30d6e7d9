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
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes networks on a thread of its own, so that neither the training nor the window waits for a
 * disk. Of several states of one run that wait, the newest is written.
 */
final class NetworksKeeper implements PairStore, AutoCloseable {

    private final NetworksFolder folder;
    private final Notices notices;
    private final BackgroundRunner runner = new BackgroundRunner("crossbar-networks");
    private final Map<Instant, TrainedPair> waiting = new LinkedHashMap<>();
    private final Object writing = new Object();
    private final AtomicReference<RuntimeException> fault = new AtomicReference<>();
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
            if (first) {
                runner.run(
                        () -> {
                            write();
                            return null;
                        });
            }
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
            for (TrainedPair pair : takeWaiting()) {
                try {
                    folder.write(pair);
                } catch (RuntimeException e) {
                    fault.set(e);
                }
            }
        }
    }

    private List<TrainedPair> takeWaiting() {
        synchronized (waiting) {
            List<TrainedPair> pairs = new ArrayList<>(waiting.values());
            waiting.clear();
            return pairs;
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
