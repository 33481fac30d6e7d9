package org.crossbarlab.nn.kernel;

/**
 * The arithmetic of a network on one block of images. Activations and their gradients are laid out
 * {@code [channel][y][x][image]} with {@link #BLOCK} images innermost; weights {@code
 * [outChannel][tap]} and biases {@code [outChannel]} lie in flat arrays at offsets.
 */
public interface Kernels {

    /**
     * Images in a block: two vectors of 512 bits, and half of the reference batch, so that two
     * cores share a batch. It is fixed, because it decides the order of sums and so the last
     * digits.
     */
    int BLOCK = 32;

    /** What provenance says about these kernels, for example the vector width. */
    String description();

    /**
     * out = weights ∗ in + bias.
     *
     * @param weights holds the layer's weights from {@code weightsFrom} on
     * @param biases holds the layer's biases from {@code biasesFrom} on; may be the same array
     * @param out written, {@code outSize × BLOCK}
     */
    void convolve(
            ConvolutionShape shape,
            float[] weights,
            int weightsFrom,
            float[] biases,
            int biasesFrom,
            float[] in,
            float[] out);

    /**
     * The loss's gradient with respect to the biases, summed over the block.
     *
     * @param outGradient gradient at the output
     * @param gradients written, only at this layer's biases
     */
    void biasGradient(ConvolutionShape shape, float[] outGradient, float[] gradients, int biases);

    /**
     * The loss's gradient with respect to the weights, summed over the block.
     *
     * @param outGradient gradient at the output
     * @param gradients written, only at this layer's weights
     * @param scratch written with no meaning, {@code inSize × BLOCK}
     */
    void weightGradient(
            ConvolutionShape shape,
            float[] in,
            float[] outGradient,
            float[] gradients,
            int weights,
            float[] scratch);

    /**
     * The loss's gradient with respect to the input.
     *
     * @param inGradient written, {@code inSize × BLOCK}
     */
    void inputGradient(
            ConvolutionShape shape,
            float[] parameters,
            int weights,
            float[] outGradient,
            float[] inGradient);

    /**
     * Replaces negative values by zero.
     *
     * @param values written, the first {@code count}
     */
    void rectify(float[] values, int count);

    /**
     * Lets a gradient pass where the rectified activation is positive and stops it elsewhere.
     *
     * @param gradient written, the first {@code count}
     */
    void rectifyGradient(float[] activation, float[] gradient, int count);

    /**
     * Turns unsigned bytes into intensities: out = byte / 255.
     *
     * @param out written from 0 to {@code count}
     */
    void unpack(byte[] packed, int from, float[] out, int count);
}
