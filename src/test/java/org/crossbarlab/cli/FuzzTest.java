package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.data.IdxReader;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.io.PairFile;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.text.FaultException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Files and command lines that were right once and have been spoilt at random, the same ones every
 * time. Whatever they say, the answer is one sentence, in nobody's words but the program's.
 */
class FuzzTest {

    private static final int TRIES = 40;

    /** What libraries and their authors say. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "Exception|Error:|fasterxml|picocli|java\\.|org\\.crossbarlab|ALLOW_|CTRL-CHAR"
                            + "|\\bcode \\d+|is not an? (int|long|double|boolean)\\b|interface"
                            + "|Feature '|[Pp]arser|StreamRead|JsonToken|Nd4j|null\\b|\\tat ");

    private static final List<String> PIECES =
            List.of(
                    "",
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    ",",
                    ":",
                    "//",
                    "#",
                    "\\x",
                    "\n",
                    "\t",
                    "1e400",
                    "-1e400",
                    "NaN",
                    "0x1p3",
                    "007",
                    "1.",
                    ".5",
                    "null",
                    "true",
                    "'",
                    "/*",
                    "\u0001",
                    "é",
                    "\uFEFF",
                    "9".repeat(1200),
                    "[".repeat(1100),
                    "%s",
                    "${x}",
                    "-");

    private static final List<String> VALUES =
            List.of(
                    "",
                    " ",
                    "x",
                    "-1",
                    "1e400",
                    "NaN",
                    "0x10",
                    "1,5",
                    "--",
                    "@file",
                    "-",
                    "=",
                    "'",
                    "99999999999999999999",
                    "/no/such",
                    ".",
                    "%s",
                    "true",
                    "\u0661",
                    "a b",
                    "\0",
                    "h ttp://x",
                    "http://",
                    "*");

    private static final String GOLDEN = "src/test/resources/golden/mnist-cnn-digital.json";

    @TempDir private Path folder;

    private static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    private static void assertOneSentence(CliRun run, Object what) {
        assertThat(run.exitCode()).as("%s: %s", what, run.err()).isIn(0, 1, 2);
        List<String> lines =
                run.err().lines().filter(line -> !line.startsWith("The form is:")).toList();
        if (run.exitCode() != 0) {
            assertThat(lines).as("%s", what).hasSize(1);
            assertThat(lines.getFirst()).as("%s", what).endsWith(".");
            assertThat(lines.getFirst()).as("%s", what).doesNotContainPattern(FOREIGN);
        }
    }

    private static byte[] spoilt(byte[] right, RandomGenerator random) {
        return spoilt(right, random, right.length);
    }

    /** Spoils one of the first so many bytes. */
    private static byte[] spoilt(byte[] right, RandomGenerator random, int within) {
        byte[] piece = pick(PIECES, random).getBytes(StandardCharsets.UTF_8);
        int from = random.nextInt(within);
        int to = Math.min(right.length, from + random.nextInt(8));
        if (random.nextInt(4) == 0) {
            byte[] flipped = right.clone();
            flipped[from] = (byte) random.nextInt(256);
            return random.nextBoolean() ? flipped : Arrays.copyOf(right, from);
        }
        byte[] spoilt = Arrays.copyOf(right, from + piece.length + right.length - to);
        System.arraycopy(piece, 0, spoilt, from, piece.length);
        System.arraycopy(right, to, spoilt, from + piece.length, right.length - to);
        return spoilt;
    }

    private static RandomGenerator random(String name, RepetitionInfo info) {
        return new RandomStreams(info.getCurrentRepetition()).stream(name);
    }

