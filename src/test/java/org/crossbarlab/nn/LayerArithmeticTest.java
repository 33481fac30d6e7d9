package org.crossbarlab.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Flatten;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.nn.kernel.PlainKernels;
import org.crossbarlab.nn.kernel.VectorKernels;
import org.crossbarlab.signal.SignalChain;
import org.crossbarlab.signal.SignalStage;
import org.crossbarlab.signal.Slice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Networks whose layers multiply in slices, with something happening to their signals. */
class LayerArithmeticTest {

    private static final Architecture ARCHITECTURE =
            new Architecture(
                    new Shape(1, 8, 8),
                    List.of(
                            new Convolution(3, 3, 2),
                            new Relu(),
                            new Convolution(5, 2, 1),
                            new Relu(),
                            new Flatten(),
                            new Linear(4)));

    private static final RandomStreams RANDOM = new RandomStreams(17);
    private static final int IMAGES = 29;
    private static final SignalStage PASSES_ALL = (signals, passes, product) -> {};

    static Stream<Kernels> kernels() {
        return Stream.of(new PlainKernels(), new VectorKernels());
    }

    private static Workspace workspace(Network network, RandomGenerator random) {
        Workspace workspace = network.newWorkspace();
        for (int i = 0; i < workspace.input().length; i++) {
            workspace.input()[i] = random.nextInt(9) / 8f;
        }
        return workspace;
    }

