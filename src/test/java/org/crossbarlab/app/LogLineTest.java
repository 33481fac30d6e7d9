package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogRecord;

class LogLineTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-nu-thai"})
    void linesAreTheSameInEveryLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(line("Port {0} is taken", 80))
                .isEqualToIgnoringNewLines(
                        "2026-11-26 02:03:04 WARNING org.example: Port 80 is taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{oops", "{0", "100 %", "it's"})
    void whatOnlyLooksLikeAPatternIsKept(String message) {
        assertThat(line(message)).endsWith("org.example: " + message + System.lineSeparator());
        assertThat(line("{oops", 1)).contains("{oops");
    }

    private static String line(String message, Object... parameters) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("org.example");
        entry.setParameters(parameters);
        entry.setInstant(
                LocalDateTime.of(2026, 11, 26, 2, 3, 4).atZone(ZoneId.systemDefault()).toInstant());
        return new LogLine().format(entry);
    }
}
