package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.crossbarlab.testing.MnistFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Each bad input through the real command line: exit code, one sentence, nothing written. */
class BadInputTest {

    private static final String GOLDEN = "src/test/resources/golden/mnist-cnn-digital.json";

    @TempDir private Path inputs;
    @TempDir private Path outputs;
    private Path output;

    @BeforeEach
    void nameOutput() {
        output = outputs.resolve("result.json");
    }

    private void assertRefused(String sentencePart, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--json", output.toString()));
        CliRun run = CliRun.of(all.toArray(String[]::new));
        assertThat(run.err()).contains(sentencePart).doesNotContain("Exception", "\tat ");
        assertThat(run.err().strip()).hasLineCount(1).endsWith(".");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(outputs).isEmptyDirectory();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(inputs.resolve(name), content).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--alpha -0.1|must be 0 or a positive number, not -0.1",
                "--alpha NaN|must be 0 or a positive number, not NaN",
                "--alpha 0,3|--alpha must be a number such as 0.3, not “0,3”",
                "--bits 0|--bits must be a whole number from 1 to 16 or analog, not “0”",
                "--bits 17|--bits must be a whole number from 1 to 16 or analog, not “17”",
                "--r-min 20000|Rmax must be above Rmin: Rmin is 20000 ohms",
                "--r-min 0|Rmin must be a positive resistance",
                "--error rram-milo --r-min 1000 --r-max 10000|measured from 50.00 to 225.0 µS",
                "--error pcm-joshi --r-min 1000|measured from 0.000 to 25.00 µS",
                "--chips 0|number of chips must be 1 to 1000, not 0",
                "--epochs 0|Epochs must be 1 to 1000, not 0",
                "--epochs many|--epochs must be a whole number, not “many”",
                "--batch 0|batch size must be 1 to 10000",
                "--learning-rate 0|learning rate must be above 0",
                "--learning-rate 1e-50|must be above 0, 1.0E-30 to 1, not 1.0E-50",
                "--learning-rate 1e-400|--learning-rate must be a number such as 0.3, not “1e-400”",
                "--alpha 1e39|must be 0 or a positive number, not 1.0E39; the largest is 1.0E30",
                "--r-max 1e400|not “1e400”",
                "--r-min 1000 --r-max 1000.5|Rmax must be above Rmin: Rmin is 1000 ohms and Rmax is"
                        + " 1000.5 ohms; 1.001 times",
                "--r-max 1e40|Rmax is at most 1.0E30 times Rmin, or infinite: Rmin is 1000 ohms",
                "--percentile 10|must lie between 50 and 100",
                "--threads 0|threads must be 1 to 256",
                "--seed 99999999999999999999|--seed must be a whole number",
                "--clip=perhaps|--clip must be true or false",
                "--error gaussian|choose one of proportional, independent",
                "--mapping diagonal|choose one of balanced, balanced-two-sided, offset",
                "--dataset letters|choose one of mnist, synthetic",
                "--dataset mnist|MNIST was not found on this machine",
                "--dataset synthetic --data .|Synthetic digits come from no folder",
                "--alpah 0.3|Unknown option “--alpah” (did you mean --alpha?)",
                "--epochs|--epochs needs a value; see",
                "--epochs 1 --epochs 2|--epochs is given as 1 and as 2; give it once.",
                "extra|Unknown argument “extra”",
                "--data /no/such/folder|There is no folder /no/such/folder",
                "--json a.json --json b.json|--json is given twice; give it once; see",
                "--quiet=perhaps|--quiet must be true or false, not “perhaps”",
                "--settings /no/such/file|There is no settings file /no/such/file",
            })
    void refusesOptions(String options, String sentencePart) {
        List<String> arguments = new ArrayList<>(List.of("reproduce"));
        arguments.addAll(List.of(options.split(" ")));
        if (options.equals("--epochs")) {
            // Picocli takes the next option's name for the missing value unless it is last.
            CliRun run = CliRun.of("reproduce", "--json", output.toString(), "--epochs");
            assertThat(run.err()).contains(sentencePart).hasLineCount(1);
            assertThat(run.exitCode()).isEqualTo(2);
            return;
        }
        assertRefused(sentencePart, arguments.toArray(String[]::new));
    }

    @Test
    void reportsSeveralFaultsAtOnce() {
        CliRun run = CliRun.of("reproduce", "--chips", "0", "--epochs", "0", "--r-min", "1e9");
        assertThat(run.err()).contains("Epochs must", "Rmax must", "number of chips");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"alfa\": 1}|line 1, unknown key “alfa” (did you mean “alpha”?)",
                "{\"colour\": 1}|line 1, unknown key “colour”; the keys are epochs, batchSize",
                "{\"epochs\": \"ten\"}|the key “epochs” must be a whole number, not \"ten\"",
                "{\"epochs\": 1.5}|the key “epochs” must be a whole number, not 1.5",
                "{\"mapping\": 3}|the key “mapping” must be a name in quotes, not 3",
                "{\"alpha\": null}|the key “alpha” must be a number",
                "{\"clip\": []}|the key “clip” must be true or false, not a list",
                "{\"alpha\": 0.1|is not valid JSON at line 1",
                "{\"alpha\": }|is not valid JSON at line 1, column 11 (key “alpha”)",
                "{\"alpha\": 0.1, \"alpha\": 0.2}|the key “alpha” stands twice; correct it there",
                "{\"alpha\": 0.1} x|is not valid JSON",
                "{\"alpha\": 0.1} {}|something after the closing brace",
                "{\"alpha\": 0.1 /* less */}|line 1, column 15 (key “alpha”): comments are not"
                        + " allowed",
                "{\"alpha\": 0,3}|there is “3” where it does not belong",
                "{\"alpha\": 00.3}|a number is not written as it should be",
                "{\"mapping\": offset}|“offset” is no value; texts need quotes",
                "{\"mapping\": \"\\x\"}|a backslash stands before a character that needs none",
                "{\"alpha\": 1e400}|the key “alpha” must be a number such as 0.3, not 1e400",
                "[1]|must hold one JSON object",
                "{\"chips\": 0}|The number of chips must be 1 to 1000",
                "{\"alpha\": NaN}|must be 0 or a positive number, not NaN",
                "{\"weightBits\": 0}|“weightBits” must be a whole number from 1 to 16 or analog",
                "{\"error\": \"gaussian\"}|choose one of proportional",
            })
    void refusesSettingsFiles(String content, String sentencePart) throws IOException {
        String settings = file("s.json", content);
        assertRefused(sentencePart, "reproduce", "--settings", settings);
    }

    @Test
    void namesTheLineOfAFault() throws IOException {
        String settings =
                file("s.json", "{\n  \"alpha\": 0.1,\n  \"weightBit\": 3,\n  \"seed\": true\n}");
        assertRefused(
                "line 4, the key “seed” must be a whole number, not true; line 3, unknown key"
                        + " “weightBit” (did you mean “weightBits”?).",
                "reproduce",
                "--settings",
                settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"shape\": [10]|\"shape\": [2, 5]|“5.bias” has the shape [2, 5] instead of [10]",
                "0.044697288|NaN|“5.bias” has NaN as value number 1, which is no finite number",
                "0.044697288|1e400|“5.bias” has 1e400 as value number 1, which is too large for a"
                        + " weight",
                "0.044697288|1e99|“5.bias” has 1e99 as value number 1, which is too large",
                "0.044697288|\"0.04\"|“5.bias” has \"0.04\" as value number 1",
                "0.044697288, ||“5.bias” needs a list of 10 values, not 9",
                "\"5.bias\"|\"6.bias\"|the network has no tensor “6.bias”; the tensor “5.bias” is"
                        + " missing",
                "{\"note\"|{{\"note\"|is not valid JSON at line 1",
            })
    void refusesWeights(String original, String replacement, String sentencePart)
            throws IOException {
        String golden = Files.readString(Path.of(GOLDEN));
        assertThat(golden).contains(original);
        String with = replacement == null ? "" : replacement;
        String weights = file("w.json", golden.replace(original, with));
        assertRefused(sentencePart, "evaluate", "--weights", weights);
        assertRefused(
                sentencePart,
                "sweep",
                "--weights",
                weights,
                "--parameter",
                "alpha",
                "--from",
                "0",
                "--to",
                "1",
                "--steps",
                "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[[0.1, 0.2]]|it must hold one JSON object, in braces.",
                "{\"weights\": {}}|there is no object “tensors”; use a file that --save-weights"
                        + " wrote.",
                "{\"tensors\": {\"0.weight\": [0.1]}}|“0.weight” has no shape; it needs [8, 1, 3,"
                        + " 3]",
            })
    void showsTheFormOfWeightsInASecondLine(String content, String sentencePart)
            throws IOException {
        CliRun run = CliRun.of("evaluate", "--weights", file("w.json", content));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .satisfies(
                        lines -> {
                            assertThat(lines.getFirst()).contains(sentencePart);
                            assertThat(lines.getLast())
                                    .isEqualTo(
                                            "The form is: {\"tensors\": {\"0.weight\": {\"shape\":"
                                                    + " [8, 1, 3, 3], \"values\": [0.12, …]},"
                                                    + " \"0.bias\": {\"shape\": [8], \"values\":"
                                                    + " […]}, …}}.");
                        });
    }

    @Test
    void namesThatNoFileCanHaveAreSentences() {
        assertRefused(
                "--data: The name of a file or folder is empty; give one",
                "reproduce",
                "--data",
                "");
        assertRefused("holds a character that no file can have", "reproduce", "--data", "a\0b");
        assertThat(CliRun.of("download-mnist", "--mirror", "h ttp").err())
                .startsWith("--mirror: A mirror is an address such as");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"step\"|\"stop\"",
                "\"parameters\"|\"parameter\"",
                "\"trainingLoss\"|\"loss\"",
                "\"epochs\"|\"eras\"",
                "\"alpha\"|\"alfa\"",
                "{|[",
                "}|",
                ":|",
                "digital|analog",
            })
    void aDamagedCheckpointIsToBeDeleted(String original, String replacement) throws IOException {
        String dir = inputs.resolve("run").toString();
        CliRun.of("reproduce", "--epochs", "1", "--chips", "1", "--checkpoint", dir);
        Path checkpoint = inputs.resolve("run").resolve("digital.json");
        String whole = Files.readString(checkpoint);
        assertThat(whole).contains(original);
        String with = replacement == null ? "" : replacement;
        Files.writeString(checkpoint, whole.replace(original, with));
        assertRefused(
                "; delete it to start this network again.",
                "reproduce",
                "--epochs",
                "1",
                "--chips",
                "1",
                "--checkpoint",
                dir);
        Files.delete(checkpoint);
        assertThat(
                        CliRun.of("reproduce", "--epochs", "1", "--chips", "1", "--checkpoint", dir)
                                .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--parameter gamma --from 0 --to 1 --steps 2|choose one of alpha, bits, on-off",
                "--parameter alpha --from -1 --to 1 --steps 2|must be 0 or a positive number",
                "--parameter bits --from 0 --to 8 --steps 9|A sweep over bits starts at 1, not 0",
                "--parameter bits --from 1 --to 2 --steps 5|5 steps from 1 to 2 meet 1.25: choose"
                        + " --steps 2",
                "--parameter bits --from 1 --to 2.5 --steps 2|meet 2.5: choose whole ends",
                "--parameter alpha --from 0 --to 1e400 --steps 2|--to must be a number such as 0.3,"
                        + " not “1e400”",
                "--parameter alpha --from 1e-400 --to 1 --steps 2|not “1e-400”",
                "--parameter alpha --from 0 --to 1e31 --steps 2|the largest is 1.0E30",
                "--parameter r-max --from 1e4 --to 1e90 --steps 2|Rmax is at most 1.0E30 times"
                        + " Rmin, or infinite",
                "--parameter bits --from 1 --to 17 --steps 17|Bits must be 1 to 16",
                "--parameter alpha --from 0 --to 1 --steps 0|1 step or more, not 0",
                "--parameter alpha --from 0 --to 1 --steps 5000|at most 1000 steps",
                "--parameter alpha --from x --to 1 --steps 2|--from must be a number such as 0.3,"
                        + " not “x”",
                "--parameter alpha --from 0 --steps 2|What is missing is --to; see",
                "--parameter on-off-ratio --from 1 --to 9 --steps 2|Rmax must be above Rmin",
                "--parameter alpha --from 0 --to 1 --steps 2 --error sonos|has no alpha to sweep",
                "--parameter alpha --from 0 --to 1 --steps 2 --aware-weights x|needs --weights",
                "--parameter on-off-ratio --from 2 --to 9 --steps 2 --error rram-milo|225.0 µS",
            })
    void refusesSweeps(String options, String sentencePart) {
        List<String> arguments = new ArrayList<>(List.of("sweep"));
        arguments.addAll(List.of(options.split(" ")));
        assertRefused(sentencePart, arguments.toArray(String[]::new));
    }

    @Test
    void refusesDamagedImages() throws IOException {
        Path source = MnistFolder.path();
        assumeTrue(Files.isDirectory(source));
        for (Path file : List.copyOf(contents(source))) {
            Files.copy(file, inputs.resolve(file.getFileName().toString()));
        }
        Path labels = inputs.resolve("t10k-labels-idx1-ubyte.gz");
        byte[] whole = Files.readAllBytes(labels);
        Files.write(labels, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(labels.toString(), "reproduce", "--data", inputs.toString());
        Files.write(labels, new byte[] {1, 2, 3});
        assertRefused(labels.toString(), "reproduce", "--data", inputs.toString());
        Files.delete(labels);
        assertRefused("lacks the file", "reproduce", "--data", inputs.toString());
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void refusesOutputsThatCannotBeWrittenBeforeAnyWork() throws IOException {
        output = outputs.resolve("missing").resolve("r.json");
        assertRefused("cannot be written (there is no folder", "reproduce");
        output = inputs;
        assertRefused("cannot be written (it is not a regular file)", "reproduce");
        output = Path.of("/");
        assertRefused("cannot be written (it is not a regular file)", "reproduce");
        output = outputs.resolve("same.json");
        assertRefused("would be written twice", "reproduce", "--csv", output.toString());
        String plainFile = file("plain", "");
        assertRefused("cannot be created", "reproduce", "--checkpoint", plainFile);
    }

    @Test
    void refusesTheCheckpointOfAnotherExperiment() {
        String dir = inputs.resolve("run").toString();
        CliRun.of("reproduce", "--epochs", "2", "--chips", "1", "--checkpoint", dir);
        assertRefused(
                "another experiment (alpha was 0.3, not 0.2, seed was 1, not 2)",
                "reproduce",
                "--epochs",
                "2",
                "--alpha",
                "0.2",
                "--seed",
                "2",
                "--checkpoint",
                dir);
        assertRefused(
                "2 epochs already, more than the 1 asked for",
                "reproduce",
                "--epochs",
                "1",
                "--checkpoint",
                dir);
    }

    @Test
    void refusesCommands() {
        assertThat(CliRun.of("reproduse").err())
                .contains("Unknown command “reproduse”: choose one of reproduce, evaluate");
        assertThat(CliRun.of("reproduse").exitCode()).isEqualTo(2);
        assertThat(CliRun.of().err()).contains("Name a command: reproduce");
        assertThat(CliRun.of("evaluate").err()).contains("--weights");
        assertThat(CliRun.of("evaluate").exitCode()).isEqualTo(2);
    }

    @Test
    void aDownloadWithoutMirrorsFails() {
        CliRun run =
                CliRun.of(
                        "download-mnist",
                        "--to",
                        outputs.resolve("m").toString(),
                        "--mirror",
                        "http://127.0.0.1:1/mnist");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("No mirror gave the file").hasLineCount(1);
        assertThat(CliRun.of("download-mnist", "--mirror", "nonsense").exitCode()).isEqualTo(2);
    }
}
