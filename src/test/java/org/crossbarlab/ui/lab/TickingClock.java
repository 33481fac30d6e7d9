package org.crossbarlab.ui.lab;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on by ten seconds whenever it is read, until it is stopped or set. */
final class TickingClock implements InstantSource {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private Duration step = Duration.ofSeconds(10);

    @Override
    public synchronized Instant instant() {
        now = now.plus(step);
        return now;
    }

    /** Stands still from now on. */
    synchronized void stop() {
        step = Duration.ZERO;
    }

    /** Lets some time go by. */
    synchronized void pass(Duration time) {
        now = now.plus(time);
    }
}
