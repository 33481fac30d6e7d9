package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.crossbarlab.io.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assertThat(run.out().lines().filter(line -> line.matches("  2 .* ± – %"))).hasSize(3);
        assertThat(run.out())
                .contains("All 3 points are at 2, as --from and --to are, so they repeat each");
    }

    private static CliRun sweepAlpha(String from, String to, int steps, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("sweep", "--parameter", "alpha", "--chips", "1"));
        arguments.addAll(List.of("--from", from, "--to", to, "--steps", Integer.toString(steps)));
        arguments.addAll(List.of(more));
        return CliRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void pointsThatWouldLookAlikeAreWrittenOut() {
        CliRun run = sweepAlpha("0.300001", "0.300003", 3, "--weights", GOLDEN);
        assertThat(run.out()).contains("  0.300001 ", "  0.300002 ", "  0.300003 ");
        assertThat(run.out()).doesNotContain("repeat", "differ");
    }

    @Test
    void pointsThatAreTheSameAreTestedAndSaidToBe() throws IOException {
        String next = Double.toString(Math.nextUp(0.3));
        CliRun run = sweepAlpha("0.3", next, 4, "--weights", GOLDEN, "--json", path("s.json"));
        assertThat(run.out()).contains("Only 2 of the 4 points differ");
        assertThat(run.out().lines().filter(line -> line.contains(" ± – %"))).hasSize(4);
        JsonNode points =
                new ObjectMapper().readTree(folder.resolve("s.json").toFile()).path("points");
        assertThat(points).hasSize(4);
        assertThat(points)
                .allMatch(point -> point.path("digitalAnalog").path("std").isNull())
                .allMatch(point -> point.path("digitalAnalog").path("mean").isNumber());
        assertThat(SettingsFile.read(folder.resolve("s.json")).chips()).isEqualTo(1);
    }

    /** So small a step that nothing is learned. */
    @Test
    void aNetworkThatOnlyGuessesIsSaidToGuess() {
        CliRun run = sweepAlpha("0", "1", 2, "--epochs", "1", "--learning-rate", "1e-30");
        assertThat(run.out()).contains(Chance.NOTHING_LEARNED);
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
