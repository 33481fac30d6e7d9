package org.crossbarlab.system;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The folders of this program in a user's home: as the operating system has it (the XDG base
 * directory specification on Linux), whether or not they exist.
 *
 * @param properties the system properties
 * @param environment the environment variables
 */
public record UserFolders(Properties properties, Map<String, String> environment) {

    /** The folders on this machine. */
    public static UserFolders ofThisMachine() {
        return new UserFolders(System.getProperties(), System.getenv());
    }

    /** What the program remembers; the system property {@code crossbarlab.home} overrides it. */
    public Path settings() {
        return named("crossbarlab.home")
                .orElseGet(() -> custom("APPDATA", "Roaming", "XDG_CONFIG_HOME", ".config"));
    }

    /** What the program works with. */
    public Path data() {
        return custom("LOCALAPPDATA", "Local", "XDG_DATA_HOME", ".local/share");
    }

    /**
     * The log, networks and what libraries unpack: with the data, or where all is said to be kept.
     */
    public Path scratch() {
        return named("crossbarlab.home").orElseGet(this::data);
    }

    /** The networks that were trained. */
    public Path networks() {
        return scratch().resolve("networks");
    }

    /** The path that a system property names, if it is one. */
    public Optional<Path> named(String property) {
        return path(properties.getProperty(property));
    }

    private Path custom(String windowsVariable, String windowsFolder, String xdg, String folder) {
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return path(environment.get(windowsVariable))
                    .orElseGet(() -> home.resolve("AppData").resolve(windowsFolder))
                    .resolve("Crossbar Lab");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Crossbar Lab");
        }
        // The XDG specification has relative paths ignored.
        return path(environment.get(xdg))
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(folder))
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
