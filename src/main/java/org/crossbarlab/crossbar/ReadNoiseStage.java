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

    @Override
    public void convert(float[] signals, float[] passes, Product product) {
        float[] variance = product.variance(variances);
        int images = product.images();
        int places = signals.length / images / outputs;
        float[] z = new float[images];
        int stream = key + product.pulse() * PULSE;
        for (int row = 0; row < signals.length / images; row++) {
            int place = shared ? row % places : row;
            CounterGaussian.fill(stream, place, product.firstImage(), z, 0, images);
            add(signals, variance, z, row * images);
        }
    }

    private static void add(float[] signals, float[] variance, float[] z, int from) {
        for (int i = 0; i < z.length; i++) {
            signals[from + i] += (float) Math.sqrt(variance[from + i]) * z[i];
        }
    }
}
