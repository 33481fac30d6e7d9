package org.crossbarlab.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where this program keeps what it remembers and logs: as the operating system has it, or where the
 * system property {@code crossbarlab.home} says.
 */
public final class UserFolder {

    private UserFolder() {}

    /** The folder on this machine, whether or not it exists. */
    public static Path ofThisMachine() {
        return of(System.getProperties(), System.getenv());
    }

    static Path of(Properties properties, Map<String, String> environment) {
        return path(properties.getProperty("crossbarlab.home"))
                .orElseGet(() -> custom(properties, environment));
    }

    private static Path custom(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return path(environment.get("APPDATA"))
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
                    .resolve("Crossbar Lab");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Crossbar Lab");
        }
        // The XDG specification has relative paths ignored.
        return path(environment.get("XDG_CONFIG_HOME"))
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".config"))
                .resolve("crossbar-lab");
    }

    private static Optional<Path> path(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
