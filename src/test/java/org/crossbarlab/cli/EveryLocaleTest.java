package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Commands, their faults and their files say the same in every locale, with the same digits. */
class EveryLocaleTest {

    @TempDir private Path folder;
    private final Locale before = Locale.getDefault();

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    /** A command in a locale and in none; times differ from run to run. */
    private void assertSame(String locale, String... arguments) {
        Locale.setDefault(Locale.ROOT);
        CliRun expected = CliRun.of(arguments);
        Locale.setDefault(Locale.forLanguageTag(locale));
        CliRun run = CliRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(expected.exitCode());
        assertThat(untimed(run.out())).isEqualTo(untimed(expected.out()));
        assertThat(run.err()).isEqualTo(expected.err());
        assertOrdinaryDigits(run.out() + run.err());
    }

    private static String untimed(String text) {
        return text.replaceAll("Time: .*", "");
    }

    private static void assertOrdinaryDigits(String text) {
        assertThat(
                        text.chars()
                                .filter(
                                        c ->
                                                Character.isDigit(c) && c > '9'
                                                        || c == '٫'
                                                        || c == '٬'))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "de-DE", "tr-TR", "hi-u-nu-deva"})
    void whatIsPrinted(String locale) {
        assertSame(locale, "reproduce", "--help");
        assertSame(locale, "sweep", "--help");
        assertSame(locale, "reproduce", "--epochs", "1", "--chips", "12", "--seed", "1234567");
        assertSame(
                locale,
                ("sweep --parameter alpha --from 0.25 --to 0.75 --steps 2 --chips 2 --epochs 1"
                                + " --stuck-low 1.5")
                        .split(" "));
        assertSame(locale, "reproduce", "--chips", "10000", "--alpha", "-1.5", "--epochs", "0");
        assertSame(locale, "reproduce", "--alpha", "0,3");
        assertSame(locale, "reproduce", "--MAPPING", "I");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext"})
    void whatIsSaved(String locale) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        CliRun run =
                CliRun.of(
                        "reproduce",
                        "--epochs",
                        "2",
                        "--chips",
                        "2",
                        "--json",
                        path("r.json"),
                        "--csv",
                        path("r.csv"),
                        "--save-weights",
                        path("w.json"),
                        "--save-pair",
                        path("pair"),
                        "--checkpoint",
                        path("run"));
        assertThat(run.exitCode()).isZero();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertOrdinaryDigits(Files.readString(file));
                assertOrdinaryDigits(file.toString());
            }
        }
        assertThat(
                        new ObjectMapper()
                                .readTree(folder.resolve("w.json").toFile())
                                .path("note")
                                .asText())
                .contains("2 epochs on synthetic digits, seed 1");
        assertThat(CliRun.of("evaluate", "--weights", path("w.json"), "--chips", "1").exitCode())
                .isZero();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
