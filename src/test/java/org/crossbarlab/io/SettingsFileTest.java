package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.StorageSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SettingsValues;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class SettingsFileTest {

    @TempDir private Path folder;

    private static SettingsValues parse(String json) {
        return SettingsFile.parse(
                new JsonInput(
                        Sentence.of("fault.io.settings", "s.json"),
                        json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void writesReadableKeysWithUnits() throws IOException {
        Path file = folder.resolve("s.json");
        SettingsFile.write(file, ExperimentSettings.REFERENCE.withThreads(2));
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        {
                          "epochs": 20,
                          "batchSize": 64,
                          "learningRate": 0.001,
                          "error": "proportional",
                          "alpha": 0.3,
                          "weightBits": 8,
                          "mapping": "balanced",
                          "rMinOhm": 1000,
                          "rMaxOhm": 10000,
                          "weightPercentile": 100,
                          "clip": false,
                          "chips": 10,
                          "seed": 1,
                          "threads": 2
                        }
                        """);
        assertThat(SettingsFile.read(file)).isEqualTo(ExperimentSettings.REFERENCE.withThreads(2));
    }

    @Test
    void whatAFileLeavesOutKeepsItsDefault() {
        assertThat(parse("{}").settings()).isEqualTo(ExperimentSettings.REFERENCE);
        assertThat(parse("{\"chips\": 3}").settings())
                .isEqualTo(ExperimentSettings.REFERENCE.withChips(3));
    }

    @Test
    void anotherDeviceOnTopBringsItsOwnRange() {
        SettingsValues below = parse("{\"rMinOhm\": 2000, \"rMaxOhm\": 30000}");
        SettingsValues device = SettingsValues.NONE.with(Settings.ERROR, "pcm-joshi");
        assertThat(device.over(below).usesSuggestedRange()).isTrue();
        assertThat(device.over(below).settings().crossbar().cells().range().rMinOhm())
                .isEqualTo(40_000);
        SettingsValues generic = SettingsValues.NONE.with(Settings.ERROR, "independent");
        assertThat(generic.over(below).settings().crossbar().cells().range().rMinOhm())
                .isEqualTo(2000);
        SettingsValues explicit = device.with(Settings.R_MIN, 50_000.0);
        ConductanceRange range = explicit.over(below).settings().crossbar().cells().range();
        assertThat(range.rMinOhm()).isEqualTo(50_000);
        assertThat(range.rMaxOhm()).isEqualTo(4e6);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("settings") ExperimentSettings settings) {
        String json = Json.pretty(SettingsFile.toJson(settings));
        assertThat(parse(json).settings()).isEqualTo(settings);
    }

    @Provide
    Arbitrary<ExperimentSettings> settings() {
        Arbitrary<TrainingSettings> training =
                Combinators.combine(
                                Arbitraries.integers().between(1, 1000),
                                Arbitraries.integers().between(1, 10_000),
                                Arbitraries.doubles().between(1e-9, 1).ofScale(9))
                        .as(TrainingSettings::new);
        return Combinators.combine(
                        training,
                        crossbars(),
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 256))
                .as(ExperimentSettings::new);
    }

    private static Arbitrary<CrossbarSettings> crossbars() {
        Arbitrary<ConductanceRange> ranges =
                Combinators.combine(
                                Arbitraries.doubles().between(1e-3, 1e6).ofScale(6),
                                Arbitraries.of(1.5, 10.0, 1e5, Double.POSITIVE_INFINITY))
                        .as((rMin, ratio) -> new ConductanceRange(rMin, rMin * ratio));
        Arbitrary<Double> alphas = Arbitraries.doubles().between(0, 1e6).ofScale(12);
        return Combinators.combine(
                        Arbitraries.of(ErrorModels.ALL),
                        alphas,
                        ranges,
                        Arbitraries.integers().between(0, 16).map(Resolution::new),
                        Arbitraries.of(Mapping.values()),
                        Arbitraries.doubles().between(50, 100).ofScale(5),
                        Arbitraries.of(true, false))
                .as(SettingsFileTest::crossbar);
    }

    private static CrossbarSettings crossbar(
            ProgrammingError model,
            double alpha,
            ConductanceRange range,
            Resolution bits,
            Mapping mapping,
            double percentile,
            boolean clip) {
        ProgrammingError error =
                model instanceof GenericError generic ? generic.withAlpha(alpha) : model;
        ConductanceRange fitting =
                model instanceof PublishedDevice device ? device.suggestedRange() : range;
        return new CrossbarSettings(
                new CellSettings(fitting, error, clip),
                new StorageSettings(bits, mapping, percentile));
    }
}
