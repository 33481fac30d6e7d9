package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own, on systems as some users have them: a locale without
 * letters, no home, an output that is full, closed or left.
 */
@EnabledOnOs(OS.LINUX)
class HostileSystemTest {

    private static final int PATIENCE_SECONDS = 120;

    @TempDir private Path folder;

    /** What a process left behind. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void writeTheProgram() throws IOException {
        Path lab = folder.resolve("lab");
        Files.writeString(
                lab,
                """
                #!/bin/sh
                exec '%s' $LAB_JAVA --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -cp '%s' %s "$@"
                """
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path"),
                                Launcher.class.getName()));
        assertThat(lab.toFile().setExecutable(true)).isTrue();
    }

    /** Runs lines of the shell, to which {@code lab} is the program. */
    private Ended run(String lines) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("script"), lines + "\n");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString());
        builder.directory(folder.toFile());
        builder.environment().merge("PATH", folder.toString(), (path, lab) -> lab + ":" + path);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended within %s seconds", PATIENCE_SECONDS).isTrue();
        return new Ended(process.exitValue(), read(out), read(err));
    }

    /** A locale without letters writes question marks, which are text in any character set. */
    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static void assertOneSentence(Ended ended, int code, String part) {
        assertThat(ended.err()).contains(part).hasLineCount(1).doesNotContain("Exception", "\tat");
        assertThat(ended.code()).isEqualTo(code);
    }

    @Test
    void aPathThatTheLocaleCannotExpressHintsAtTheLocale()
            throws IOException, InterruptedException {
        Ended ended = run("LC_ALL=C lab reproduce --data größe");
        assertOneSentence(ended, 2, "set LC_ALL to a UTF-8 locale such as C.UTF-8");
        assertThat(ended.err()).contains("ANSI_X3.4-1968");
    }

    @Test
    void aFolderThatTheLocaleCannotExpressIsAPlaceToWorkIn()
            throws IOException, InterruptedException {
        Ended ended = run("mkdir größe && cd größe && LC_ALL=C lab reproduce --chips 0 --json r");
        assertOneSentence(ended, 2, "number of chips must be 1 to 1000");
        assertThat(run("cd größe && LC_ALL=C lab reproduce --json r --data .").err())
                .doesNotContain("Exception", "unforeseen");
    }

    @Test
    void withoutAHomeCommandsWork() throws IOException, InterruptedException {
        String without = "unset HOME XDG_DATA_HOME XDG_CONFIG_HOME\n";
        for (String home : new String[] {"?", "", "zo\u00EB"}) {
            Ended ended =
                    run(
                            without
                                    + "LC_ALL=C LAB_JAVA='-Duser.home="
                                    + home
                                    + "' lab reproduce --chips 0");
            assertOneSentence(ended, 2, "number of chips must be 1 to 1000");
        }
        assertThat(folder.resolve("?")).doesNotExist();
    }

    @Test
    void aFullOutputIsAFailure() throws IOException, InterruptedException {
        assertOneSentence(
                run("lab --help >/dev/full"),
                1,
                "The output cannot be written (no space left on device)");
    }

    @Test
    void aClosedOutputIsAFailure() throws IOException, InterruptedException {
        assertOneSentence(run("lab --help >&-"), 1, "The output cannot be written (it is closed)");
    }

    @Test
    void aReaderWhoHasEnoughEndsTheCommandQuietly() throws IOException, InterruptedException {
        Ended ended = run("(lab reproduce --help; echo $? >code) | true\nexit $(cat code)");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(141);
    }
}
