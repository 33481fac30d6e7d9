package org.crossbarlab.ui.chart;

import java.util.Arrays;

/**
 * Counts of values in equal intervals of a fixed range; values outside fall into the end bins, so
 * the counts always sum to the number of values. Recounting allocates nothing.
 */
public final class Bins {

    private final double min;
    private final double max;
    private final int[] counts;

    public Bins(double min, double max, int bins) {
        if (!(max > min) || bins < 1) {
            throw new IllegalArgumentException("Bins need a range and a count of at least one.");
        }
        this.min = min;
        this.max = max;
        counts = new int[bins];
    }

    /** Counts again from zero; values that are not numbers are left out. */
    public void count(float[] values) {
        Arrays.fill(counts, 0);
        double scale = counts.length / (max - min);
        for (float value : values) {
            if (!Float.isNaN(value)) {
                int bin = (int) Math.floor((value - min) * scale);
                counts[Math.clamp(bin, 0, counts.length - 1)]++;
            }
        }
    }

    public int size() {
        return counts.length;
    }

    public int get(int bin) {
        return counts[bin];
    }

    /** The value at which a bin begins; bin {@code size()} gives the end of the range. */
    public double edge(int bin) {
        return min + (max - min) * bin / counts.length;
    }

    public int largest() {
        int largest = 0;
        for (int count : counts) {
            largest = Math.max(largest, count);
        }
        return largest;
    }
}
