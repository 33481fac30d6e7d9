package org.crossbarlab.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.crossbarlab.math.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The fast kernels against the readable ones, on shapes that fill their tiles and shapes that do
 * not. Sums of n products of values below 1 in float32 differ by at most about n·2⁻²³ when their
 * order changes; the longest sum here has 13·13·32 terms, and random signs keep it far below that.
 */
class KernelTwinTest {

    private static final float TOLERANCE = 2e-4f;

    private final Kernels plain = new PlainKernels();
    private final Kernels fast = new VectorKernels();

    static List<ConvolutionShape> shapes() {
        return List.of(
                new ConvolutionShape(1, 28, 28, 8, 3, 3, 2),
                new ConvolutionShape(8, 13, 13, 16, 3, 3, 2),
                new ConvolutionShape(16, 6, 6, 10, 6, 6, 1),
                new ConvolutionShape(3, 9, 7, 5, 2, 2, 1),
                new ConvolutionShape(2, 8, 8, 1, 3, 3, 3),
                new ConvolutionShape(5, 6, 6, 7, 1, 1, 2));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void convolveAgrees(ConvolutionShape s) {
        RandomGenerator random = new RandomStreams(1).stream("test");
        float[] parameters = uniform(random, s.outChannels() * (s.taps() + 1));
        float[] in = uniform(random, s.inSize() * Kernels.BLOCK);
        float[] expected = new float[s.outSize() * Kernels.BLOCK];
        float[] actual = new float[expected.length];
        int biases = s.outChannels() * s.taps();
        plain.convolve(s, parameters, 0, parameters, biases, in, expected);
        fast.convolve(s, parameters, 0, parameters, biases, in, actual);
        assertThat(actual).containsExactly(expected, Offset.offset(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void parameterGradientAgrees(ConvolutionShape s) {
        RandomGenerator random = new RandomStreams(2).stream("test");
        float[] in = uniform(random, s.inSize() * Kernels.BLOCK);
        float[] outGradient = uniform(random, s.outSize() * Kernels.BLOCK);
        float[] expected = new float[s.outChannels() * (s.taps() + 1)];
        float[] actual = new float[expected.length];
        int biases = s.outChannels() * s.taps();
        for (float[] gradient : List.of(expected, actual)) {
            Kernels kernels = gradient == expected ? plain : fast;
            kernels.biasGradient(s, outGradient, gradient, biases);
            kernels.weightGradient(s, in, outGradient, gradient, 0, new float[in.length]);
        }
        assertThat(actual).containsExactly(expected, Offset.offset(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void inputGradientAgrees(ConvolutionShape s) {
        RandomGenerator random = new RandomStreams(3).stream("test");
        float[] parameters = uniform(random, s.outChannels() * s.taps());
        float[] outGradient = uniform(random, s.outSize() * Kernels.BLOCK);
        float[] expected = new float[s.inSize() * Kernels.BLOCK];
        float[] actual = uniform(random, expected.length);
        plain.inputGradient(s, parameters, 0, outGradient, expected);
        fast.inputGradient(s, parameters, 0, outGradient, actual);
        assertThat(actual).containsExactly(expected, Offset.offset(TOLERANCE));
    }

    private static float[] uniform(RandomGenerator random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }
}
