package org.crossbarlab.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Finds out whether a window can be opened. */
final class Display {

    private Display() {}

    /** Whether this is a Linux without any display; the other systems always have one. */
    static boolean isMissing(Properties properties, Map<String, String> environment) {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean headless = "Headless".equals(properties.getProperty("glass.platform"));
        return system.startsWith("linux")
                && !headless
                && isBlank(environment.get("DISPLAY"))
                && isBlank(environment.get("WAYLAND_DISPLAY"));
    }

    /** Whether a start of JavaFX failed because the display that is named cannot be opened. */
    static boolean isToBlame(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsupportedOperationException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
