package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts the program as users do, in a process of its own; the timeout only ends a hang. */
@Timeout(120)
class LauncherTest {

    @TempDir private Path home;

    @Test
    void theWindowOpensAndClosesWithoutAWordOnTheConsole() throws Exception {
        Outcome outcome = start(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), "wait");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).as("the time to the first frame").hasSize(1);
        assertThat(outcome.lines().getFirst()).matches("\\d+");
        assertThat(logged()).contains("Unsupported JavaFX configuration");
        assertThat(home.resolve("preferences.properties")).exists();
    }

    @Test
    void argumentsGoToTheTerminal() throws Exception {
        Outcome outcome = start(List.of(), "--help");

        assertThat(outcome.code()).isZero();
        assertThat(String.join("\n", outcome.lines())).contains("reproduce");
    }

    private record Outcome(int code, List<String> lines) {}

    /** With the argument "wait" the window; else a command in the terminal. */
    private Outcome start(List<String> options, String argument) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dcrossbarlab.home=" + home,
                        "-Dcrossbarlab.data=" + home.resolve("mnist"),
                        "-Dcrossbarlab.startup=exit"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Launcher.class.getName());
        if (!argument.equals("wait")) {
            command.add(argument);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines =
                process.inputReader()
                        .lines()
                        // The virtual machine's own word, before any line of ours runs.
                        .filter(line -> !line.contains("Using incubator modules"))
                        .toList();
        return new Outcome(process.waitFor(), lines);
    }

    private String logged() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            Path log =
                    files.filter(file -> file.toString().endsWith(".log"))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(log);
        }
    }
}
