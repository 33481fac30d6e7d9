package org.crossbarlab.concurrent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Estimates how long some work still takes from its speed over the last seconds of work, so that
 * the slow first epoch, in which the JIT compiler warms up, is soon forgotten. Time in a pause does
 * not count.
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

    /** New work begins. */
    public void restart() {
        marks.clear();
        active = 0;
        lastNanos = nanoClock.getAsLong();
    }

    /**
     * Takes note of the progress and estimates.
     *
     * @param done of the work, in any unit
     * @param total of the work, in the same unit
     * @param paused whether nothing is being done
     * @return seconds of work left, or NaN where nothing is known yet
     */
    public double update(double done, double total, boolean paused) {
        long now = nanoClock.getAsLong();
        if (!paused) {
            active += (now - lastNanos) / 1e9;
        }
        lastNanos = now;
        if (!paused) {
            marks.addLast(new Mark(active, done));
            while (marks.size() > 2 && marks.getFirst().seconds() < active - WINDOW_SECONDS) {
                marks.removeFirst();
            }
        }
        if (marks.isEmpty()) {
            return Double.NaN;
        }
        double seconds = marks.getLast().seconds() - marks.getFirst().seconds();
        double recent = marks.getLast().done() - marks.getFirst().done();
        return seconds < LEAST_SECONDS || recent <= 0
                ? Double.NaN
                : (total - done) * seconds / recent;
    }
}
