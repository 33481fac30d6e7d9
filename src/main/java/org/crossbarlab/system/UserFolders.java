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

    /** The user's home, if the system names one and can express it; "?" is none. */
    public Optional<Path> home() {
        return absolute(properties.getProperty("user.home"))
                .or(() -> absolute(environment.get("HOME")));
    }

    /**
     * Whether something is kept among temporary files, because the system names no home that can be
     * used: it does not for a user whom it does not know, nor for one whose name its locale cannot
     * express.
     */
    public boolean areTemporary() {
        Path instead = insteadOfHome();
        return settings().startsWith(instead) || data().startsWith(instead);
    }

    private Path insteadOfHome() {
        String user = properties.getProperty("user.name", "").replaceAll("[^A-Za-z0-9._-]", "_");
        return absolute(properties.getProperty("java.io.tmpdir"))
                .orElseGet(() -> Path.of("."))
                .resolve("crossbar-lab-" + user);
    }

    private Path custom(String windowsVariable, String windowsFolder, String xdg, String folder) {
        Path home = home().orElseGet(this::insteadOfHome);
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
        return absolute(environment.get(xdg))
                .orElseGet(() -> home.resolve(folder))
                .resolve("crossbar-lab");
    }

    private static Optional<Path> absolute(String text) {
        return path(text).filter(Path::isAbsolute);
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
