package org.crossbarlab.ui.lab;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Estimates how long a run still takes from its speed over the last seconds of work, so that the
 * slow first epoch, in which the JIT compiler warms up, is soon forgotten. Time in a pause does not
 * count.
 */
public final class TimeLeft {

    private static final double WINDOW_SECONDS = 3;
    private static final double LEAST_SECONDS = 0.3;

    private record Mark(double seconds, double done) {}

    private final LongSupplier nanoClock;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private double active;
    private long lastNanos;

    /**
     * @param nanoClock such as {@link System#nanoTime}
     */
    public TimeLeft(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** A new run begins. */
    void restart() {
        marks.clear();
        active = 0;
        lastNanos = nanoClock.getAsLong();
    }

    /**
     * Takes note of the progress and estimates.
     *
     * @return seconds of work left, or NaN where nothing is known yet
     */
    double update(RunProgress progress, boolean paused) {
        long now = nanoClock.getAsLong();
        if (!paused) {
            active += (now - lastNanos) / 1e9;
        }
        lastNanos = now;
        if (!paused) {
            marks.addLast(new Mark(active, progress.done()));
            while (marks.size() > 2 && marks.getFirst().seconds() < active - WINDOW_SECONDS) {
                marks.removeFirst();
            }
        }
        if (marks.isEmpty()) {
            return Double.NaN;
        }
        double seconds = marks.getLast().seconds() - marks.getFirst().seconds();
        double done = marks.getLast().done() - marks.getFirst().done();
        return seconds < LEAST_SECONDS || done <= 0
                ? Double.NaN
                : (progress.total() - progress.done()) * seconds / done;
    }
}
