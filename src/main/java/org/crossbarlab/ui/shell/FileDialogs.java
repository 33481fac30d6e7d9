package org.crossbarlab.ui.shell;

import org.crossbarlab.ui.command.FileKind;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file; the only questions of this window that must be answered. */
public interface FileDialogs {

    /** A file to read, or nothing if the user changed her mind. */
    Optional<Path> open(String title, FileKind kind);

    /** A file to write; asks before one is overwritten. */
    Optional<Path> save(String title, FileKind kind, String suggestedName);

    /** A folder to read. */
    Optional<Path> folder(String title);
}
