package org.crossbarlab.crossbar;

import org.crossbarlab.math.CounterGaussian;
import org.crossbarlab.signal.Product;
import org.crossbarlab.signal.SignalStage;

/**
 * What the noise of a column's cells makes of its current: the sum of many normal numbers is one
 * normal number, with variance Σ x²·σ²(G), so one deviate for each product stands exactly for one
 * in every cell. (A conductance below zero, which there is not, would be left out device by device;
 * it matters where σ reaches G/2, as for independent noise of half of Gmin.)
 *
 * @param variances of the weights, {@code [output][input]} flat
 * @param outputs of the layer
 * @param shared whether all outputs read one and the same column
 * @param key of the chip, the layer and the slice
 */
record ReadNoiseStage(float[] variances, int outputs, boolean shared, int key)
        implements SignalStage {

    private static final int PULSE = 0x632BE5AB;

    /** So many deviates are drawn at once: few enough to stay in a processor's first cache. */
    private static final int RUN = 2048;

    @Override
    public void convert(float[] signals, float[] passes, Product product) {
        float[] variance = product.variance(variances);
        // Where all outputs read one column, they share its noise at every place.
        int drawn = shared ? signals.length / outputs : signals.length;
        CounterGaussian noise =
                new CounterGaussian(key + product.pulse() * PULSE, product.firstImage());
        float[] z = new float[RUN];
        for (int from = 0; from < drawn; from += RUN) {
            int count = Math.min(RUN, drawn - from);
            noise.fill(from, z, count);
            for (int first = from; first < signals.length; first += drawn) {
                add(signals, variance, z, first, count);
            }
        }
    }

    private static void add(float[] signals, float[] variance, float[] z, int from, int count) {
        for (int i = 0; i < count; i++) {
            signals[from + i] += (float) Math.sqrt(variance[from + i]) * z[i];
        }
    }
}
