package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.Properties;

class DisplayTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', '', true",
        "Linux, :0, '', '', false",
        "Linux, '', wayland-0, '', false",
        "Linux, '', '', Headless, false",
        "Windows 11, '', '', '', false",
        "Mac OS X, '', '', '', false"
    })
    void onlyALinuxWithoutAnyHasNone(
            String system, String x, String wayland, String glass, boolean missing) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("glass.platform", glass);

        assertThat(Display.isMissing(properties, Map.of("DISPLAY", x, "WAYLAND_DISPLAY", wayland)))
                .isEqualTo(missing);
    }

    @Test
    void knowsAFailureThatADisplayCaused() {
        Throwable cause = new UnsupportedOperationException("Unable to open DISPLAY");

        assertThat(Display.isToBlame(new IllegalStateException(cause))).isTrue();
        assertThat(Display.isToBlame(new IllegalStateException("else"))).isFalse();
    }
}
