package org.crossbarlab.analog;

import org.crossbarlab.math.Interval;
import org.crossbarlab.math.Statistics;
import org.crossbarlab.signal.Product;
import org.crossbarlab.signal.SignalStage;

import java.util.Arrays;

/** Watches signals without touching them, and keeps some thousand of each block. One thread's. */
final class Samples implements SignalStage {

    private static final int KEPT_PER_BLOCK = 4096;

    private double[] kept = new double[KEPT_PER_BLOCK * 2];
    private int count;
    private boolean negative;

    @Override
    public void convert(float[] signals, float[] passes, Product product) {
        // An odd step meets every image, although images are innermost and even in number.
        int step = signals.length / KEPT_PER_BLOCK | 1;
        for (int i = 0; i < signals.length; i += step) {
            if (!Float.isFinite(signals[i])) {
                // What overflows here will in the test, too, and be said there.
                continue;
            }
            if (count == kept.length) {
                kept = Arrays.copyOf(kept, 2 * count);
            }
            kept[count++] = signals[i];
            negative |= signals[i] < 0;
        }
    }

    /** Whether any was below zero. */
    boolean hasNegative() {
        return negative;
    }

    /**
     * From the percentile's opposite to the percentile.
     *
     * @param percentile 50 to 100
     */
    Interval range(double percentile) {
        if (count == 0) {
            return new Interval(0, 1);
        }
        double[] values = Arrays.copyOf(kept, count);
        return new Interval(
                Statistics.percentile(values, 100 - percentile),
                Statistics.percentile(values, percentile));
    }
}
