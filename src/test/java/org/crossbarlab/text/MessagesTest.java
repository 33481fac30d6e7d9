package org.crossbarlab.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MessagesTest {

    private static final Pattern CALL =
            Pattern.compile("(?:Messages\\s*\\.get|Sentence\\s*\\.of)\\(\\s*(\"([^\"]*)\")?");
    private static final Path BUNDLE =
            Path.of("src/main/resources/org/crossbarlab/text/messages.properties");

    @Test
    void everyKeyInTheCodeHasATextAndEveryTextIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher calls = CALL.matcher(Files.readString(source));
                while (calls.find()) {
                    assertThat(calls.group(2)).as("a literal key in " + source).isNotNull();
                    used.add(calls.group(2));
                }
            }
        }
        assertThat(texts().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void noTextUsesTheApostropheThatHidesItsPlaces() throws IOException {
        assertThat(texts().values()).noneMatch(text -> ((String) text).contains("'"));
    }

    @Test
    void placesAreFilledAndNumbersAreWrittenAsInTheCharts() {
        assertThat(Messages.get("number.range", "0.1", 2000))
                .isEqualTo("Choose a value from 0.1 to 2,000.");
    }

    @Test
    void aKeyWithoutTextIsAnError() {
        String missing = "no.such.key";
        assertThatThrownBy(() -> Messages.get(missing))
                .isInstanceOf(MissingResourceException.class);
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            texts.load(reader);
        }
        return texts;
    }
}
