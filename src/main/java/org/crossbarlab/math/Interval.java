package org.crossbarlab.math;

/**
 * All numbers from one to another, both included. Where an end does not belong, the interval begins
 * or stops at the neighbouring number.
 *
 * @param min smallest
 * @param max largest; may be infinite
 */
public record Interval(double min, double max) {

    /** Every number above zero but infinity. */
    public static final Interval POSITIVE = new Interval(Double.MIN_VALUE, Double.MAX_VALUE);

    public Interval {
        if (!(min <= max)) {
            throw new IllegalArgumentException("There is nothing from " + min + " to " + max + ".");
        }
    }

    /** Whether a number belongs; NaN never does. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }
}