    /** Multiples of 1/16 below 1: sums of some hundred products of them are exact in float32. */
    private static float[] coarseParameters() {
        float[] parameters = new float[ARCHITECTURE.parameterCount()];
        RandomGenerator random = RANDOM.stream("coarse");
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (random.nextInt(31) - 15) / 16f;
        }
        return parameters;
    }

    private static float[] layer(float[] parameters, ParameterTensor tensor) {
        return Arrays.copyOfRange(parameters, tensor.offset(), tensor.offset() + tensor.size());
    }

    /** Weights in two slices: their multiples of 1/4, which count fourfold, and the rest. */
    private static LayerArithmetic sliced(
            float[] parameters, SignalStage input, SignalStage coarse, SignalStage fine) {
        List<SignalChain> chains = new ArrayList<>();
        for (ParameterTensor tensor : ARCHITECTURE.weightTensors()) {
            float[] high = layer(parameters, tensor);
            float[] low = high.clone();
            for (int i = 0; i < high.length; i++) {
                high[i] = (int) (low[i] * 4) / 16f;
                low[i] -= 4 * high[i];
            }
            List<Slice> slices = List.of(new Slice(high, 4, coarse), new Slice(low, 1, fine));
            chains.add(new SignalChain(input, slices));
        }
        return new LayerArithmetic(parameters, parameters, chains);
    }

    private static byte[] labels() {
        byte[] labels = new byte[Kernels.BLOCK];
        RandomGenerator random = RANDOM.stream("labels");
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) random.nextInt(ARCHITECTURE.classes());
        }
        return labels;
    }

    private static float[] gradient(
            Network network, LayerArithmetic arithmetic, Workspace workspace) {
        float[] gradient = new float[ARCHITECTURE.parameterCount()];
        Arrays.fill(gradient, Float.NaN);
        network.forward(arithmetic, 0, workspace);
        CrossEntropy.lossAndGradient(
                workspace.logits(), labels(), IMAGES, 1f / IMAGES, workspace.logitGradient());
        network.backward(arithmetic, workspace, gradient);
        return gradient;
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void slicesThatSumExactlyAreTheFoldedPathToTheBit(Kernels kernels) {
        Network network = new Network(ARCHITECTURE, kernels);
        float[] parameters = coarseParameters();
        Workspace folded = workspace(network, RANDOM.stream("images"));
        Workspace sliced = workspace(network, RANDOM.stream("images"));
        LayerArithmetic exact = LayerArithmetic.exact(parameters);
        network.forward(exact, 0, folded);
        LayerArithmetic slices = sliced(parameters, PASSES_ALL, PASSES_ALL, SignalStage.IDEAL);
        network.forward(slices, 0, sliced);
        assertThat(sliced.activations[1]).containsExactly(folded.activations[1]);
        assertThat(sliced.activations[2]).containsExactly(folded.activations[2]);
        assertThat(sliced.logits()).containsExactly(folded.logits());
        assertThat(gradient(network, slices, sliced))
                .containsExactly(gradient(network, exact, folded));
    }

    /** Rounds to multiples of 1/16 and clips at ±limit, on both sides. */
    private static SignalStage converter(float limit) {
        return (signals, passes, product) -> {
            for (int i = 0; i < signals.length; i++) {
                if (passes != null && Math.abs(signals[i]) > limit) {
                    passes[i] = 0;
                }
                signals[i] = (float) converted(signals[i], limit);
            }
        };
    }

    private static double converted(double signal, double limit) {
        return Math.clamp(Math.rint(signal * 16) / 16, -limit, limit);
    }

    /** Every number here is a multiple of 1/256 below 16, so float32 and double agree exactly. */
    @ParameterizedTest
    @MethodSource("kernels")
    void stagesRoundAndClipAsAPlainReferenceDoes(Kernels kernels) {
        Network network = new Network(ARCHITECTURE, kernels);
        Workspace workspace = workspace(network, RANDOM.stream("images"));
        float[] parameters = coarseParameters();
        LayerArithmetic arithmetic =
                sliced(parameters, converter(0.5f), converter(0.125f), converter(0.0625f));
        PlainNetwork plain = new PlainNetwork(ARCHITECTURE, arithmetic);
        float[] gradient = gradient(network, arithmetic, workspace);
        double[] expected = new double[gradient.length];
        int[] clipped = new int[2];
        for (int image = 0; image < IMAGES; image++) {
            double[] logits = plain.forward(workspace.input(), image);
            for (int c = 0; c < logits.length; c++) {
                assertThat((double) workspace.logits()[c * Kernels.BLOCK + image])
                        .isEqualTo(logits[c]);
            }
            plain.backward(labels()[image], IMAGES, expected, clipped);
        }
        assertThat(clipped[0]).as("inputs that were clipped").isGreaterThan(400);
        assertThat(clipped[1]).as("outputs that were clipped").isGreaterThan(400);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) gradient[i]).as("%d", i).isCloseTo(expected[i], within(1e-6));
        }
    }

    /** What PlainNetwork needs of a chain: the same converters, told by their limits. */
    private static final double[] LIMITS = {0.5, 0.125, 0.0625};

    /** The same network one image at a time, in double precision and without any cleverness. */
    private static final class PlainNetwork {

        private final Architecture architecture;
        private final LayerArithmetic arithmetic;
        private final List<NetworkStage> stages;
        private double[][] inputs;
        private boolean[][] inputClipped;
        private boolean[][] outputClipped;
        private double[][] outputs;

        PlainNetwork(Architecture architecture, LayerArithmetic arithmetic) {
            this.architecture = architecture;
            this.arithmetic = arithmetic;
            this.stages = NetworkStage.of(architecture);
        }

        double[] forward(float[] block, int image) {
            inputs = new double[stages.size()][];
            outputs = new double[stages.size()][];
            inputClipped = new boolean[stages.size()][];
            outputClipped = new boolean[stages.size()][];
            double[] x = new double[architecture.input().size()];
            Arrays.setAll(x, i -> block[i * Kernels.BLOCK + image]);
            for (int i = 0; i < stages.size(); i++) {
                x = layer(i, x);
            }
            return x;
        }

        private double[] layer(int index, double[] x) {
            NetworkStage stage = stages.get(index);
            SignalChain chain = arithmetic.chains().get(index);
            int positions = stage.shape().outHeight() * stage.shape().outWidth();
            inputs[index] = new double[x.length];
            inputClipped[index] = new boolean[x.length];
            for (int i = 0; i < x.length; i++) {
                inputs[index][i] = converted(x[i], LIMITS[0]);
                inputClipped[index][i] = Math.abs(x[i]) > LIMITS[0];
            }
            double[] out = new double[stage.shape().outSize()];
            outputClipped[index] = new boolean[out.length];
            for (int i = 0; i < out.length; i++) {
                int o = i / positions;
                for (int s = 0; s < 2; s++) {
                    Slice slice = chain.slices().get(s);
                    double product = 0;
                    for (int tap = 0; tap < stage.shape().taps(); tap++) {
                        product +=
                                slice.weights()[o * stage.shape().taps() + tap]
                                        * inputs[index][source(stage, i % positions, tap)];
                    }
                    outputClipped[index][i] |= Math.abs(product) > LIMITS[s + 1];
                    out[i] += slice.significance() * converted(product, LIMITS[s + 1]);
                }
                out[i] += arithmetic.forward()[stage.biases() + o];
                out[i] = stage.rectified() ? Math.max(out[i], 0) : out[i];
            }
            outputs[index] = out;
            return out;
        }

        private static int source(NetworkStage stage, int position, int tap) {
            int width = stage.shape().outWidth();
            return stage.shape().corner(position / width, position % width)
                    + stage.shape().tapOffsets()[tap];
        }

        /** Adds to the gradient and counts what was stopped at inputs and at outputs. */
        void backward(int label, int images, double[] gradient, int[] stopped) {
            double[] logits = outputs[outputs.length - 1];
            double sum = Arrays.stream(logits).map(Math::exp).sum();
            double[] g = new double[logits.length];
            Arrays.setAll(g, c -> (Math.exp(logits[c]) / sum - (c == label ? 1 : 0)) / images);
            for (int index = stages.size() - 1; index >= 0; index--) {
                NetworkStage stage = stages.get(index);
                int taps = stage.shape().taps();
                int positions = stage.shape().outHeight() * stage.shape().outWidth();
                double[] inGradient = new double[inputs[index].length];
                for (int i = 0; i < g.length; i++) {
                    int o = i / positions;
                    if (stage.rectified() && !(outputs[index][i] > 0)) {
                        continue;
                    }
                    gradient[stage.biases() + o] += g[i];
                    if (outputClipped[index][i]) {
                        stopped[1]++;
                        continue;
                    }
                    for (int tap = 0; tap < taps; tap++) {
                        int weight = stage.weights() + o * taps + tap;
                        int from = source(stage, i % positions, tap);
                        gradient[weight] += g[i] * inputs[index][from];
                        inGradient[from] += g[i] * arithmetic.backward()[weight];
                    }
                }
                for (int i = 0; i < inGradient.length; i++) {
                    if (inputClipped[index][i]) {
                        stopped[0]++;
                        inGradient[i] = 0;
                    }
                }
                g = inGradient;
            }
        }
    }

    /**
     * With stages that pass everything the network is smooth but for its ReLUs, as in {@link
     * NetworkGradientTest}: a step of 2e-3 in every weight of the coarse slice, where it counts
     * fourfold, moves the loss by what the gradient foretells.
     */
    @ParameterizedTest
    @MethodSource("kernels")
    void gradientAgreesWithFiniteDifferences(Kernels kernels) {
        Network network = new Network(ARCHITECTURE, kernels);
        Workspace workspace = workspace(network, RANDOM.stream("images"));
        float[] parameters = ARCHITECTURE.initialParameters(RANDOM);
        float[] gradient = gradient(network, smooth(parameters), workspace);
        double errorSquares = 0;
        double squares = 0;
        for (int i = 0; i < parameters.length; i++) {
            float[] moved = parameters.clone();
            moved[i] = parameters[i] + 2e-3f;
            double above = loss(network, workspace, moved);
            moved[i] = parameters[i] - 2e-3f;
            double numeric = (above - loss(network, workspace, moved)) / 4e-3;
            assertThat((double) gradient[i]).as("%d", i).isCloseTo(numeric, within(5e-3));
            errorSquares += (gradient[i] - numeric) * (gradient[i] - numeric);
            squares += numeric * numeric;
        }
        assertThat(Math.sqrt(errorSquares / squares)).isLessThan(0.01);
    }

    private static LayerArithmetic smooth(float[] parameters) {
        return sliced(parameters, PASSES_ALL, PASSES_ALL, PASSES_ALL);
    }

    private static double loss(Network network, Workspace workspace, float[] parameters) {
        network.forward(smooth(parameters), 0, workspace);
        return CrossEntropy.loss(workspace.logits(), labels(), IMAGES) / IMAGES;
    }

    /** Fresh noise at every product: σ² = Σ x²·σ²(w), drawn from each image's own stream. */
    private static SignalStage noise(int layer, float[] variances) {
        return (signals, passes, product) -> {
            float[] variance = product.variance(variances);
            int images = product.images();
            for (int image = 0; image < images; image++) {
                RandomGenerator random =
                        RANDOM.stream("noise", layer, product.firstImage() + image);
                for (int i = image; i < signals.length; i += images) {
                    signals[i] += (float) (random.nextGaussian() * Math.sqrt(variance[i]));
                }
            }
        };
    }

    private static LayerArithmetic noisy(Architecture architecture, float[] parameters) {
        List<SignalChain> chains = new ArrayList<>();
        for (ParameterTensor tensor : architecture.weightTensors()) {
            float[] weights = layer(parameters, tensor);
            float[] variances = new float[weights.length];
            Arrays.fill(variances, 1e-3f);
            SignalStage stage = noise(chains.size(), variances);
            chains.add(new SignalChain(SignalStage.IDEAL, List.of(new Slice(weights, 1, stage))));
        }
        return new LayerArithmetic(parameters, parameters, chains);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void noiseIsTheSameOnAnyNumberOfThreads(int threads) {
        Architecture architecture = Architecture.REFERENCE;
        LabelledImages images = SyntheticDigits.generate(RANDOM, 300, 10).training();
        LayerArithmetic arithmetic = noisy(architecture, architecture.initialParameters(RANDOM));
        PackedImages packed = PackedImages.of(images);
        try (WorkerPool one = new WorkerPool(1);
                WorkerPool many = new WorkerPool(threads)) {
            Network network = new Network(architecture, new VectorKernels());
            float[][] alone = new Evaluator(network, one).logits(List.of(arithmetic), packed);
            float[][] together = new Evaluator(network, many).logits(List.of(arithmetic), packed);
            assertThat(together).isDeepEqualTo(alone);
            assertThat(new Evaluator(network, many).evaluate(arithmetic, packed, new RunControl()))
                    .isEqualTo(
                            new Evaluator(network, one)
                                    .evaluate(arithmetic, packed, new RunControl()));
            int[] order = new int[images.count()];
            Arrays.setAll(order, i -> (i * 7) % order.length);
            GradientStep first = new GradientStep(network, one, images, 240);
            GradientStep second = new GradientStep(network, many, images, 240);
            assertThat(second.meanLoss(arithmetic, order, 0, 240))
                    .isEqualTo(first.meanLoss(arithmetic, order, 0, 240));
            assertThat(second.gradient()).containsExactly(first.gradient());
        }
    }
}
