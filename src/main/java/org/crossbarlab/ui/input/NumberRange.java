package org.crossbarlab.ui.input;

import java.util.Locale;

/**
 * The values an input accepts.
 *
 * @param min smallest
 * @param max largest
 * @param step distance of neighbouring values of a slider, and of one arrow key
 */
public record NumberRange(double min, double max, double step) {

    public NumberRange {
        if (!(max > min) || !(step > 0)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "A range from %s to %s in steps of %s is empty.",
                            min,
                            max,
                            step));
        }
    }

    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    public double clamp(double value) {
        return Math.clamp(value, min, max);
    }

    /** The nearest value that is a whole number of steps from the smallest. */
    public double snap(double value) {
        double steps = Math.rint((clamp(value) - min) / step);
        // Rounding at twelve digits turns 0.30000000000000004 into 0.3.
        return clamp(Math.rint((min + steps * step) * 1e12) / 1e12);
    }
}
