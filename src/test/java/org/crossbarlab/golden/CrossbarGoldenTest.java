package org.crossbarlab.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.crossbar.AnalogCore;
import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CellDeviates;
import org.crossbarlab.crossbar.CrossbarProgrammer;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Periphery;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.signal.SignalChain;
import org.crossbarlab.signal.SignalStage;
import org.crossbarlab.signal.Slice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

import java.io.IOException;
import java.util.List;

/**
 * Conductances, read-back and products of every recorded case. The reference computes in float32 in
 * places, so values agree to 1e-5 of the largest.
 */
@Tag("golden")
class CrossbarGoldenTest {

    private static final double TOLERANCE = 1e-5;

    /** The reference's solver for wires stops there. */
    private static final double WIRES_TOLERANCE = 2e-4;

    private static final CellDeviates NO_DRAWS =
            (stream, array, kind, count) -> {
                throw new AssertionError("No noise was recorded.");
            };

    private static List<JsonNode> cases() throws IOException {
        return Golden.list(Golden.read("crossbar.json").path("cases"));
    }

    @Test
    void allCasesRun() throws IOException {
        assertThat(cases()).as("cases in crossbar.json").hasSize(99);
    }

    @TestFactory
    List<DynamicTest> agreesWithCrossSim() throws IOException {
        return cases().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.path("name").asText(), () -> assertAgrees(one)))
                .toList();
    }

    private static void assertAgrees(JsonNode one) {
        CrossbarSettings settings =
                GoldenParameters.of(one.path("name").asText(), one.path("params"));
        INDArray weights = matrix(one.path("weights"));
        AnalogCore core =
                AnalogCore.program(
                        weights,
                        settings,
                        GoldenParameters.range(one.path("params")),
                        recordedDraws(one.path("programming_draws"), (int) weights.length()));
        List<ArraySnapshot> arrays = core.snapshot().arrays();
        List<JsonNode> recorded =
                Golden.list(one.path("conductances")).stream()
                        .flatMap(slice -> Golden.list(slice).stream())
                        .toList();
        assertThat(arrays).as("arrays").hasSize(recorded.size());
        for (int a = 0; a < arrays.size(); a++) {
            Golden.assertClose(
                    arrays.get(a).label(),
                    arrays.get(a).programmed(),
                    Golden.flat(recorded.get(a)),
                    TOLERANCE);
        }
        Golden.assertClose(
                "read back",
                floats(core.readBack()),
                Golden.flat(one.path("read_back")),
                TOLERANCE);
        assertProduct(core, settings, one);
    }

    private static void assertProduct(AnalogCore core, CrossbarSettings settings, JsonNode one) {
        INDArray x = matrix(one.path("x"));
        float[] recorded = Golden.flat(one.path("y"));
        if (!settings.circuit().converters().adcBits().isAnalog()) {
            assertBetweenTies(core.snapshot(), settings, one, x, recorded);
        } else if (settings.circuit().wires().resist()) {
            double largest = largestCurrent(core.snapshot(), x);
            assertWithin(floats(core.multiply(x)), recorded, recorded, WIRES_TOLERANCE * largest);
        } else {
            AnalogCore reading = reading(core, settings, one);
            Golden.assertClose("product", floats(reading.multiply(x)), recorded, TOLERANCE);
        }
    }

    /**
     * The largest current of a column, in units of the product. There the reference's iteration for
     * wires stops: once no cell's voltage is off by more than 2e-4 of the largest, which says
     * nothing about the difference of two columns.
     */
    private static double largestCurrent(ProgrammedMatrix matrix, INDArray x) {
        double gain = matrix.gain();
        double largest = 0;
        for (ArraySnapshot array : matrix.arrays()) {
            INDArray g =
                    Nd4j.create(
                            array.transfer().clone(),
                            new long[] {array.rows(), array.columns()},
                            'c');
            largest = Math.max(largest, Golden.largest(floats(g.mmul(x))));
        }
        return gain * largest;
    }

    /**
     * A current at the edge between two of a converter's levels may fall either way, so products
     * lie between what they are with every current a little smaller and a little larger.
     */
    private static void assertBetweenTies(
            ProgrammedMatrix matrix,
            CrossbarSettings settings,
            JsonNode one,
            INDArray x,
            float[] recorded) {
        SignalChain chain =
                new Periphery(settings)
                        .chain(matrix, GoldenParameters.range(one.path("params")), NO_DRAWS);
        double tolerance = TOLERANCE * Golden.largest(recorded);
        float[] least = floats(AnalogCore.of(matrix, nudged(chain, -tolerance)).multiply(x));
        float[] most = floats(AnalogCore.of(matrix, nudged(chain, tolerance)).multiply(x));
        assertWithin(recorded, least, most, tolerance);
        float[] ours = floats(AnalogCore.of(matrix, chain).multiply(x));
        assertWithin(ours, least, most, tolerance);
    }

    private static SignalChain nudged(SignalChain chain, double by) {
        List<Slice> slices =
                chain.slices().stream()
                        .map(
                                slice -> {
                                    float nudge = (float) (by * Math.signum(slice.significance()));
                                    SignalStage stage =
                                            (signals, passes, product) -> add(signals, nudge);
                                    return new Slice(
                                            slice.weights(),
                                            slice.significance(),
                                            stage.then(slice.output()));
                                })
                        .toList();
        return new SignalChain(chain.input(), chain.pulses(), slices);
    }

    private static void add(float[] values, float summand) {
        for (int i = 0; i < values.length; i++) {
            values[i] += summand;
        }
    }

    private static void assertWithin(
            float[] values, float[] least, float[] most, double tolerance) {
        assertThat(values).hasSameSizeAs(least);
        for (int i = 0; i < values.length; i++) {
            assertThat((double) values[i])
                    .as("product[%d]", i)
                    .isBetween(least[i] - tolerance, most[i] + tolerance);
        }
    }

    /** With the recorded noise of every cell, where there is any. */
    private static AnalogCore reading(AnalogCore core, CrossbarSettings settings, JsonNode one) {
        if (settings.cells().readNoise().isNone()) {
            return core;
        }
        int weights = core.snapshot().stored().length;
        return AnalogCore.of(
                new CrossbarProgrammer(settings)
                        .read(core.snapshot(), recordedDraws(one.path("read_draws"), weights)));
    }

    /**
     * The reference records uniform draws on [0, 1), ours are centred; and its reference row comes
     * first, ours last.
     */
    private static CellDeviates recordedDraws(JsonNode draws, int weights) {
        return (stream, array, kind, count) -> {
            float[] recorded = Golden.flat(draws.path(array).path("values"));
            assertThat(recorded).hasSize(count);
            boolean uniform = draws.path(array).path("kind").asText().equals("uniform");
            float[] values = new float[count];
            for (int i = 0; i < count; i++) {
                values[i] = recorded[(i + count - weights) % count] - (uniform ? 0.5f : 0);
            }
            return values;
        };
    }

    private static INDArray matrix(JsonNode rows) {
        return Nd4j.create(Golden.flat(rows), new long[] {rows.size(), rows.path(0).size()}, 'c');
    }

    private static float[] floats(INDArray array) {
        return array.dup('c').data().asFloat();
    }
}
