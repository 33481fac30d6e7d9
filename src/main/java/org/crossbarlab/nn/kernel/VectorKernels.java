package org.crossbarlab.nn.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernels with the Vector API. Each inner loop keeps a tile of sums in registers: four output
 * channels times two vectors of images going forward, four channels times three taps for the weight
 * gradient, four input channels times two vectors for the input gradient. Eight to twelve
 * independent sums hide the latency of the fused multiply-adds.
 *
 * <p>Where channels or taps are no multiple of the tile, the last tile repeats its last member: the
 * repeated sums are equal and are written to the same place, which costs a little arithmetic and
 * saves a second version of every loop.
 */
public final class VectorKernels implements Kernels {

    static final VectorSpecies<Float> S = species();
    private static final int LANES = S.length();
    private static final int PAIR = 2 * LANES;

    /** The tile of the weight gradient. */
    private static final int TILE_OUTPUTS = 4;

    private static final int TILE_TAPS = 3;

    private static VectorSpecies<Float> species() {
        // A wider vector than half of the block would leave no pair of vectors to work on, and
        // sums of lanes are taken four at a time.
        VectorSpecies<Float> preferred = FloatVector.SPECIES_PREFERRED;
        if (preferred.length() < FloatVector.SPECIES_128.length()) {
            return FloatVector.SPECIES_128;
        }
        return 2 * preferred.length() <= BLOCK ? preferred : FloatVector.SPECIES_512;
    }

    @Override
    public String description() {
        return "Vector API, " + S.vectorBitSize() + " bits";
    }

