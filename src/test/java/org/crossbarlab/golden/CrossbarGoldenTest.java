package org.crossbarlab.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.crossbar.AnalogCore;
import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CellDeviates;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Conductances, read-back and products of every recorded case that is linear in the input. The
 * reference computes in float32 in places, so values agree to 1e-5 of the largest.
 */
@Tag("golden")
class CrossbarGoldenTest {

    private static final double TOLERANCE = 1e-5;

    /** Cases of converters, input bits, read noise and wires. */
    private static final Pattern BEYOND_LINEAR =
            Pattern.compile("^((dac|adc|inputbits|readnoise|parasitic)-.*|.*-adc8)");

    private static List<JsonNode> cases() throws IOException {
        return Golden.list(Golden.read("crossbar.json").path("cases")).stream()
                .filter(one -> !BEYOND_LINEAR.matcher(one.path("name").asText()).matches())
                .toList();
    }

    @Test
    void thereAreCasesToRun() throws IOException {
        assertThat(cases()).as("linear cases in crossbar.json").isNotEmpty();
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
        Golden.assertClose(
                "product",
                floats(core.multiply(matrix(one.path("x")))),
                Golden.flat(one.path("y")),
                TOLERANCE);
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
