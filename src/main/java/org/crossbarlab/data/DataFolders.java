package org.crossbarlab.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where an operating system keeps a program's data.
 *
 * @param properties the system properties
 * @param environment the environment variables
 */
record DataFolders(Properties properties, Map<String, String> environment) {

    static DataFolders ofThisMachine() {
        return new DataFolders(System.getProperties(), System.getenv());
    }

    /** Folders in which MNIST may be, the first preferred. */
    List<Path> candidates() {
        return Stream.concat(
                        path(properties.getProperty("crossbarlab.bundledData")).stream(),
                        Stream.of(user()))
                .toList();
    }

    /** The user's folder for MNIST. */
    Path user() {
        return path(properties.getProperty("crossbarlab.data"))
                .orElseGet(() -> base().resolve("mnist"));
    }

    private Path base() {
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return path(environment.get("LOCALAPPDATA"))
                    .orElseGet(() -> home.resolve("AppData").resolve("Local"))
                    .resolve("Crossbar Lab");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Crossbar Lab");
        }
        // The XDG specification has relative paths ignored.
        return path(environment.get("XDG_DATA_HOME"))
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local").resolve("share"))
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
