package org.crossbarlab.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.assertj.core.data.Offset;
import org.crossbarlab.analog.Chip;
import org.crossbarlab.analog.NetworkProgrammer;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.LayerRange;
import org.crossbarlab.math.Interval;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.math.Statistics;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Evaluator;
import org.crossbarlab.nn.Network;
import org.crossbarlab.nn.PackedImages;
import org.crossbarlab.nn.kernel.KernelChoice;
import org.crossbarlab.testing.MnistFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The accuracy on MNIST's first test images of one given network behind converters, in slices, with
 * read noise and wires, against what CrossSim measured.
 *
 * <p>Cases without randomness may differ where a current lies at the edge of a level: 0.3 points,
 * and 0.8 for wires, since 250 images go in steps of 0.4. Random cases: 8 chips of seed 1; means of
 * n and m chips differ with a standard error of √(s²/n + t²/m), where the reference has but two
 * runs for read noise: as its deviation stands the larger of both, since two numbers tell it badly.
 * 4 standard errors are exceeded by chance once in 16,000 cases.
 */
@Tag("golden")
class CircuitGoldenTest {

    private static final int CHIPS = 8;
    private static final RandomStreams RANDOM = new RandomStreams(1);
    private static final double TOLERANCE = 0.003;
    private static final double WIRES_TOLERANCE = 0.008;

    @Test
    void allCasesRun() throws IOException {
        assertThat(Golden.read("mnist-circuits.json").path("cases")).hasSize(22);
    }

    @TestFactory
    List<DynamicTest> agreesWithCrossSim() throws IOException {
        JsonNode file = Golden.read("mnist-circuits.json");
        float[] parameters = AccuracyGoldenTest.digitalNetwork();
        PackedImages images = PackedImages.of(MnistFolder.read().test());
        return Golden.list(file.path("cases")).stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.path("name").asText(),
                                        () -> assertAgrees(file, one, parameters, images)))
                .toList();
    }

    private static void assertAgrees(
            JsonNode file, JsonNode one, float[] parameters, PackedImages images) {
        CrossbarSettings settings =
                GoldenParameters.of(one.path("name").asText(), one.path("params"));
        NetworkProgrammer programmer =
                new NetworkProgrammer(
                        Architecture.REFERENCE, settings, (stored, bars) -> ranges(file));
        int count = settings.isRandom() ? CHIPS : 1;
        double[] ours = new double[count];
        try (WorkerPool pool = new WorkerPool(2)) {
            Network network = new Network(Architecture.REFERENCE, KernelChoice.fastest());
            Evaluator evaluator = new Evaluator(network, pool);
            for (int i = 0; i < count; i++) {
                ours[i] =
                        evaluator
                                .evaluate(
                                        List.of(
                                                programmer
                                                        .program(parameters, Chip.of(RANDOM, i + 1))
                                                        .arithmetic()),
                                        images,
                                        one.path("images").asInt(),
                                        new RunControl())
                                .accuracy();
            }
        }
        assertThat(Statistics.mean(ours))
                .isCloseTo(
                        one.path("mean").asDouble(), Offset.offset(tolerance(settings, one, ours)));
    }

    private static double tolerance(CrossbarSettings settings, JsonNode one, double[] ours) {
        if (!settings.isRandom()) {
            return settings.circuit().wires().resist() ? WIRES_TOLERANCE : TOLERANCE;
        }
        double own = Statistics.standardDeviation(ours);
        double theirs = Math.max(own, one.path("std").asDouble());
        return 4 * Math.sqrt(own * own / CHIPS + theirs * theirs / one.path("runs").size());
    }

    private static List<LayerRange> ranges(JsonNode file) {
        List<LayerRange> ranges = new ArrayList<>();
        for (int layer = 0; layer < file.path("input_ranges").size(); layer++) {
            JsonNode currents = file.path("calibrated_adc_ranges").path(layer);
            ranges.add(
                    new LayerRange(
                            file.path("input_ranges").path(layer).path(1).asDouble(),
                            false,
                            List.of(
                                    new Interval(
                                            currents.path(0).asDouble(),
                                            currents.path(1).asDouble()))));
        }
        return ranges;
    }
}
