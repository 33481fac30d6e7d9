package org.crossbarlab.nn.kernel;

import java.util.Arrays;

/** The kernels as a textbook would write them: the specification, the oracle and the fallback. */
public final class PlainKernels implements Kernels {

    @Override
    public String description() {
        return "plain Java";
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
        int positions = s.outHeight() * s.outWidth();
        for (int o = 0; o < s.outChannels(); o++) {
            for (int p = 0; p < positions; p++) {
                int target = (o * positions + p) * BLOCK;
                int corner = s.corner(p / s.outWidth(), p % s.outWidth());
                Arrays.fill(out, target, target + BLOCK, biases[biasesFrom + o]);
                for (int tap = 0; tap < s.taps(); tap++) {
                    float w = weights[weightsFrom + o * s.taps() + tap];
                    int source = (corner + s.tapOffsets()[tap]) * BLOCK;
                    for (int image = 0; image < BLOCK; image++) {
                        out[target + image] += w * in[source + image];
                    }
                }
            }
        }
    }

    @Override
    public void biasGradient(
            ConvolutionShape s, float[] outGradient, float[] gradients, int biases) {
        int channel = s.outHeight() * s.outWidth() * BLOCK;
        for (int o = 0; o < s.outChannels(); o++) {
            float sum = 0;
            for (int i = o * channel; i < (o + 1) * channel; i++) {
                sum += outGradient[i];
            }
            gradients[biases + o] = sum;
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
        int positions = s.outHeight() * s.outWidth();
        for (int o = 0; o < s.outChannels(); o++) {
            int from = o * positions * BLOCK;
            for (int tap = 0; tap < s.taps(); tap++) {
                float sum = 0;
                for (int p = 0; p < positions; p++) {
                    int corner = s.corner(p / s.outWidth(), p % s.outWidth());
                    int source = (corner + s.tapOffsets()[tap]) * BLOCK;
                    for (int image = 0; image < BLOCK; image++) {
                        sum += outGradient[from + p * BLOCK + image] * in[source + image];
                    }
                }
                gradients[weights + o * s.taps() + tap] = sum;
            }
        }
    }

    @Override
    public void inputGradient(
            ConvolutionShape s,
            float[] parameters,
            int weights,
            float[] outGradient,
            float[] inGradient) {
        int positions = s.outHeight() * s.outWidth();
        Arrays.fill(inGradient, 0, s.inSize() * BLOCK, 0);
        for (int o = 0; o < s.outChannels(); o++) {
            for (int p = 0; p < positions; p++) {
                int source = (o * positions + p) * BLOCK;
                int corner = s.corner(p / s.outWidth(), p % s.outWidth());
                for (int tap = 0; tap < s.taps(); tap++) {
                    float w = parameters[weights + o * s.taps() + tap];
                    int target = (corner + s.tapOffsets()[tap]) * BLOCK;
                    for (int image = 0; image < BLOCK; image++) {
                        inGradient[target + image] += w * outGradient[source + image];
                    }
                }
            }
        }
    }

    @Override
    public void rectify(float[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = Math.max(values[i], 0);
        }
    }

    @Override
    public void rectifyGradient(float[] activation, float[] gradient, int count) {
        for (int i = 0; i < count; i++) {
            if (!(activation[i] > 0)) {
                gradient[i] = 0;
            }
        }
    }

    @Override
    public void unpack(byte[] packed, int from, float[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = (packed[from + i] & 0xFF) / 255f;
        }
    }
}
