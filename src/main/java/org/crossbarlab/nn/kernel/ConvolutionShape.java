package org.crossbarlab.nn.kernel;

/**
 * The geometry of a convolution without padding. A fully connected layer is the special case whose
 * kernel covers the whole input, so that a single position results.
 *
 * <p>A <em>tap</em> is one weight of one output channel, counted {@code (channel, ky, kx)}
 * row-major as PyTorch stores them.
 *
 * @param inChannels number of input channels
 * @param inHeight rows of the input
 * @param inWidth columns of the input
 * @param outChannels number of output channels
 * @param kernelHeight rows of the kernel
 * @param kernelWidth columns of the kernel
 * @param stride step of the kernel in both directions
 * @param tapOffsets for each tap, how many positions of the input it lies behind the kernel's
 *     corner; derived
 */
public record ConvolutionShape(
        int inChannels,
        int inHeight,
        int inWidth,
        int outChannels,
        int kernelHeight,
        int kernelWidth,
        int stride,
        int[] tapOffsets) {

    public ConvolutionShape(
            int inChannels,
            int inHeight,
            int inWidth,
            int outChannels,
            int kernelHeight,
            int kernelWidth,
            int stride) {
        this(
                inChannels,
                inHeight,
                inWidth,
                outChannels,
                kernelHeight,
                kernelWidth,
                stride,
                offsets(inChannels, inHeight, inWidth, kernelHeight, kernelWidth));
    }

    private static int[] offsets(int channels, int height, int width, int kernelH, int kernelW) {
        int[] offsets = new int[channels * kernelH * kernelW];
        for (int tap = 0; tap < offsets.length; tap++) {
            int kx = tap % kernelW;
            int ky = tap / kernelW % kernelH;
            int channel = tap / (kernelW * kernelH);
            offsets[tap] = (channel * height + ky) * width + kx;
        }
        return offsets;
    }

    public int outHeight() {
        return (inHeight - kernelHeight) / stride + 1;
    }

    public int outWidth() {
        return (inWidth - kernelWidth) / stride + 1;
    }

    /** Weights of one output channel. */
    public int taps() {
        return inChannels * kernelHeight * kernelWidth;
    }

    /** Values of one image at the input. */
    public int inSize() {
        return inChannels * inHeight * inWidth;
    }

    /** Values of one image at the output. */
    public int outSize() {
        return outChannels * outHeight() * outWidth();
    }

    /** Index of the kernel's corner within an input channel, for one output position. */
    public int corner(int y, int x) {
        return (y * inWidth + x) * stride;
    }

    /** Multiply-adds of one image. */
    public long multiplyAdds() {
        return (long) outSize() * taps();
    }
}