    @RepeatedTest(3)
    void settings(RepetitionInfo info) throws IOException {
        RandomGenerator random = random("settings", info);
        byte[] right =
                SettingsFile.toText(ExperimentSettings.REFERENCE).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("s.json");
        for (int i = 0; i < TRIES; i++) {
            Files.write(file, spoilt(right, random));
            // A wrong name of the weights ends the command after the settings have been read.
            CliRun run =
                    CliRun.of("evaluate", "--settings", file.toString(), "--weights", "/no/such");
            assertOneSentence(run, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
    }

    @RepeatedTest(3)
    void weights(RepetitionInfo info) throws IOException {
        RandomGenerator random = random("weights", info);
        // Without its values the file is short, so that mutations often hit its form.
        byte[] right =
                Files.readString(Path.of(GOLDEN))
                        .replaceAll("(\\[-?0\\.\\d+)[^\\]]*", "$1")
                        .getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("w.json");
        for (int i = 0; i < TRIES; i++) {
            Files.write(file, spoilt(right, random));
            CliRun run = CliRun.of("evaluate", "--weights", file.toString());
            assertThat(run.exitCode()).isEqualTo(2);
            assertOneSentence(run, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
    }

    @RepeatedTest(3)
    void checkpoints(RepetitionInfo info) throws IOException {
        RandomGenerator random = random("checkpoints", info);
        String[] command = {
            "reproduce", "--epochs", "1", "--chips", "1", "--checkpoint", folder.toString()
        };
        CliRun.of(command);
        Path file = folder.resolve("digital.json");
        // The head of the file, with settings and epochs, is what matters.
        byte[] right = Arrays.copyOf(Files.readAllBytes(file), 1500);
        for (int i = 0; i < TRIES; i++) {
            Files.write(file, spoilt(right, random));
            CliRun run = CliRun.of(command);
            assertThat(run.exitCode()).isEqualTo(2);
            assertOneSentence(run, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
    }

    @RepeatedTest(3)
    void pairs(RepetitionInfo info) throws IOException {
        RandomGenerator random = random("pairs", info);
        Path file = folder.resolve("p.json");
        CliRun.of("reproduce", "--epochs", "1", "--chips", "1", "--save-pair", file.toString());
        byte[] right = Files.readAllBytes(file);
        for (int i = 0; i < TRIES; i++) {
            Files.write(file, spoilt(right, random, 2500));
            assertOneSentence(() -> PairFile.read(file));
        }
    }

    @RepeatedTest(3)
    void images(RepetitionInfo info) throws IOException {
        RandomGenerator random = random("images", info);
        Path images = folder.resolve("images");
        Path labels = folder.resolve("labels");
        byte[] rightImages = {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 1, 2, 3, 4};
        byte[] rightLabels = {0, 0, 8, 1, 0, 0, 0, 2, 5, 7};
        for (int i = 0; i < 2 * TRIES; i++) {
            Files.write(images, spoilt(rightImages, random));
            Files.write(labels, random.nextBoolean() ? rightLabels : spoilt(rightLabels, random));
            assertOneSentence(() -> IdxReader.read(images, labels, 10));
        }
    }

    private static void assertOneSentence(Runnable reading) {
        try {
            reading.run();
        } catch (FaultException e) {
            assertThat(e.sentences()).hasSize(1);
            assertThat(e.getMessage()).endsWith(".").doesNotContainPattern(FOREIGN);
            assertThat(e.getMessage()).hasLineCount(1);
        }
    }

    @RepeatedTest(3)
    void commandLines(RepetitionInfo info) {
        RandomGenerator random = random("command lines", info);
        List<String> options = new ArrayList<>();
        for (Setting<?> setting : Settings.STORED) {
            options.add("--" + setting.option());
        }
        options.addAll(
                List.of(
                        "--data",
                        "--dataset",
                        "--settings",
                        "--weights",
                        "--parameter",
                        "--from",
                        "--to",
                        "--steps",
                        "--quiet",
                        "--mirror",
                        "--aware-weights",
                        "--nonsense",
                        "-z"));
        List<String> commands = List.of("evaluate", "sweep", "download-mnist", "nonsense");
        for (int i = 0; i < 2 * TRIES; i++) {
            List<String> line = new ArrayList<>(List.of(pick(commands, random)));
            for (int j = random.nextInt(4); j >= 0; j--) {
                String option = pick(options, random);
                String value = pick(VALUES, random);
                line.add(random.nextInt(3) == 0 ? option + "=" + value : option);
                if (random.nextInt(3) > 0) {
                    line.add(value);
                }
            }
            if (line.getFirst().equals("download-mnist")) {
                // Nothing here may reach the network.
                line.addAll(List.of("--to", "/dev/null/x"));
            }
            assertOneSentence(CliRun.of(line.toArray(String[]::new)), line);
        }
    }
}