    @Override
    public void convolve(
            ConvolutionShape s,
            float[] weights,
            int weightsFrom,
            float[] biases,
            int biasesFrom,
            float[] in,
            float[] out) {
        int height = s.outHeight();
        int width = s.outWidth();
        for (int o = 0; o < s.outChannels(); o += 4) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    for (int image = 0; image < BLOCK; image += PAIR) {
                        convolveTile(
                                s,
                                weights,
                                weightsFrom,
                                biases,
                                biasesFrom,
                                o,
                                in,
                                s.corner(y, x) * BLOCK + image,
                                out,
                                (y * width + x) * BLOCK + image);
                    }
                }
            }
        }
    }

    private static void convolveTile(
            ConvolutionShape s,
            float[] w,
            int weights,
            float[] b,
            int biases,
            int o,
            float[] in,
            int corner,
            float[] out,
            int position) {
        int[] offsets = s.tapOffsets();
        int taps = offsets.length;
        int last = s.outChannels() - 1;
        int o1 = Math.min(o + 1, last);
        int o2 = Math.min(o + 2, last);
        int o3 = Math.min(o + 3, last);
        FloatVector a0 = FloatVector.broadcast(S, b[biases + o]);
        FloatVector a1 = FloatVector.broadcast(S, b[biases + o1]);
        FloatVector a2 = FloatVector.broadcast(S, b[biases + o2]);
        FloatVector a3 = FloatVector.broadcast(S, b[biases + o3]);
        FloatVector b0 = a0;
        FloatVector b1 = a1;
        FloatVector b2 = a2;
        FloatVector b3 = a3;
        int w0 = weights + o * taps;
        int w1 = weights + o1 * taps;
        int w2 = weights + o2 * taps;
        int w3 = weights + o3 * taps;
        for (int tap = 0; tap < taps; tap++) {
            int source = corner + offsets[tap] * BLOCK;
            FloatVector left = FloatVector.fromArray(S, in, source);
            FloatVector right = FloatVector.fromArray(S, in, source + LANES);
            FloatVector v0 = FloatVector.broadcast(S, w[w0 + tap]);
            FloatVector v1 = FloatVector.broadcast(S, w[w1 + tap]);
            FloatVector v2 = FloatVector.broadcast(S, w[w2 + tap]);
            FloatVector v3 = FloatVector.broadcast(S, w[w3 + tap]);
            a0 = left.fma(v0, a0);
            a1 = left.fma(v1, a1);
            a2 = left.fma(v2, a2);
            a3 = left.fma(v3, a3);
            b0 = right.fma(v0, b0);
            b1 = right.fma(v1, b1);
            b2 = right.fma(v2, b2);
            b3 = right.fma(v3, b3);
        }
        int channel = s.outHeight() * s.outWidth() * BLOCK;
        a0.intoArray(out, o * channel + position);
        b0.intoArray(out, o * channel + position + LANES);
        a1.intoArray(out, o1 * channel + position);
        b1.intoArray(out, o1 * channel + position + LANES);
        a2.intoArray(out, o2 * channel + position);
        b2.intoArray(out, o2 * channel + position + LANES);
        a3.intoArray(out, o3 * channel + position);
        b3.intoArray(out, o3 * channel + position + LANES);
    }

    @Override
    public void biasGradient(
            ConvolutionShape s, float[] outGradient, float[] gradients, int biases) {
        int channel = s.outHeight() * s.outWidth() * BLOCK;
        float[] sums = new float[LANES];
        for (int o = 0; o < s.outChannels(); o++) {
            FloatVector sum = FloatVector.zero(S);
            for (int i = o * channel; i < (o + 1) * channel; i += LANES) {
                sum = sum.add(FloatVector.fromArray(S, outGradient, i));
            }
            sum.intoArray(sums, 0);
            gradients[biases + o] = addLanes(sums, 0);
        }
    }

    @Override
    public void weightGradient(
            ConvolutionShape s,
            float[] in,
            float[] outGradient,
            float[] gradients,
            int weights,
            float[] scratch) {
        if (s.outHeight() * s.outWidth() == 1) {
            VectorOuterProduct.weightGradient(s, in, outGradient, gradients, weights, scratch);
            return;
        }
        float[] sums = new float[TILE_OUTPUTS * TILE_TAPS * LANES];
        for (int o = 0; o < s.outChannels(); o += TILE_OUTPUTS) {
            for (int tap = 0; tap < s.taps(); tap += TILE_TAPS) {
                weightGradientTile(s, in, outGradient, o, tap, sums);
                addLanes(sums, s, o, tap, gradients, weights);
            }
        }
    }

    private static void weightGradientTile(
            ConvolutionShape s, float[] in, float[] outGradient, int o, int tap, float[] sums) {
        int taps = s.taps();
        int height = s.outHeight();
        int width = s.outWidth();
        int channel = height * width * BLOCK;
        int o1 = Math.min(o + 1, s.outChannels() - 1);
        int o2 = Math.min(o + 2, s.outChannels() - 1);
        int o3 = Math.min(o + 3, s.outChannels() - 1);
        int t1 = Math.min(tap + 1, taps - 1);
        int t2 = Math.min(tap + 2, taps - 1);
        int i0 = s.tapOffsets()[tap] * BLOCK;
        int i1 = s.tapOffsets()[t1] * BLOCK;
        int i2 = s.tapOffsets()[t2] * BLOCK;
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = a0;
        FloatVector a2 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector b2 = a0;
        FloatVector c0 = a0;
        FloatVector c1 = a0;
        FloatVector c2 = a0;
        FloatVector d0 = a0;
        FloatVector d1 = a0;
        FloatVector d2 = a0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int corner = s.corner(y, x) * BLOCK;
                int position = (y * width + x) * BLOCK;
                for (int image = 0; image < BLOCK; image += LANES) {
                    FloatVector x0 = FloatVector.fromArray(S, in, corner + i0 + image);
                    FloatVector x1 = FloatVector.fromArray(S, in, corner + i1 + image);
                    FloatVector x2 = FloatVector.fromArray(S, in, corner + i2 + image);
                    int g = position + image;
                    FloatVector g0 = FloatVector.fromArray(S, outGradient, o * channel + g);
                    FloatVector g1 = FloatVector.fromArray(S, outGradient, o1 * channel + g);
                    FloatVector g2 = FloatVector.fromArray(S, outGradient, o2 * channel + g);
                    FloatVector g3 = FloatVector.fromArray(S, outGradient, o3 * channel + g);
                    a0 = g0.fma(x0, a0);
                    a1 = g0.fma(x1, a1);
                    a2 = g0.fma(x2, a2);
                    b0 = g1.fma(x0, b0);
                    b1 = g1.fma(x1, b1);
                    b2 = g1.fma(x2, b2);
                    c0 = g2.fma(x0, c0);
                    c1 = g2.fma(x1, c1);
                    c2 = g2.fma(x2, c2);
                    d0 = g3.fma(x0, d0);
                    d1 = g3.fma(x1, d1);
                    d2 = g3.fma(x2, d2);
                }
            }
        }
        a0.intoArray(sums, 0);
        a1.intoArray(sums, LANES);
        a2.intoArray(sums, 2 * LANES);
        b0.intoArray(sums, 3 * LANES);
        b1.intoArray(sums, 4 * LANES);
        b2.intoArray(sums, 5 * LANES);
        c0.intoArray(sums, 6 * LANES);
        c1.intoArray(sums, 7 * LANES);
        c2.intoArray(sums, 8 * LANES);
        d0.intoArray(sums, 9 * LANES);
        d1.intoArray(sums, 10 * LANES);
        d2.intoArray(sums, 11 * LANES);
    }

    /**
     * Adds up the lanes of each sum of a tile. The API's own reduction leaves the order open, and
     * the interpreter takes another one than compiled code, so a seed would not fix the last
     * digits.
     *
     * @param sums twelve vectors, {@code [output of the tile][tap of the tile][lane]}
     * @param gradients written
     */
    private static void addLanes(
            float[] sums, ConvolutionShape s, int o, int tap, float[] gradients, int weights) {
        for (int i = 0; i < TILE_OUTPUTS; i++) {
            int row = weights + Math.min(o + i, s.outChannels() - 1) * s.taps();
            for (int j = 0; j < TILE_TAPS; j++) {
                int from = (i * TILE_TAPS + j) * LANES;
                gradients[row + Math.min(tap + j, s.taps() - 1)] = addLanes(sums, from);
            }
        }
    }

    private static float addLanes(float[] sums, int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = from; i < from + LANES; i += 4) {
            a += sums[i];
            b += sums[i + 1];
            c += sums[i + 2];
            d += sums[i + 3];
        }
        return (a + b) + (c + d);
    }

    @Override
    public void inputGradient(
            ConvolutionShape s,
            float[] parameters,
            int weights,
            float[] outGradient,
            float[] inGradient) {
        for (int channel = 0; channel < s.inChannels(); channel += 4) {
            for (int y = 0; y < s.inHeight(); y++) {
                for (int x = 0; x < s.inWidth(); x++) {
                    for (int image = 0; image < BLOCK; image += PAIR) {
                        inputGradientTile(
                                s,
                                parameters,
                                weights,
                                outGradient,
                                inGradient,
                                channel,
                                y,
                                x,
                                image);
                    }
                }
            }
        }
    }

    private static void inputGradientTile(
            ConvolutionShape s,
            float[] w,
            int weights,
            float[] outGradient,
            float[] inGradient,
            int c,
            int y,
            int x,
            int image) {
        int kernel = s.kernelHeight() * s.kernelWidth();
        int taps = s.taps();
        int width = s.outWidth();
        int channel = s.outHeight() * width * BLOCK;
        int last = s.inChannels() - 1;
        int c1 = Math.min(c + 1, last);
        int c2 = Math.min(c + 2, last);
        int c3 = Math.min(c + 3, last);
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = a0;
        FloatVector a2 = a0;
        FloatVector a3 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector b2 = a0;
        FloatVector b3 = a0;
        // An input pixel is seen by the outputs (oy, ox) with y = oy·stride + ky, x likewise.
        int firstKy = Math.max(y % s.stride(), y - (s.outHeight() - 1) * s.stride());
        int firstKx = Math.max(x % s.stride(), x - (width - 1) * s.stride());
        for (int ky = firstKy; ky < s.kernelHeight() && ky <= y; ky += s.stride()) {
            for (int kx = firstKx; kx < s.kernelWidth() && kx <= x; kx += s.stride()) {
                int tap = weights + ky * s.kernelWidth() + kx;
                int source =
                        ((y - ky) / s.stride() * width + (x - kx) / s.stride()) * BLOCK + image;
                for (int o = 0; o < s.outChannels(); o++) {
                    FloatVector left = FloatVector.fromArray(S, outGradient, source);
                    FloatVector right = FloatVector.fromArray(S, outGradient, source + LANES);
                    FloatVector w0 = FloatVector.broadcast(S, w[tap + c * kernel]);
                    FloatVector w1 = FloatVector.broadcast(S, w[tap + c1 * kernel]);
                    FloatVector w2 = FloatVector.broadcast(S, w[tap + c2 * kernel]);
                    FloatVector w3 = FloatVector.broadcast(S, w[tap + c3 * kernel]);
                    a0 = left.fma(w0, a0);
                    a1 = left.fma(w1, a1);
                    a2 = left.fma(w2, a2);
                    a3 = left.fma(w3, a3);
                    b0 = right.fma(w0, b0);
                    b1 = right.fma(w1, b1);
                    b2 = right.fma(w2, b2);
                    b3 = right.fma(w3, b3);
                    source += channel;
                    tap += taps;
                }
            }
        }
        int plane = s.inHeight() * s.inWidth() * BLOCK;
        int target = (y * s.inWidth() + x) * BLOCK + image;
        a0.intoArray(inGradient, c * plane + target);
        b0.intoArray(inGradient, c * plane + target + LANES);
        a1.intoArray(inGradient, c1 * plane + target);
        b1.intoArray(inGradient, c1 * plane + target + LANES);
        a2.intoArray(inGradient, c2 * plane + target);
        b2.intoArray(inGradient, c2 * plane + target + LANES);
        a3.intoArray(inGradient, c3 * plane + target);
        b3.intoArray(inGradient, c3 * plane + target + LANES);
    }

    @Override
    public void rectify(float[] values, int count) {
        VectorElementwise.rectify(values, count);
    }

    @Override
    public void rectifyGradient(float[] activation, float[] gradient, int count) {
        VectorElementwise.rectifyGradient(activation, gradient, count);
    }

    @Override
    public void unpack(byte[] packed, int from, float[] out, int count) {
        VectorElementwise.unpack(packed, from, out, count);
    }
}
