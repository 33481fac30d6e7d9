package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.analog.Chip;
import org.crossbarlab.analog.NetworkProgrammer;
import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.crossbar.AnalogCore;
import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.Measurement;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer;
import org.crossbarlab.nn.Layer.Weighted;
import org.crossbarlab.nn.LayerArithmetic;
import org.crossbarlab.nn.Network;
import org.crossbarlab.nn.Workspace;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.nn.kernel.PlainKernels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.factory.Nd4j;

import java.util.List;
import java.util.stream.IntStream;

/** What is seen is what computes: device, column, product and network are one number. */
class PictureTraceTest {

    private static final RandomStreams RANDOM = new RandomStreams(5);
    private static final Architecture ARCHITECTURE = Architecture.REFERENCE;
    private static final float[] STORED = ARCHITECTURE.initialParameters(RANDOM);
    private static final LabelledImages IMAGES =
            SyntheticDigits.generate(new RandomStreams(2), 10, 10).test();
    private static final byte[] PICTURE = IMAGES.image(3);

    /** Sums of at most 576 floats near 1 in other orders. */
    private static final double ROUNDING = 2e-5;

    private static ProgrammedNetwork program(CrossbarSettings settings) {
        return new NetworkProgrammer(ARCHITECTURE, settings).program(STORED, Chip.of(RANDOM, 4));
    }

    private static int[] layers() {
        return IntStream.range(0, ARCHITECTURE.weightTensors().size()).toArray();
    }

    @ParameterizedTest
    @EnumSource(Mapping.class)
    void devicesColumnsProductsAndTheNetworkAgree(Mapping mapping) {
        CrossbarSettings settings = CrossbarSettings.REFERENCE.withMapping(mapping);
        ProgrammedNetwork network = program(settings);
        PictureTrace trace = new PictureTrace(ARCHITECTURE, network, PICTURE);
        for (int index : layers()) {
            LayerTrace layer = trace.layer(index);
            float[] expected = preActivations(network.arithmetic(), index);
            for (int position = 0; position < layer.positions(); position += 5) {
                Measurement seen = layer.measure(position, settings);
                for (int output = 0; output < layer.matrix().outputs(); output++) {
                    columnsAreTheirDevices(layer.matrix(), seen, output);
                    double product = seen.difference(output) * seen.productPerMicroampere();
                    assertThat(product)
                            .isCloseTo(product(layer, position)[output], within(ROUNDING));
                    assertThat(layer.programmed(output, position))
                            .isCloseTo((float) (product + layer.bias(output)), within(2e-5f))
                            .isCloseTo(
                                    expected[output * layer.positions() + position], within(2e-5f));
                }
            }
        }
    }

    private static void columnsAreTheirDevices(
            ProgrammedMatrix matrix, Measurement seen, int output) {
        for (int array = 0; array < matrix.arrays().size(); array++) {
            double sum = 0;
            double meant = 0;
            for (int input = 0; input < matrix.inputs(); input++) {
                sum += seen.volts(input) * seen.conductance(array, output, input);
                meant += seen.volts(input) * seen.target(array, output, input);
                assertThat(seen.current(array, output, input))
                        .isEqualTo(seen.volts(input) * seen.conductance(array, output, input));
            }
            assertThat(seen.column(array, output)).isCloseTo(sum, within(1e-9 * (1 + sum)));
            assertThat(seen.targetColumn(array, output)).isCloseTo(meant, within(1e-9 * (1 + sum)));
        }
    }

    /** By ND4J. */
    private static float[] product(LayerTrace layer, int position) {
        float[] window = new float[layer.matrix().inputs()];
        for (int tap = 0; tap < window.length; tap++) {
            window[tap] = layer.input()[layer.inputIndex(tap, position)];
        }
        return AnalogCore.of(layer.matrix()).multiply(Nd4j.createFromArray(window)).toFloatVector();
    }

