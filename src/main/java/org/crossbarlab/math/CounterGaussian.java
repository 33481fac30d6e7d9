package org.crossbarlab.math;

/**
 * Standard normal numbers of which each depends on a key and its own position alone, so that any
 * thread can draw any of them, in any order. For noise that is fresh at every product: a test takes
 * twenty million of them, more than a sequential generator gives in the time.
 *
 * <p>A counter is mixed into 32 random bits, and each half of them picks one of 65,536 equally
 * likely numbers: the means of so many slices of the normal distribution, scaled to a variance of
 * 1. The largest is 4.4; the fourth moment is 3 to four digits.
 */
public final class CounterGaussian {

    private static final int BITS = 16;
    private static final int SIZE = 1 << BITS;
    private static final int MASK = SIZE - 1;
    private static final int STEP = 0x85EBCA77;
    private static final int NEWTON_STEPS = 3;

    private static final float[] SLICES = slices();

    private final int key;

    /**
     * A stream of numbers.
     *
     * @param key of the stream
     * @param block another name for a part of it, for example of a block of images
     */
    public CounterGaussian(int key, int block) {
        this.key = mixed(key ^ block * STEP);
    }

    /**
     * Writes numbers at the beginning of an array.
     *
     * @param from position of the first in the stream, even
     * @param z written
     * @param count how many
     */
    public void fill(int from, float[] z, int count) {
        if ((from & 1) != 0) {
            throw new IllegalArgumentException(
                    "Two numbers have one counter: " + from + " is odd.");
        }
        int counter = key + from / 2 * STEP;
        int i = 0;
        for (; i + 1 < count; i += 2) {
            int bits = mixed(counter);
            z[i] = SLICES[bits & MASK];
            z[i + 1] = SLICES[bits >>> BITS];
            counter += STEP;
        }
        if (i < count) {
            z[i] = SLICES[mixed(counter) & MASK];
        }
    }

    /** C. Wellons' two-round mixer of 32 bits, found by search for the least bias. */
    private static int mixed(int bits) {
        int x = bits;
        x = (x ^ x >>> 16) * 0x7FEB352D;
        x = (x ^ x >>> 15) * 0x846CA68B;
        return x ^ x >>> 16;
    }

    /** Between quantiles a and b the mean is (φ(a) − φ(b)) over the share between them. */
    private static float[] slices() {
        double[] means = new double[SIZE];
        double squares = 0;
        double edge = 0;
        for (int i = SIZE / 2; i < SIZE; i++) {
            double share = (i + 1.0) / SIZE;
            double next = i == SIZE - 1 ? Double.POSITIVE_INFINITY : quantile(share, edge);
            means[i] = SIZE * (Normal.density(edge) - Normal.density(next));
            means[SIZE - 1 - i] = -means[i];
            squares += 2 * means[i] * means[i];
            edge = next;
        }
        double scale = 1 / Math.sqrt(squares / SIZE);
        float[] slices = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            slices[i] = (float) (scale * means[i]);
        }
        return slices;
    }

    /** By Newton's method from a number a little below. */
    private static double quantile(double share, double near) {
        double z = near;
        for (int i = 0; i < NEWTON_STEPS; i++) {
            z += (share - Normal.below(z)) / Normal.density(z);
        }
        return z;
    }
}
