package org.crossbarlab.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for a file; the only questions of this window that must be answered. */
public interface FileDialogs {

    /**
     * A kind of file.
     *
     * @param name for people
     * @param extension without a dot
     * @param others may be opened as well
     */
    record Kind(String name, String extension, List<String> others) {

        Kind(String name, String extension, String... others) {
            this(name, extension, List.of(others));
        }
    }

    /** A file to read, or nothing if the user changed her mind. */
    Optional<Path> open(String title, Kind kind);

    /** A file to write; asks before one is overwritten. */
    Optional<Path> save(String title, Kind kind, String suggestedName);

    /** A folder to read. */
    Optional<Path> folder(String title);
}
