package org.crossbarlab.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.assertj.core.data.Offset;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.testing.MnistFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.List;

/**
 * The accuracy on MNIST of one given network under the recorded settings, against what CrossSim
 * measured.
 *
 * <p>Random cases: 20 chips of seed 1. Two independent means of n and m chips with deviations s and
 * t differ with a standard error of √(s²/n + t²/m); 4 of them are exceeded by chance once in 16,000
 * cases. Cases without randomness may differ by rounding at the edge of a level: 0.15 points.
 */
@Tag("golden")
class AccuracyGoldenTest {

    private static final int CHIPS = 20;
    private static final long SEED = 1;
    private static final double DETERMINISTIC_TOLERANCE = 0.0015;

    @Test
    void thereAreCasesToRun() throws IOException {
        assertThat(Golden.read("mnist-accuracy.json").path("cases")).isNotEmpty();
    }

    @TestFactory
    List<DynamicTest> agreesWithCrossSim() throws IOException {
        JsonNode file = Golden.read("mnist-accuracy.json");
        float[] parameters = digitalNetwork();
        Dataset mnist = MnistFolder.read();
        return Golden.list(file.path("cases")).stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.path("name").asText(),
                                        () -> assertAgrees(one, parameters, mnist)))
                .toList();
    }

    @Test
    void digitalAccuracyIsTheRecordedOneToTheImage() throws IOException {
        float[] parameters = digitalNetwork();
        try (WorkerPool pool = new WorkerPool(2)) {
            TestBench bench = new TestBench(MnistFolder.read(), SEED, pool);
            assertThat(bench.testDigital(parameters, new RunControl()).accuracy())
                    .isEqualTo(Golden.read("mnist-accuracy.json").path("digital").asDouble());
        }
    }

    private static void assertAgrees(JsonNode one, float[] parameters, Dataset mnist) {
        CrossbarSettings settings =
                GoldenParameters.of(one.path("name").asText(), one.path("params"));
        try (WorkerPool pool = new WorkerPool(2)) {
            AnalogAccuracy ours =
                    new TestBench(mnist, SEED, pool)
                            .testChips(parameters, settings, CHIPS, new RunControl(), test -> {});
            double theirs = one.path("mean").asDouble();
            double deviation = one.path("std").asDouble();
            double tolerance =
                    settings.isRandom()
                            ? 4
                                    * Math.sqrt(
                                            ours.std() * ours.std() / CHIPS
                                                    + deviation
                                                            * deviation
                                                            / one.path("runs").asInt())
                            : DETERMINISTIC_TOLERANCE;
            assertThat(ours.mean())
                    .as("mean accuracy, ours ± %.4f, CrossSim's ± %.4f", ours.std(), deviation)
                    .isCloseTo(theirs, Offset.offset(tolerance));
        }
    }

    static float[] digitalNetwork() throws IOException {
        JsonNode tensors = Golden.read("mnist-cnn-digital.json").path("tensors");
        float[] parameters = new float[Architecture.REFERENCE.parameterCount()];
        for (ParameterTensor tensor : Architecture.REFERENCE.tensors()) {
            float[] values = Golden.flat(tensors.path(tensor.name()).path("values"));
            System.arraycopy(values, 0, parameters, tensor.offset(), values.length);
        }
        return parameters;
    }
}
