package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SweepCommandTest {

    private static final String GOLDEN = "src/test/resources/golden/mnist-cnn-digital.json";

    @TempDir private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void trainsBothNetworksWhenNoneIsGiven() throws IOException {
        CliRun run =
                CliRun.of(
                        "sweep",
                        "--parameter",
                        "alpha",
                        "--from",
                        "0",
                        "--to",
                        "0.4",
                        "--steps",
                        "3",
                        "--epochs",
                        "1",
                        "--chips",
                        "2",
                        "--json",
                        path("s.json"),
                        "--csv",
                        path("s.csv"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("digital → analog", "aware → analog", "  0.2 ", "  0.4 ");
        JsonNode json = new ObjectMapper().readTree(folder.resolve("s.json").toFile());
        assertThat(json.path("parameter").asText()).isEqualTo("alpha");
        assertThat(json.path("points")).hasSize(3);
        assertThat(json.path("points").get(2).path("value").asDouble()).isEqualTo(0.4);
        assertThat(json.path("points").get(2).path("awareAnalog").path("runs")).hasSize(2);
        List<String> lines = Files.readAllLines(folder.resolve("s.csv"));
        assertThat(lines).hasSize(1 + 3 * 2 * 2);
        assertThat(lines.getFirst()).isEqualTo("dataset,parameter,value,scenario,chip,accuracy");
    }

    @Test
    void testsGivenWeightsAtEveryPointThatWasAskedFor() {
        CliRun run =
                CliRun.of(
                        "sweep",
                        "--parameter",
                        "bits",
                        "--from",
                        "2",
                        "--to",
                        "2",
                        "--steps",
                        "3",
                        "--weights",
                        GOLDEN,
                        "--chips",
                        "1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("aware");
        assertThat(run.out().lines().filter(line -> line.matches("  2 .*%"))).hasSize(3);
    }

    @Test
    void sweepsTheOnOffRatio() {
        CliRun run =
                CliRun.of(
                        "sweep",
                        "--parameter",
                        "on-off-ratio",
                        "--from",
                        "2",
                        "--to",
                        "20",
                        "--steps",
                        "2",
                        "--weights",
                        GOLDEN,
                        "--aware-weights",
                        GOLDEN,
                        "--chips",
                        "1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("on-off-ratio", "  20 ");
    }
}
