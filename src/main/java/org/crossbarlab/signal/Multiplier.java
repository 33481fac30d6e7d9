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

    /**
     * Plain loops that sum in double precision: for a few images, where a library would spend
     * longer on its arrays than on the arithmetic.
     *
     * @param inputs signals of an image that go in; the other sizes follow from the arrays
     */
    static Multiplier plain(int inputs) {
        return (weights, in, out) -> {
            int images = in.length / inputs;
            for (int i = 0; i < out.length; i++) {
                int row = i / images * inputs;
                double sum = 0;
                for (int input = 0; input < inputs; input++) {
                    sum += (double) weights[row + input] * in[input * images + i % images];
                }
                out[i] = (float) sum;
            }
        };
    }
}
