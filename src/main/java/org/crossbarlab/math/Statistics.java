package org.crossbarlab.math;

import java.util.Arrays;

/** Small-sample statistics with the conventions of the reference implementation (NumPy). */
public final class Statistics {

    private Statistics() {}

    /**
     * The arithmetic mean.
     *
     * @throws IllegalArgumentException if {@code values} is empty
     */
    public static double mean(double[] values) {
        requireValues(values);
        return Arrays.stream(values).sum() / values.length;
    }

    /**
     * The population standard deviation (divided by n, as {@code numpy.std} does), in the unit of
     * the values.
     *
     * @throws IllegalArgumentException if {@code values} is empty
     */
    public static double standardDeviation(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / values.length);
    }

    /** The middle value, or the mean of the two middle values. */
    public static double median(double[] values) {
        return percentile(values, 50);
    }

    /**
     * The value below which a share of the sample lies, interpolated linearly between neighbours.
     *
     * @param values any order, at least one; left as they are
     * @param percent 0 to 100
     */
    public static double percentile(double[] values, double percent) {
        requireValues(values);
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("A percentile lies between 0 and 100: " + percent);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = percent / 100 * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private static void requireValues(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("No values to summarise.");
        }
    }
}
