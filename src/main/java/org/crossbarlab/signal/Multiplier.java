package org.crossbarlab.signal;

/** The product of a matrix with a block of inputs, whatever computes it. */
@FunctionalInterface
public interface Multiplier {

    /**
     * out = weights · in.
     *
     * @param weights {@code [output][input]} flat
     * @param in {@code [signal][image]}
     * @param out {@code [signal][image]}, written
     */
    void multiply(float[] weights, float[] in, float[] out);
}
