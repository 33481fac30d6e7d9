package org.crossbarlab.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.crossbarlab.math.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The kernels against ND4J's own convolution and its derivative, an independent implementation. */
class Nd4jConvolutionTest {

    private static final float TOLERANCE = 2e-4f;

    static Stream<Arguments> cases() {
        return Stream.of(
                        new ConvolutionShape(1, 28, 28, 8, 3, 3, 2),
                        new ConvolutionShape(8, 13, 13, 16, 3, 3, 2),
                        new ConvolutionShape(16, 6, 6, 10, 6, 6, 1),
                        new ConvolutionShape(3, 9, 7, 5, 2, 2, 1))
                .flatMap(
                        s ->
                                Stream.of(
                                        Arguments.of(s, new PlainKernels()),
                                        Arguments.of(s, new VectorKernels())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void forwardAndBackwardAgreeWithNd4j(ConvolutionShape s, Kernels kernels) {
        RandomGenerator random = new RandomStreams(5).stream("test");
        int weights = s.outChannels() * s.taps();
        float[] parameters = uniform(random, weights + s.outChannels());
        float[] in = uniform(random, s.inSize() * Kernels.BLOCK);
        float[] outGradient = uniform(random, s.outSize() * Kernels.BLOCK);

        float[] out = new float[s.outSize() * Kernels.BLOCK];
        float[] gradient = new float[parameters.length];
        float[] inGradient = new float[in.length];
        kernels.convolve(s, parameters, 0, parameters, weights, in, out);
        kernels.biasGradient(s, outGradient, gradient, weights);
        kernels.weightGradient(s, in, outGradient, gradient, 0, new float[in.length]);
        kernels.inputGradient(s, parameters, 0, outGradient, inGradient);

        INDArray x = images(in, s.inChannels(), s.inHeight(), s.inWidth());
        INDArray y = images(outGradient, s.outChannels(), s.outHeight(), s.outWidth());
        INDArray w = Nd4j.create(Arrays.copyOf(parameters, weights), weightShape(s), 'c');
        INDArray b =
                Nd4j.createFromArray(Arrays.copyOfRange(parameters, weights, parameters.length));
        INDArray expectedOut = Nd4j.exec(convolution("conv2d", s).addInputs(x, w, b).build())[0];
        INDArray[] expected = Nd4j.exec(convolution("conv2d_bp", s).addInputs(x, w, b, y).build());

        assertClose(out, blocks(expectedOut));
        assertClose(inGradient, blocks(expected[0]));
        float[] expectedGradient =
                Nd4j.concat(0, expected[1].dup('c').reshape(weights), expected[2]).data().asFloat();
        assertThat(gradient).containsExactly(expectedGradient, Offset.offset(5 * TOLERANCE));
    }

    private static long[] weightShape(ConvolutionShape s) {
        return new long[] {s.outChannels(), s.inChannels(), s.kernelHeight(), s.kernelWidth()};
    }

    /** Kernel, stride, padding, dilation, "valid", images first by channel, weights as PyTorch. */
    private static DynamicCustomOp.DynamicCustomOpsBuilder convolution(
            String op, ConvolutionShape s) {
        return DynamicCustomOp.builder(op)
                .addIntegerArguments(
                        s.kernelHeight(),
                        s.kernelWidth(),
                        s.stride(),
                        s.stride(),
                        0,
                        0,
                        1,
                        1,
                        0,
                        0,
                        1);
    }

    /** From images innermost to ND4J's {@code [image][channel][y][x]}. */
    private static INDArray images(float[] values, int channels, int height, int width) {
        return Nd4j.create(values, new long[] {channels, height, width, Kernels.BLOCK}, 'c')
                .permute(3, 0, 1, 2)
                .dup('c');
    }

    private static float[] blocks(INDArray images) {
        return images.permute(1, 2, 3, 0).dup('c').data().asFloat();
    }

    private static void assertClose(float[] actual, float[] expected) {
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
