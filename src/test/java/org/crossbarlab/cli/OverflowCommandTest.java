package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.crossbarlab.io.WeightsFile;
import org.crossbarlab.nn.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What commands say of outputs that are no numbers: a reason, and no figure. */
class OverflowCommandTest {

    private static final String GOLDEN = "src/test/resources/golden/mnist-cnn-digital.json";

    @TempDir private Path folder;

    private static void assertFailed(CliRun run, String sentencePart) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(sentencePart).hasLineCount(1);
        assertThat(run.out()).doesNotContain("±", "Time:");
    }

    @Test
    void evaluateNamesAHugeAlpha() {
        CliRun run = CliRun.of("evaluate", "--weights", GOLDEN, "--alpha", "1e20", "--chips", "2");
        assertFailed(run, "α = 1.0E20 is too large; choose a smaller α.");
    }

    @Test
    void evaluateNamesHugeWeights() {
        Architecture architecture = Architecture.REFERENCE;
        float[] huge = WeightsFile.read(Path.of(GOLDEN), architecture);
        for (int i = 0; i < huge.length; i++) {
            huge[i] *= 1e25f;
        }
        Path file = folder.resolve("huge.json");
        WeightsFile.write(file, architecture, huge, "too large");
        CliRun run = CliRun.of("evaluate", "--weights", file.toString(), "--chips", "2");
        assertFailed(run, "with exact weights: use weights");
    }

    @Test
    void reproduceNamesAlphaAndNotTheLearningRate() {
        CliRun run = CliRun.of("reproduce", "--epochs", "1", "--alpha", "1e20", "--chips", "2");
        assertFailed(run, "α = 1.0E20 is too large; choose a smaller α.");
        assertThat(run.err()).doesNotContain("learning rate");
    }

    @Test
    void aSweepThatTrainsNamesAlphaToo() {
        CliRun run =
                CliRun.of(
                        "sweep --parameter bits --from 4 --to 4 --steps 1 --epochs 1 --alpha 1e20"
                                .split(" "));
        assertFailed(run, "Training diverged in epoch 1, batch 1");
        assertThat(run.err()).contains("choose a smaller α").doesNotContain("learning rate");
    }

    @Test
    void aSweepMarksThePointInEveryForm() throws IOException {
        Path json = folder.resolve("s.json");
        Path csv = folder.resolve("s.csv");
        CliRun run =
                CliRun.of(
                        "sweep",
                        "--weights",
                        GOLDEN,
                        "--parameter",
                        "alpha",
                        "--from",
                        "0",
                        "--to",
                        "1e20",
                        "--steps",
                        "2",
                        "--chips",
                        "2",
                        "--json",
                        json.toString(),
                        "--csv",
                        csv.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("  1\\.000e\\+20 +–"))
                .anyMatch(line -> line.contains("α = 1.0E20 is too large; choose a smaller α."));
        JsonNode point = new ObjectMapper().readTree(json.toFile()).path("points").get(1);
        assertThat(point.path("digitalAnalog").path("mean").isNull()).isTrue();
        assertThat(point.path("digitalAnalog").path("std").isNull()).isTrue();
        assertThat(point.path("digitalAnalog").path("runs")).isEmpty();
        assertThat(point.path("digitalAnalog").path("overflow").asText()).contains("α = 1.0E20");
        assertThat(Files.readAllLines(csv)).hasSize(1 + 2 + 1).last().asString().endsWith(",,");
    }
}
