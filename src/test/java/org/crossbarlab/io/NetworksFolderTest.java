package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Timing;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.testing.SmallDigits;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class NetworksFolderTest {

    private static final Instant BEGAN = Instant.parse("2026-03-04T05:06:07.089Z");
    private static final Dataset DATA = SmallDigits.dataset();
    private static final ExperimentSettings SETTINGS =
            ExperimentSettings.REFERENCE.withSeed(Long.MAX_VALUE).withChips(2);

    @TempDir private Path home;
    private NetworksFolder folder;

    @BeforeEach
    void place() {
        folder = new NetworksFolder(home.resolve("a").resolve("networks"));
    }

    private static float[] odd(long seed, Architecture architecture) {
        float[] parameters = Experiment.initialParameters(architecture, seed);
        parameters[0] = Float.MIN_VALUE;
        parameters[1] = -0.0f;
        parameters[2] = Float.MAX_VALUE;
        return parameters;
    }

    private static Epoch epoch(int number) {
        return new Epoch(number, 1.0 / 3, number == 1 ? Double.NaN : 0.1, 0.9, 0.25);
    }

    private static TrainedPair after(int epochs) {
        TrainedPair pair = TrainedPair.begin(BEGAN, DATA, SETTINGS);
        for (int i = 1; i <= epochs; i++) {
            OptimiserState state = OptimiserState.initial(odd(i, Architecture.reference(DATA)));
            pair =
                    pair.withEpoch(
                            NetworkRole.DIGITAL, Architecture.reference(DATA), epoch(i), state);
        }
        return pair;
    }

    private static TrainedPair finished() {
        TrainedPair pair = after(2);
        TrainedNetwork digital = pair.networks().get(NetworkRole.DIGITAL);
        TrainedNetwork aware =
                new TrainedNetwork(
                        NetworkRole.AWARE,
                        digital.architecture(),
                        odd(9, digital.architecture()),
                        digital.history());
        return pair.finished(
                new ExperimentResult(
                        DATA.name(),
                        SETTINGS,
                        0.98,
                        Map.of(
                                NetworkRole.DIGITAL, AnalogAccuracy.of(List.of(0.8, 0.9)),
                                NetworkRole.AWARE, AnalogAccuracy.of(List.of(0.95, 1.0))),
                        Map.of(NetworkRole.DIGITAL, digital, NetworkRole.AWARE, aware),
                        new Timing(0.2, 0.3, 0.01, 12),
                        pair.result().provenance()));
    }

    private static void assertSame(TrainedPair read, TrainedPair written) {
        assertThat(read.began()).isEqualTo(written.began());
        assertThat(read.settings()).isEqualTo(written.settings());
        ExperimentResult found = read.result();
        assertThat(found.dataset()).isEqualTo(written.result().dataset());
        assertThat((Object) found.digital()).isEqualTo(written.result().digital());
        assertThat(found.analog()).isEqualTo(written.result().analog());
        assertThat(found.timing()).isEqualTo(written.result().timing());
        assertThat(found.provenance()).isEqualTo(written.result().provenance());
        assertThat(found.networks()).containsOnlyKeys(written.networks().keySet());
        found.networks()
                .forEach(
                        (role, network) -> {
                            TrainedNetwork before = written.networks().get(role);
                            assertThat(network.architecture()).isEqualTo(before.architecture());
                            assertThat(network.history()).isEqualTo(before.history());
                            assertThat(Arrays.equals(network.parameters(), before.parameters()))
                                    .as("every bit, the sign of a zero too")
                                    .isTrue();
                        });
    }

    @Test
    void aFinishedPairComesBackToTheLastBit() {
        folder.write(finished());
        TrainedPair read = folder.read().pairs().getFirst();
        assertSame(read, finished());
        assertThat(read.isComplete()).isTrue();
        assertThat(read.isOf(DATA)).isTrue();
        assertThat(read.isOf(SmallData.OTHER)).isFalse();
    }

    @Test
    void aRunUnderWayIsReplacedEpochByEpoch() {
        for (int epochs = 1; epochs <= 3; epochs++) {
            folder.write(after(epochs));
            assertThat(folder.read().pairs()).hasSize(1);
            assertSame(folder.read().pairs().getFirst(), after(epochs));
        }
        assertThat(folder.read().pairs().getFirst().isComplete()).isFalse();
        assertThat(Double.isNaN(folder.read().pairs().getFirst().result().digital())).isTrue();
    }

    @Test
    void networksForOtherImagesSayWhichLayersTheyHave() {
        Architecture other = Architecture.reference(new Shape(1, 14, 11), 3);
        TrainedPair pair =
                TrainedPair.begin(BEGAN, DATA, SETTINGS)
                        .withEpoch(
                                NetworkRole.AWARE,
                                other,
                                epoch(1),
                                OptimiserState.initial(odd(1, other)));
        folder.write(pair);
        assertSame(folder.read().pairs().getFirst(), pair);
    }

    @Test
    void tenAreKeptNewestFirst() {
        for (int second = 0; second < 13; second++) {
            TrainedPair pair = after(1);
            folder.write(new TrainedPair(BEGAN.plusSeconds(second), pair.result()));
        }
        List<TrainedPair> pairs = folder.read().pairs();
        assertThat(pairs).hasSize(NetworksFolder.MOST);
        assertThat(pairs.getFirst().began()).isEqualTo(BEGAN.plusSeconds(12));
        assertThat(pairs.getLast().began()).isEqualTo(BEGAN.plusSeconds(3));
    }

    @Test
    void noFolderIsNoFault() {
        assertThat(folder.read()).isEqualTo(new NetworksFolder.Content(List.of(), List.of()));
    }

    @Test
    void whereverAProcessIsKilledWhileItWritesTheEpochBeforeIsThere() throws IOException {
        folder.write(after(1));
        Path file = folder.file(BEGAN);
        byte[] next = Json.pretty(PairFile.toJson(after(2))).getBytes();
        Path leftover = file.resolveSibling("." + file.getFileName() + ".123-4.tmp");
        for (int written = 0; written <= next.length; written += next.length / 20) {
            Files.write(leftover, Arrays.copyOf(next, written));
            assertThat(folder.read().faults()).isEmpty();
            assertSame(folder.read().pairs().getFirst(), after(1));
        }
    }

    @Test
    void aDamagedFileCostsThatFileOnlyWithOneSentence() throws IOException {
        folder.write(finished());
        folder.write(new TrainedPair(BEGAN.plusSeconds(1), after(1).result()));
        Path file = folder.file(BEGAN);
        String good = Files.readString(file);
        int values = good.indexOf("\"parameters\"") + 40;
        List<String> damaged =
                List.of(
                        "",
                        "[]",
                        "{}",
                        good.substring(0, good.length() / 2),
                        good.substring(0, values) + "?" + good.substring(values + 1),
                        good.substring(0, values)
                                + (good.charAt(values) == 'A' ? 'B' : 'A')
                                + good.substring(values + 1),
                        good.replace("\"format\": 1", "\"format\": 2"),
                        good.replace("2026-03-04T", "last Tuesday"),
                        good.replace("\"chips\": 2", "\"chips\": -2"),
                        good.replace("\"epochs\": [", "\"epochs\": [{}, "),
                        good.replace("\"networks\"", "\"network\""),
                        good.replace("\"provenance\"", "\"provence\""));
        for (String text : damaged) {
            assertThat(text).isNotEqualTo(good);
            Files.writeString(file, text);
            NetworksFolder.Content content = folder.read();
            assertThat(content.pairs()).as(text).hasSize(1);
            assertThat(content.faults()).as(text).hasSize(1);
            assertThat(Messages.words(content.faults().getFirst()))
                    .contains(file.toString())
                    .endsWith(".")
                    .doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"convolution 8, 3x4, stride 2", "linear", "linear 99999999999", ""})
    void anUnknownLayerIsNamed(String layer) throws IOException {
        networksForOtherImagesSayWhichLayersTheyHave();
        Path file = folder.file(BEGAN);
        Files.writeString(
                file, Files.readString(file).replace("convolution 8, 3x3, stride 2", layer));
        assertThat(Messages.words(folder.read().faults().getFirst())).contains("architecture");
    }

    @Test
    void settingsCanBeReadFromTheFile() {
        folder.write(finished());
        assertThat(SettingsFile.read(folder.file(BEGAN))).isEqualTo(SETTINGS);
    }

    @Test
    void aFolderThatCannotBeIsASentence() throws IOException {
        Files.writeString(home.resolve("a"), "a file where a folder should be");
        assertThatThrownBy(() -> folder.write(finished()))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("networks cannot be kept");
    }
}
