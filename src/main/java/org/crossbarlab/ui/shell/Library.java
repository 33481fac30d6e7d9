package org.crossbarlab.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Something that this program is built on.
 *
 * @param name as its makers write it
 * @param version in use
 * @param licence under which it may be passed on
 */
record Library(String name, String version, String licence) {

    private static final String SEPARATOR = "\\|";

    /** All of them by name; the build writes the versions into the resource. */
    static List<Library> all() {
        Properties table = new Properties();
        try (InputStream in = Library.class.getResourceAsStream("build.properties")) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.entrySet().stream()
                .map(Library::of)
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    private static Library of(Map.Entry<Object, Object> row) {
        String[] cells = row.getValue().toString().split(SEPARATOR);
        return new Library(row.getKey().toString().replace('_', ' '), cells[0], cells[1]);
    }
}
