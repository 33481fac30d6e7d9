package org.crossbarlab.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contrast ratios of WCAG 2.2 between the roles of each theme. */
class ContrastTest {

    private static final Pattern ROLE = Pattern.compile("(-[a-z-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> SURFACES =
            List.of("-panel-background", "-window-background", "-field-background");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableFromTheBackRow(String theme) throws IOException {
        Map<String, String> roles = roles(theme);
        for (String text : List.of("-text", "-text-muted", "-text-error", "-text-accent")) {
            for (String surface : SURFACES) {
                assertThat(ratio(roles.get(text), roles.get(surface)))
                        .as(text + " on " + surface)
                        .isGreaterThanOrEqualTo(7);
            }
        }
        assertThat(ratio(roles.get("-text"), roles.get("-warning-background")))
                .as("text of a warning")
                .isGreaterThanOrEqualTo(7);
        assertThat(ratio(roles.get("-on-accent"), roles.get("-accent"))).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void seriesStandOutFromThePanel(String theme) throws IOException {
        Map<String, String> roles = roles(theme);
        String panel = roles.get("-panel-background");
        for (String name : List.of("digital", "analog", "aware", "neutral")) {
            assertThat(ratio(roles.get("-series-" + name), panel))
                    .as("line of " + name)
                    .isGreaterThanOrEqualTo(3);
            assertThat(ratio(roles.get("-series-" + name + "-text"), panel))
                    .as("large text of " + name)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void marksAndBordersOfControlsAreVisible(String theme) throws IOException {
        Map<String, String> roles = roles(theme);
        for (String mark :
                List.of(
                        "-accent",
                        "-focus-ring",
                        "-error",
                        "-field-border",
                        "-chart-axis",
                        "-histogram-fill")) {
            assertThat(ratio(roles.get(mark), roles.get("-panel-background")))
                    .as(mark)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void bothThemesNameTheSameRoles() throws IOException {
        assertThat(roles("dark").keySet()).isEqualTo(roles("light").keySet());
    }

    private static Map<String, String> roles(String theme) throws IOException {
        Path sheet = Path.of("src/main/resources/org/crossbarlab/ui/theme", theme + ".css");
        Map<String, String> roles = new TreeMap<>();
        Matcher matcher = ROLE.matcher(Files.readString(sheet));
        while (matcher.find()) {
            roles.put(matcher.group(1), matcher.group(2));
        }
        return roles;
    }

    private static double ratio(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
