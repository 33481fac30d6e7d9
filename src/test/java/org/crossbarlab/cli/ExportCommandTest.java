package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.io.WeightsFile;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.ParameterTensor;
import org.crossbarlab.tensor.NamedTensor;
import org.crossbarlab.tensor.TensorFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Networks and chips written for other programs through the real command line. */
class ExportCommandTest {

    private static final String GOLDEN = "src/test/resources/golden/mnist-cnn-digital.json";
    private static final float[] WEIGHTS =
            WeightsFile.read(Path.of(GOLDEN), Architecture.REFERENCE);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"net.npz", "net.safetensors", "net.json"})
    void aNetworkComesBackToTheLastBit(String name) {
        Path file = folder.resolve(name);
        CliRun run = CliRun.of("export", "--weights", GOLDEN, "--to", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Saved " + file);
        Path back = folder.resolve("back.json");
        CliRun.of("export", "--weights", file.toString(), "--to", back.toString());
        assertThat(WeightsFile.read(back, Architecture.REFERENCE)).containsExactly(WEIGHTS);
        if (!name.endsWith(".json")) {
            assertThat(TensorFiles.read(file).fractions())
                    .extracting(NamedTensor::name)
                    .containsExactlyElementsOf(
                            Architecture.REFERENCE.tensors().stream()
                                    .map(ParameterTensor::name)
                                    .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"balanced, 1", "offset, 1", "offset-unit-column, 1", "balanced, 2", "offset, 2"})
    void whatAChipHoldsMakesTheWeightsThatItMultipliesBy(String mapping, int slices) {
        Path file = folder.resolve("chip.npz");
        CliRun run =
                CliRun.of(
                        "export",
                        "--weights",
                        GOLDEN,
                        "--chip",
                        "2",
                        "--to",
                        file.toString(),
                        "--mapping",
                        mapping,
                        "--slices",
                        "" + slices);
        assertThat(run.err()).isEmpty();
        Map<String, NamedTensor> tensors =
                TensorFiles.read(file).fractions().stream()
                        .collect(Collectors.toMap(NamedTensor::name, Function.identity()));
        assertThat(tensors.get("gmax_microsiemens").values()).containsExactly(1000);
        for (String layer : List.of("0.", "2.", "5.")) {
            assertThat(tensors.get(layer + "effective").shape())
                    .containsExactly(tensors.get(layer + "weight").shape());
            assertThat(tensors.keySet())
                    .anyMatch(name -> name.startsWith(layer + "G") && name.endsWith(".programmed"));
        }
        if (mapping.equals("balanced") && slices == 1) {
            float[] plus = tensors.get("0.Gplus.programmed").values();
            float[] minus = tensors.get("0.Gminus.programmed").values();
            float[] effective = tensors.get("0.effective").values();
            float wMax = tensors.get("0.wmax").values()[0];
            for (int i = 0; i < plus.length; i++) {
                assertThat((double) effective[i])
                        .isCloseTo(wMax * (plus[i] - minus[i]) / 0.9, within(1e-6));
            }
        }
        if (slices == 2) {
            assertThat(tensors.keySet())
                    .anyMatch(name -> name.matches("5\\.G(plus|minus)?1\\.target"));
        }
        assertThat(tensors.keySet()).allMatch(name -> name.matches("[\\w.]+"));
    }

    @Test
    void theSameChipIsTheSameFileAndAnotherIsNot() throws IOException {
        byte[][] files = new byte[3][];
        String[] chips = {"1", "1", "2"};
        for (int i = 0; i < files.length; i++) {
            Path file = folder.resolve(i + ".safetensors");
            CliRun.of("export", "--weights", GOLDEN, "--chip", chips[i], "--to", file.toString());
            files[i] = Files.readAllBytes(file);
        }
        assertThat(files[0]).containsExactly(files[1]);
        assertThat(Arrays.equals(files[0], files[2])).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to n.txt|n.txt should end in .npz, .safetensors or .json",
                "--to n.json --chip 1|n.json should end in .npz or .safetensors",
                "--to n.npz --chip 0|Chips are numbered from 1 to 1000, not 0",
                "--to n.npz --chip x|--chip must be a whole number, not “x”",
                "--to /no/such/n.npz|cannot be written (there is no folder /no/such)",
                "--chip 1|What is missing is --to",
            })
    void whatCannotBeWrittenIsASentence(String options, String sentence) {
        String[] arguments = ("export --weights " + GOLDEN + " " + options).split(" ");
        CliRun run = CliRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(sentence).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }
}
