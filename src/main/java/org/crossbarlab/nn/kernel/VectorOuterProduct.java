package org.crossbarlab.nn.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

import java.util.stream.IntStream;

/** The weight gradient of fully connected layers in {@link VectorKernels}. */
final class VectorOuterProduct {

    private static final VectorSpecies<Float> S = VectorKernels.S;
    private static final int LANES = S.length();
    private static final int PAIR = 2 * LANES;
    private static final int BLOCK = Kernels.BLOCK;

    /** Where the lanes of one image's taps lie. */
    private static final int[] EVERY_BLOCK =
            IntStream.range(0, LANES).map(lane -> lane * BLOCK).toArray();

    private VectorOuterProduct() {}

    /**
     * The weight gradient of a fully connected layer, an outer product summed over the images. With
     * a single position there is nothing to add up within a lane, so the tile's final sums would
     * cost more than its arithmetic. Turned round, {@code [image][tap]}, taps lie across the lanes.
     */
    static void weightGradient(
            ConvolutionShape s,
            float[] in,
            float[] outGradient,
            float[] gradients,
            int weights,
            float[] turned) {
        int taps = s.taps();
        turn(in, taps, turned);
        for (int o = 0; o < s.outChannels(); o += 2) {
            int next = Math.min(o + 1, s.outChannels() - 1);
            int tap = 0;
            for (; tap + PAIR <= taps; tap += PAIR) {
                FloatVector a0 = FloatVector.zero(S);
                FloatVector a1 = a0;
                FloatVector b0 = a0;
                FloatVector b1 = a0;
                for (int image = 0; image < BLOCK; image++) {
                    FloatVector x0 = FloatVector.fromArray(S, turned, image * taps + tap);
                    FloatVector x1 = FloatVector.fromArray(S, turned, image * taps + tap + LANES);
                    FloatVector g0 = FloatVector.broadcast(S, outGradient[o * BLOCK + image]);
                    FloatVector g1 = FloatVector.broadcast(S, outGradient[next * BLOCK + image]);
                    a0 = g0.fma(x0, a0);
                    a1 = g0.fma(x1, a1);
                    b0 = g1.fma(x0, b0);
                    b1 = g1.fma(x1, b1);
                }
                a0.intoArray(gradients, weights + o * taps + tap);
                a1.intoArray(gradients, weights + o * taps + tap + LANES);
                b0.intoArray(gradients, weights + next * taps + tap);
                b1.intoArray(gradients, weights + next * taps + tap + LANES);
            }
            for (; tap < taps; tap++) {
                gradients[weights + o * taps + tap] = dot(outGradient, o, in, tap);
                gradients[weights + next * taps + tap] = dot(outGradient, next, in, tap);
            }
        }
    }

    /** The sum over the images of one output's gradient times one tap's input. */
    private static float dot(float[] outGradient, int o, float[] in, int tap) {
        float sum = 0;
        for (int image = 0; image < BLOCK; image++) {
            sum += outGradient[o * BLOCK + image] * in[tap * BLOCK + image];
        }
        return sum;
    }

    /** From {@code [tap][image]} to {@code [image][tap]}. */
    private static void turn(float[] in, int taps, float[] turned) {
        int tap = 0;
        for (; tap + LANES <= taps; tap += LANES) {
            for (int image = 0; image < BLOCK; image++) {
                FloatVector.fromArray(S, in, tap * BLOCK + image, EVERY_BLOCK, 0)
                        .intoArray(turned, image * taps + tap);
            }
        }
        for (; tap < taps; tap++) {
            for (int image = 0; image < BLOCK; image++) {
                turned[image * taps + tap] = in[tap * BLOCK + image];
            }
        }
    }
}
