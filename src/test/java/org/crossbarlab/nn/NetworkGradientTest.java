package org.crossbarlab.nn;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Flatten;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.nn.kernel.PlainKernels;
import org.crossbarlab.nn.kernel.VectorKernels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The gradient against central differences of the loss. With a step h of 2e-3 in float32 the
 * difference quotient carries a rounding error of about 1e-7 / h = 5e-5, and where a ReLU switches
 * within the step an error of order h: so single parameters agree to 5e-3, and the whole gradient,
 * where those rare cases average out, to 1 % of its length.
 */
class NetworkGradientTest {

    private static final float STEP = 2e-3f;
    private static final int IMAGES = 7;

    static Stream<Arguments> networks() {
        List<Architecture> architectures =
                List.of(
                        new Architecture(
                                new Shape(1, 8, 8),
                                List.of(
                                        new Convolution(3, 3, 2),
                                        new Relu(),
                                        new Flatten(),
                                        new Linear(4))),
                        new Architecture(
                                new Shape(2, 9, 7),
                                List.of(
                                        new Convolution(5, 2, 1),
                                        new Relu(),
                                        new Convolution(6, 3, 2),
                                        new Relu(),
                                        new Flatten(),
                                        new Linear(7),
                                        new Relu(),
                                        new Linear(3))),
                        new Architecture(
                                new Shape(1, 4, 4), List.of(new Flatten(), new Linear(5))));
        return architectures.stream()
                .flatMap(
                        a ->
                                Stream.of(
                                        Arguments.of(a, new PlainKernels()),
                                        Arguments.of(a, new VectorKernels())));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void gradientAgreesWithFiniteDifferences(Architecture architecture, Kernels kernels) {
        Network network = new Network(architecture, kernels);
        Workspace workspace = network.newWorkspace();
        RandomStreams random = new RandomStreams(11);
        float[] parameters = architecture.initialParameters(random);
        RandomGenerator stream = random.stream("images");
        byte[] labels = new byte[Kernels.BLOCK];
        for (int i = 0; i < workspace.input().length; i++) {
            workspace.input()[i] = stream.nextFloat();
        }
        for (int i = 0; i < IMAGES; i++) {
            labels[i] = (byte) stream.nextInt(architecture.classes());
        }
        float[] gradient = gradient(network, workspace, parameters, labels);
        double errorSquares = 0;
        double squares = 0;
        for (int i = 0; i < parameters.length; i++) {
            double numeric = difference(network, workspace, parameters, labels, i);
            assertThat(gradient[i])
                    .as("parameter %d", i)
                    .isCloseTo((float) numeric, Offset.offset(5e-3f));
            errorSquares += (gradient[i] - numeric) * (gradient[i] - numeric);
            squares += numeric * numeric;
        }
        assertThat(Math.sqrt(errorSquares / squares)).isLessThan(0.01);
    }

    private static float[] gradient(
            Network network, Workspace workspace, float[] parameters, byte[] labels) {
        float[] gradient = new float[parameters.length];
        Arrays.fill(gradient, Float.NaN);
        network.forward(LayerArithmetic.exact(parameters), 0, workspace);
        CrossEntropy.lossAndGradient(
                workspace.logits(), labels, IMAGES, 1f / IMAGES, workspace.logitGradient());
        network.backward(LayerArithmetic.exact(parameters), workspace, gradient);
        return gradient;
    }

    private static double difference(
            Network network, Workspace workspace, float[] parameters, byte[] labels, int i) {
        float[] moved = parameters.clone();
        moved[i] = parameters[i] + STEP;
        double above = loss(network, workspace, moved, labels);
        moved[i] = parameters[i] - STEP;
        double below = loss(network, workspace, moved, labels);
        return (above - below) / (2 * STEP);
    }

    private static double loss(
            Network network, Workspace workspace, float[] parameters, byte[] labels) {
        network.forward(LayerArithmetic.exact(parameters), 0, workspace);
        return CrossEntropy.loss(workspace.logits(), labels, IMAGES) / IMAGES;
    }
}
