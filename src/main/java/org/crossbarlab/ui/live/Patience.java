package org.crossbarlab.ui.live;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.ui.task.Turn;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * Decides when a newer request may cut a running test short. The first test of a request has a time
 * of grace, or requests that come with every frame would never see an answer; whatever fills a rest
 * has none.
 */
final class Patience {

    private record Running(RunControl control, long graceEnds) {}

    private final LongSupplier clock;
    private final AtomicReference<Running> running = new AtomicReference<>();

    Patience(LongSupplier clock) {
        this.clock = clock;
    }

    /** Begins a test; the reins end it when a newer request comes. On the worker's thread. */
    RunControl begin(long graceNanos, Turn<?> turn) {
        Running test = new Running(new RunControl(), clock.getAsLong() + graceNanos);
        running.set(test);
        // A request that came before this line did not see the test.
        if (graceNanos <= 0 && turn.isOvertaken()) {
            test.control().cancel();
        }
        return test.control();
    }

    /** Says that a newer request waits. On any thread. */
    void newerRequestWaits() {
        Running test = running.get();
        if (test != null && clock.getAsLong() - test.graceEnds() >= 0) {
            test.control().cancel();
        }
    }

    /** Ends whatever runs. On any thread. */
    void close() {
        Running test = running.get();
        if (test != null) {
            test.control().cancel();
        }
    }
}
