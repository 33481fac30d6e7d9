package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.StorageSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.nn.TrainingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as version 1.0 wrote them are read, and written again to the letter. */
class FirstVersionFilesTest {

    private static final String SETTINGS =
            """
            {
              "epochs": 3,
              "batchSize": 128,
              "learningRate": 1.0E-4,
              "error": "uniform-inverse",
              "alpha": 0.05,
              "weightBits": "analog",
              "mapping": "offset-unit-column",
              "rMinOhm": 1234.5,
              "rMaxOhm": "infinite",
              "weightPercentile": 99.5,
              "clip": true,
              "chips": 7,
              "seed": -9223372036854775808,
              "threads": 2
            }
            """;

    /** Of a run with a device, which has no α. */
    private static final String RESULT =
            """
            {
              "dataset": "synthetic digits",
              "settings": {
                "epochs": 1,
                "batchSize": 64,
                "learningRate": 0.001,
                "error": "pcm-joshi",
                "weightBits": 4,
                "mapping": "balanced",
                "rMinOhm": 40000,
                "rMaxOhm": 4000000,
                "weightPercentile": 100,
                "clip": false,
                "chips": 2,
                "seed": 5,
                "threads": 2
              },
              "scenarios": {
                "digital": {
                  "accuracy": 0.9372
                },
                "digitalAnalog": {
                  "mean": 0.9346,
                  "std": 0.0017000000000000348,
                  "runs": [ 0.9329, 0.9363 ]
                }
              },
              "loss": {
                "digital": {
                  "training": [ 0.4278765994558785 ],
                  "validation": [ 0.1918530012405263 ],
                  "validationAccuracy": [ 0.94275 ]
                }
              },
              "timing": {
                "digitalEpoch": 5.939712315,
                "awareEpoch": 1.729265062,
                "analogTest": 0.0614217045,
                "total": 8.928303103
              },
              "provenance": {
                "version": "1.0.0",
                "seed": 5
              }
            }
            """;

    @TempDir private Path folder;

    private ExperimentSettings read(String text) throws IOException {
        Path file = folder.resolve("old.json");
        Files.writeString(file, text);
        return SettingsFile.read(file);
    }

    @Test
    void aSettingsFileIsReadAndWrittenToTheLetter() throws IOException {
        ExperimentSettings expected =
                new ExperimentSettings(
                        new TrainingSettings(3, 128, 1e-4),
                        new CrossbarSettings(
                                new CellSettings(
                                        new ConductanceRange(1234.5, Double.POSITIVE_INFINITY),
                                        ErrorModels.of("uniform-inverse", 0.05),
                                        true),
                                new StorageSettings(
                                        Resolution.ANALOG, Mapping.OFFSET_UNIT_COLUMN, 99.5)),
                        7,
                        Long.MIN_VALUE,
                        2);
        assertThat(read(SETTINGS)).isEqualTo(expected);
        assertThat(SettingsFile.toText(expected)).isEqualTo(SETTINGS);
    }

    @Test
    void aResultGivesItsSettings() throws IOException {
        ExperimentSettings settings = read(RESULT);
        assertThat(settings.crossbar().cells().error()).isEqualTo(ErrorModels.of("pcm-joshi", 0));
        assertThat(settings.crossbar().cells().range())
                .isEqualTo(new ConductanceRange(40_000, 4e6));
        assertThat(RESULT.replaceAll("\\s", ""))
                .contains(SettingsFile.toText(settings).replaceAll("\\s", ""));
    }
}