    /** The network's own, by its kernels: what a network that ends with the layer puts out. */
    private static float[] preActivations(LayerArithmetic arithmetic, int index) {
        List<Layer> layers = ARCHITECTURE.layers();
        int end =
                IntStream.range(0, layers.size())
                        .filter(i -> layers.get(i) instanceof Weighted)
                        .skip(index)
                        .findFirst()
                        .orElseThrow();
        Architecture part = new Architecture(ARCHITECTURE.input(), layers.subList(0, end + 1));
        Network network = new Network(part, new PlainKernels());
        Workspace workspace = network.newForwardWorkspace();
        for (int pixel = 0; pixel < PICTURE.length; pixel++) {
            workspace.input()[pixel * Kernels.BLOCK] = (PICTURE[pixel] & 0xFF) / 255f;
        }
        network.forward(arithmetic, 0, workspace);
        float[] values = new float[part.classes()];
        for (int i = 0; i < values.length; i++) {
            values[i] = workspace.logits()[i * Kernels.BLOCK];
        }
        return values;
    }

    @Test
    void whatEveryColumnIsToBeFollowsFromTheTargets() {
        CrossbarSettings ideal =
                CrossbarSettings.REFERENCE.withCells(CellSettings.REFERENCE.withoutErrors());
        LayerTrace layer = new PictureTrace(ARCHITECTURE, program(ideal), PICTURE).layer(0);
        Measurement seen = layer.measure(40, ideal);
        for (int output = 0; output < 8; output++) {
            assertThat(seen.column(1, output)).isEqualTo(seen.targetColumn(1, output));
            assertThat(layer.programmed(output, 40))
                    .as("half of a level of 8 bits, times 9 inputs")
                    .isCloseTo(layer.exact(output, 40), within(9 * layer.matrix().wMax() / 254));
        }
        assertThat(seen.subtracted()).isZero();
    }

    @Test
    void exactWeightsMeetTheInputsOfTheCrossbarsBefore() {
        ProgrammedNetwork network = program(CrossbarSettings.REFERENCE);
        float[] lastExact = network.arithmetic().forward().clone();
        int linear = ARCHITECTURE.weightTensors().getLast().offset();
        System.arraycopy(STORED, linear, lastExact, linear, STORED.length - linear);
        float[] expected = preActivations(LayerArithmetic.exact(lastExact), 2);
        LayerTrace layer = new PictureTrace(ARCHITECTURE, network, PICTURE).layer(2);
        for (int output = 0; output < 10; output++) {
            assertThat(layer.exact(output, 0)).isCloseTo(expected[output], within(2e-5f));
        }
    }

    @Test
    void aFullInputIsTheReadVoltageAndNoneIsMore() {
        PictureTrace trace =
                new PictureTrace(ARCHITECTURE, program(CrossbarSettings.REFERENCE), PICTURE);
        for (int index : layers()) {
            LayerTrace layer = trace.layer(index);
            double largest = 0;
            for (float each : layer.input()) {
                largest = Math.max(largest, each);
            }
            assertThat(layer.fullScale()).isGreaterThanOrEqualTo(largest);
            assertThat(largest).isGreaterThan(index == 0 ? 0.9 : layer.fullScale() / 2.5);
        }
        Measurement seen = trace.layer(0).measure(70, CrossbarSettings.REFERENCE);
        float[] input = trace.layer(0).input();
        for (int tap = 0; tap < 9; tap++) {
            assertThat(seen.volts(tap))
                    .isCloseTo(0.2 * input[trace.layer(0).inputIndex(tap, 70)], within(1e-8));
        }
    }

    @Test
    void theReferenceRowIsReadAsAnyOther() {
        CrossbarSettings settings =
                CrossbarSettings.REFERENCE.withMapping(Mapping.OFFSET_UNIT_COLUMN);
        LayerTrace layer = new PictureTrace(ARCHITECTURE, program(settings), PICTURE).layer(0);
        Measurement seen = layer.measure(70, settings);
        double sum = 0;
        for (int input = 0; input < 9; input++) {
            sum += seen.current(0, CellAddress.REFERENCE, input);
        }
        assertThat(seen.subtracted()).isCloseTo(sum, within(1e-9)).isNotZero();
        assertThat(seen.targetSubtracted()).isNotEqualTo(seen.subtracted());
        assertThat(seen.difference(3)).isCloseTo(seen.column(0, 3) - sum, within(1e-9));
    }

    @Test
    void aPictureOfAnotherSizeIsRefused() {
        ProgrammedNetwork network = program(CrossbarSettings.REFERENCE);
        assertThatThrownBy(() -> new PictureTrace(ARCHITECTURE, network, new byte[10]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> AnalogCore.of(network.layers().getFirst()).multiply(new float[10], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9 inputs");
    }
}
