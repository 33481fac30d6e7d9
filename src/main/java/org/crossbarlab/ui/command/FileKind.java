package org.crossbarlab.ui.command;

import org.crossbarlab.text.Messages;

import java.util.List;

/**
 * A kind of file that is opened or saved.
 *
 * @param name for people
 * @param extension without a dot
 * @param others may be opened as well
 */
public record FileKind(String name, String extension, List<String> others) {

    public FileKind {
        others = List.copyOf(others);
    }

    /** A table. */
    public static FileKind csv() {
        return new FileKind(Messages.get("file.kind.csv"), "csv", List.of());
    }

    /** Everything with its names. */
    public static FileKind json() {
        return new FileKind(Messages.get("file.kind.json"), "json", List.of());
    }

    /** A picture. */
    public static FileKind png() {
        return new FileKind(Messages.get("file.kind.png"), "png", List.of());
    }

    /** A drawing in lines, which other programs can take apart. */
    public static FileKind svg() {
        return new FileKind(Messages.get("file.kind.svg"), "svg", List.of());
    }

    /** Settings: JSON too, under a name by which a desktop opens this program. */
    public static FileKind settings() {
        return new FileKind(Messages.get("file.kind.settings"), "crossbarlab", List.of("json"));
    }
}
