package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Observation;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.testing.SmallDigits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ObservationFilesTest {

    private static final double NONE = Double.NaN;

    /** What the networks were trained for, and where the slider stands afterwards. */
    private static final ExperimentSettings TRAINED = alpha(0.24);

    private static final ExperimentSettings SHOWN = alpha(0.5).withSeed(7);

    @TempDir private Path folder;

    private static ExperimentSettings alpha(double alpha) {
        ExperimentSettings reference = ExperimentSettings.REFERENCE;
        return reference.withCrossbar(reference.crossbar().withAlpha(alpha)).withChips(3);
    }

    private static Observation.Row row(double shown, double selected, Double... chips) {
        return new Observation.Row(
                shown, List.of(chips), selected, 100, false, Optional.of(TRAINED));
    }

    private static Observation seen() {
        Provenance provenance = Provenance.of(SmallDigits.dataset(), TRAINED);
        TrainedPair run =
                TrainedPair.untested(
                        Instant.parse("2026-01-02T03:04:05Z"),
                        "digits",
                        TRAINED,
                        Map.of(),
                        provenance);
        return new Observation(
                "digits",
                SHOWN,
                13,
                Map.of(
                        Scenario.DIGITAL_DIGITAL, row(98, 0.98, 0.98),
                        Scenario.DIGITAL_ANALOG, row(70, 0.64, 0.68, 0.72, NONE),
                        Scenario.AWARE_ANALOG, row(90, NONE, 0.9, NONE, NONE)),
                28.0000001,
                20,
                Optional.of(run));
    }

    private JsonNode json() throws IOException {
        Path file = folder.resolve("seen.json");
        ObservationFiles.writeJson(file, seen());
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void theFiguresStandWithTheSettingsTheyBelongTo() throws IOException {
        JsonNode json = json();
        assertThat(json.at("/settings/alpha").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/settings/seed").asInt()).isEqualTo(7);
        assertThat(json.at("/trainedFor/aware/alpha").asDouble()).isEqualTo(0.24);
        assertThat(json.at("/run/settings/alpha").asDouble()).isEqualTo(0.24);
        assertThat(json.at("/run/began").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(json.at("/provenance/version").asText()).isNotEmpty();
        assertThat(json.at("/chip").asInt()).isEqualTo(13);
        JsonNode analog = json.at("/scenarios/digitalAnalog");
        assertThat(analog.get("shownPercent").asDouble()).isEqualTo(70);
        assertThat(analog.get("mean").asDouble()).isEqualTo(0.7);
        assertThat(analog.get("runs")).hasSize(3);
        assertThat(analog.get("runs").get(2).isNull()).isTrue();
        assertThat(analog.at("/chip/accuracy").asDouble()).isEqualTo(0.64);
        assertThat(analog.at("/chip/inMean").asBoolean()).isFalse();
        assertThat(json.at("/points/cost").asDouble()).isEqualTo(28);
        assertThat(json.at("/points/wonBack").asDouble()).isEqualTo(20);
    }

    @Test
    void oneChipHasNoSpread() throws IOException {
        JsonNode aware = json().at("/scenarios/awareAnalog");
        assertThat(aware.get("mean").asDouble()).isEqualTo(0.9);
        assertThat(aware.get("std").isNull()).isTrue();
        assertThat(aware.at("/chip/accuracy").isNull()).isTrue();
    }

    @Test
    void itOpensAsTheSettingsOnView() throws IOException {
        json();
        assertThat(SettingsFile.read(folder.resolve("seen.json"))).isEqualTo(SHOWN);
    }

    @Test
    void theTableHoldsEverySettingOfEveryRow() throws IOException {
        Path file = folder.resolve("seen.csv");
        ObservationFiles.writeCsv(file, seen());
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.getFirst().split(","));
        assertThat(header)
                .startsWith("dataset", "scenario", "chip", "accuracy")
                .contains("alpha", "seed", "trainedFor.alpha", "trainedFor.seed");
        List<Map<String, String>> rows =
                lines.stream().skip(1).map(line -> named(header, line)).toList();
        assertThat(rows)
                .extracting(each -> each.get("chip"))
                .containsExactly("", "1", "2", "13", "1");
        assertThat(rows)
                .allSatisfy(
                        each -> {
                            assertThat(each)
                                    .containsEntry("alpha", "0.5")
                                    .containsEntry("seed", "7");
                            assertThat(each).containsEntry("trainedFor.alpha", "0.24");
                        });
        assertThat(rows.get(3)).containsEntry("accuracy", "0.64").containsEntry("inMean", "false");
    }

    private static Map<String, String> named(List<String> header, String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        assertThat(cells).hasSameSizeAs(header);
        Map<String, String> named = new HashMap<>();
        header.forEach(name -> named.put(name, cells.get(header.indexOf(name))));
        return named;
    }
}
