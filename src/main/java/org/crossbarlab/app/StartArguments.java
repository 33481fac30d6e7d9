package org.crossbarlab.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a file that the desktop hands over from a command of the terminal. */
final class StartArguments {

    /** How the names of saved settings end, so that a desktop knows whose they are. */
    static final String EXTENSION = ".crossbarlab";

    private StartArguments() {}

    /** Whether these arguments ask for the window. */
    static boolean wantWindow(List<String> arguments) {
        return arguments.isEmpty() || settingsFile(arguments).isPresent();
    }

    /** The saved settings that the window shall open: one argument, and an existing file. */
    static Optional<Path> settingsFile(List<String> arguments) {
        if (arguments.size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(arguments.getFirst())).filter(StartArguments::isSettings);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isSettings(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                && Files.isRegularFile(file);
    }
}
