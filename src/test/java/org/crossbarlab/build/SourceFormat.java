package org.crossbarlab.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layout of the source code, decided by google-java-format (AOSP style). It runs on the build's
 * own JDK, because a formatter inside Maven's older JDK cannot parse this language level.
 */
public final class SourceFormat {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private SourceFormat() {}

    /** Rewrites every source file that is not in the project's layout. */
    public static void main(String[] args) throws IOException {
        for (Path file : misformatted()) {
            Files.writeString(file, formatted(file));
            System.out.println("formatted " + file);
        }
    }

    static List<Path> misformatted() throws IOException {
        return Stream.concat(sources("src").stream(), sources("installer").stream())
                .filter(file -> !formatted(file).equals(read(file)))
                .toList();
    }

    /** The source files in a folder of the project and below. */
    static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String formatted(Path file) {
        try {
            return FORMATTER.formatSourceAndFixImports(
                    RemoveUnusedImports.removeUnusedImports(read(file)));
        } catch (com.google.googlejavaformat.java.FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
