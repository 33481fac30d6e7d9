package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.testing.SharedNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/** Networks of other layers and from other programs through the real command line. */
class NetworkCommandTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"softmax", "perceptron", "narrow", "wide", "linear 7, relu, linear"})
    void networksAreTrainedSavedAndTestedAgain(String network) {
        String weights = folder.resolve("w.json").toString();
        CliRun trained =
                CliRun.of(
                        "reproduce",
                        "--network",
                        network,
                        "--epochs",
                        "1",
                        "--chips",
                        "2",
                        "--save-weights",
                        weights,
                        "-q");
        assertThat(trained.err()).isEmpty();
        assertThat(trained.out()).contains("Network  ", " weights for crossbars, ");

        CliRun tested = CliRun.of("evaluate", "--weights", weights, "--chips", "2", "-q");
        assertThat(tested.err()).isEmpty();
        for (String scenario : new String[] {"digital → digital", "digital → analog"}) {
            assertThat(accuracy(tested, scenario)).isEqualTo(accuracy(trained, scenario));
        }
        CliRun swept =
                CliRun.of(
                        "sweep",
                        "--weights",
                        weights,
                        "--aware-weights",
                        weights.replace(".json", "-aware.json"),
                        "--parameter",
                        "alpha",
                        "--from",
                        "0",
                        "--to",
                        "0.2",
                        "--steps",
                        "2",
                        "--chips",
                        "1",
                        "-q");
        assertThat(swept.err()).isEmpty();
        assertThat(swept.out()).contains("aware → analog");
    }

    private static String accuracy(CliRun run, String scenario) {
        String line = run.out().lines().filter(l -> l.contains(scenario)).findFirst().orElseThrow();
        return line.substring(0, line.indexOf('%')).strip();
    }

    @Test
    void aCheckpointOfAnotherNetworkIsRefused() {
        String dir = folder.resolve("run").toString();
        CliRun.of("reproduce", "--epochs", "1", "--chips", "1", "--checkpoint", dir);
        CliRun other =
                CliRun.of(
                        "reproduce",
                        "--epochs",
                        "1",
                        "--chips",
                        "1",
                        "--checkpoint",
                        dir,
                        "--network",
                        "softmax");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("the network has other layers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pool 2, linear|The layer “pool 2” is not understood",
                "conv 8 29x29, linear|A 29 × 29 kernel does not fit on a 28 × 28 image.",
                "linear 3|The last layer has 3 outputs, but there are 10 classes",
            })
    void layersThatMakeNoNetworkAreRefused(String network, String sentence) {
        CliRun run = CliRun.of("reproduce", "--network", network);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(sentence).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatAFileWasTakenForIsShown() {
        String mlp = SharedNetworks.file("mlp-32.pt").toString();
        CliRun run =
                CliRun.of("evaluate", "--weights", mlp, "--data", mnist(), "--chips", "1", "-q");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "mlp-32.pt (PyTorch)",
                        "Network   flatten, linear 32, relu, linear 10",
                        "25,450 parameters, 25,408 weights for crossbars, 25,408 multiply-adds",
                        "linear 32 = 1.weight [32, 784] and 1.bias [32]")
                .containsPattern("digital → digital +94.73 %");
    }

    private static String mnist() {
        MnistFolder.read();
        return MnistFolder.path().toString();
    }

    @Test
    void networksOfOtherImagesAndHostileFilesAreOneSentence() {
        String[] files = {"plain.onnx", "harm.pt", "harm-older.pt", "batchnorm.pt", "make.py"};
        for (String file : files) {
            Path path = Path.of("src/test/resources/tensor", file);
            CliRun run = CliRun.of("evaluate", "--weights", path.toString());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("In the file " + path + ": ").hasLineCount(1);
        }
    }

    @Test
    void bothNetworksOfASweepHaveTheSameLayers() {
        String first = folder.resolve("a.json").toString();
        String second = folder.resolve("b.json").toString();
        String[] run = {"reproduce", "--epochs", "1", "--chips", "1", "--network", "", "", ""};
        run[6] = "softmax";
        run[7] = "--save-weights";
        run[8] = first;
        CliRun.of(run);
        run[6] = "perceptron";
        run[8] = second;
        CliRun.of(run);
        CliRun swept =
                CliRun.of(
                        "sweep",
                        "--weights",
                        first,
                        "--aware-weights",
                        second,
                        "--parameter",
                        "alpha",
                        "--from",
                        "0",
                        "--to",
                        "1",
                        "--steps",
                        "2");
        assertThat(swept.exitCode()).isEqualTo(2);
        assertThat(swept.err()).contains(second).hasLineCount(1);
    }
}
