package org.crossbarlab.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
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
import java.util.stream.Collectors;
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
        used.addAll(keysOfSettings());
        assertThat(texts().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    /** The table of settings makes its keys of their names. */
    private static Set<String> keysOfSettings() {
        return Settings.ALL.stream()
                .flatMap(setting -> setting.texts().stream())
                .map(Sentence::key)
                .collect(Collectors.toSet());
    }

    @Test
    void everySettingHasItsTextsInEveryLanguage() throws IOException {
        try (Stream<Path> languages = Files.list(BUNDLE.getParent())) {
            for (Path language : languages.toList()) {
                assertThat(texts(language).stringPropertyNames())
                        .as("%s", language)
                        .containsAll(keysOfSettings());
            }
        }
    }

    @Test
    void theTextsOfSettingsFillTheirPlaces() {
        for (Setting<?> setting : Settings.ALL) {
            for (Sentence text : setting.texts()) {
                assertThat(Messages.words(text)).as(text.key()).doesNotContain("{", "}");
            }
        }
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
        return texts(BUNDLE);
    }

    private static Properties texts(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }
}
