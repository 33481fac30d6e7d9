package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.io.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ReproduceCommandTest {

    private static final int CHIPS = 3;

    @TempDir private Path folder;

    private CliRun reproduce(String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("reproduce", "--epochs", "1", "--chips", "3", "--threads", "2"));
        arguments.addAll(List.of(more));
        return CliRun.of(arguments.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }

    @Test
    void printsTheTableAndSaysWhichDataItUsed() {
        CliRun run = reproduce();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("synthetic digits (MNIST was not found", "400 training and 100 test")
                .contains("digital → digital", "digital → analog", "aware → analog")
                .contains("99.16 %", "98.32 %", "93.33 ± 1.61 %", "86.66 ± 3.21 %")
                .contains("(100 + true) / 2")
                .contains("epochs 1 instead of 20", "chips 3 instead of 10");
    }

    @Test
    void oneChipHasNoSpreadInWordsNorInFiles() throws IOException {
        CliRun run =
                CliRun.of("reproduce", "--epochs", "1", "--chips", "1", "--json", path("one.json"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("→ analog ")))
                .hasSize(2)
                .allMatch(line -> line.matches("  \\w+ → analog +[\\d.]+ ± – % +1  .*"));
        JsonNode analog = json("one.json").path("scenarios").path("digitalAnalog");
        assertThat(analog.path("std").isNull()).isTrue();
        assertThat(analog.path("mean").isNumber()).isTrue();
        // Version 1.0 wrote 0 there; both are read for their settings.
        String old =
                Files.readString(folder.resolve("one.json")).replace("\"std\": null", "\"std\": 0");
        Files.writeString(folder.resolve("old.json"), old);
        assertThat(old).contains("\"std\": 0");
        for (String result : List.of("one.json", "old.json")) {
            assertThat(SettingsFile.read(folder.resolve(result)).chips()).isEqualTo(1);
        }
    }

    /** So small a step that nothing is learned. */
    @Test
    void networksThatOnlyGuessWinNothingBack() {
        CliRun run = reproduce("--learning-rate", "1e-30", "--save-weights", path("w.json"));
        assertThat(run.out())
                .contains(Chance.NOTHING_LEARNED)
                .doesNotContain("wins back", "costs another", "In the devices");
        assertThat(CliRun.of("evaluate", "--weights", path("w.json"), "--chips", "1").out())
                .contains(Chance.NOTHING_LEARNED);
    }

    @Test
    void savesEveryFieldOfTheResult() throws IOException {
        CliRun run = reproduce("--json", path("r.json"), "--seed", "5", "--r-max", "infinite");
        assertThat(run.exitCode()).isZero();
        JsonNode json = json("r.json");
        assertThat(json.path("dataset").asText()).isEqualTo("synthetic digits");
        JsonNode scenarios = json.path("scenarios");
        assertThat(scenarios.path("digital").path("accuracy").isNumber()).isTrue();
        for (String scenario : List.of("digitalAnalog", "awareAnalog")) {
            assertThat(scenarios.path(scenario).path("runs")).hasSize(CHIPS);
            assertThat(scenarios.path(scenario).path("mean").asDouble()).isBetween(0.0, 1.0);
            assertThat(scenarios.path(scenario).path("std").asDouble()).isNotNegative();
        }
        for (String network : List.of("digital", "aware")) {
            assertThat(json.path("loss").path(network).path("training")).hasSize(1);
            assertThat(json.path("loss").path(network).path("validation")).hasSize(1);
        }
        assertThat(json.path("timing").fieldNames())
                .toIterable()
                .containsExactly("digitalEpoch", "awareEpoch", "analogTest", "total");
        assertThat(json.path("provenance").fieldNames())
                .toIterable()
                .containsExactly(
                        "version", "seed", "data", "jdk", "backend", "kernels", "os", "cpu",
                        "threads");
        assertThat(json.path("settings").path("rMaxOhm").asText()).isEqualTo("infinite");
        assertThat(json.path("provenance").path("seed").asInt()).isEqualTo(5);
    }

    private static final int SETTINGS = Settings.STORED.size();

    @Test
    void savesOneCsvRowPerTest() throws IOException {
        assertThat(reproduce("--csv", path("r.csv")).exitCode()).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("r.csv"));
        assertThat(lines).hasSize(2 + 2 * CHIPS);
        assertThat(lines.getFirst())
                .startsWith("dataset,scenario,chip,accuracy,epochs,")
                .contains(",alpha,", ",seed,");
        assertThat(lines).allMatch(line -> line.split(",", -1).length == 4 + SETTINGS);
        assertThat(lines.get(1)).startsWith("synthetic digits,digital,,0.");
        assertThat(lines.getLast()).startsWith("synthetic digits,awareAnalog,3,0.");
    }

    @Test
    void theSettingsOfAResultRepeatItAndOptionsWin() throws IOException {
        reproduce("--json", path("first.json"), "--alpha", "0.2", "--bits", "analog");
        Files.writeString(folder.resolve("s.json"), json("first.json").path("settings").toString());
        CliRun again =
                CliRun.of("reproduce", "--settings", path("s.json"), "--json", path("again.json"));
        assertThat(again.exitCode()).isZero();
        assertThat(json("again.json").path("settings"))
                .isEqualTo(json("first.json").path("settings"));
        assertThat(json("again.json").path("scenarios"))
                .isEqualTo(json("first.json").path("scenarios"));
        CliRun.of(
                "reproduce",
                "--settings",
                path("first.json"),
                "--alpha",
                "0.1",
                "--json",
                path("other.json"));
        assertThat(json("other.json").path("settings").path("alpha").asDouble()).isEqualTo(0.1);
    }

    @Test
    void aPublishedDeviceBringsItsRange() throws IOException {
        CliRun run = reproduce("--error", "rram-milo", "--json", path("r.json"));
        assertThat(run.out()).contains("the range suggested for this device");
        JsonNode settings = json("r.json").path("settings");
        assertThat(settings.path("rMaxOhm").asDouble()).isEqualTo(20_000);
        assertThat(settings.has("alpha")).isFalse();
    }

    @Test
    void savedWeightsCanBeEvaluated() throws IOException {
        reproduce("--json", path("r.json"), "--save-weights", path("net.json"));
        CliRun run =
                CliRun.of(
                        "evaluate",
                        "--weights",
                        path("net.json"),
                        "--chips",
                        "3",
                        "--json",
                        path("e.json"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonNode trained = json("r.json").path("scenarios");
        JsonNode tested = json("e.json").path("scenarios");
        assertThat(tested.fieldNames()).toIterable().containsExactly("digital", "digitalAnalog");
        assertThat(tested.path("digital")).isEqualTo(trained.path("digital"));
        assertThat(tested.path("digitalAnalog")).isEqualTo(trained.path("digitalAnalog"));
        CliRun.of(
                "evaluate",
                "--weights",
                path("net-aware.json"),
                "--chips",
                "3",
                "--json",
                path("a.json"));
        assertThat(json("a.json").path("scenarios").path("digitalAnalog"))
                .isEqualTo(trained.path("awareAnalog"));
    }

    @Test
    void aCheckpointGoesOnToTheSameNumbers() throws IOException {
        String dir = path("run");
        reproduce("--checkpoint", dir);
        CliRun resumed =
                CliRun.of(
                        "reproduce",
                        "--epochs",
                        "2",
                        "--chips",
                        "3",
                        "--checkpoint",
                        dir,
                        "--json",
                        path("resumed.json"));
        assertThat(resumed.out()).contains("device-aware network after epoch 1");
        CliRun.of("reproduce", "--epochs", "2", "--chips", "3", "--json", path("whole.json"));
        assertThat(json("resumed.json").path("scenarios"))
                .isEqualTo(json("whole.json").path("scenarios"));
        assertThat(json("resumed.json").path("loss")).isEqualTo(json("whole.json").path("loss"));
    }

    @Test
    void aCancelledRunLeavesNoFile() {
        RunControl control = new RunControl();
        control.cancel();
        CliRun run =
                CliRun.of(control, "reproduce", "--json", path("r.json"), "--csv", path("r.csv"));
        assertThat(run.exitCode()).isEqualTo(130);
        assertThat(run.err()).isEqualTo("Cancelled." + System.lineSeparator());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void divergedTrainingFailsWithOneSentence() {
        CliRun run =
                reproduce(
                        "--learning-rate",
                        "1",
                        "--error",
                        "inverse",
                        "--alpha",
                        "1e30",
                        "--r-max",
                        "infinite",
                        "--json",
                        path("r.json"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Training diverged").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }
}
