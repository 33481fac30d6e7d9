package org.crossbarlab.cli;

import org.crossbarlab.io.AtomicFile;
import org.crossbarlab.io.UnwritableFileException;
import org.crossbarlab.text.Sentence;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The options that name files to write, and the writing itself. */
final class OutputOptions {

    @Option(
            names = "--json",
            paramLabel = "FILE",
            order = 50,
            description = "Save the result with settings, losses, timing and provenance.")
    private Path json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            order = 51,
            description = "Save the accuracy of every single test, one row each.")
    private Path csv;

    @Option(
            names = {"-q", "--quiet"},
            order = 60,
            description = "Show no progress.")
    private boolean quiet;

    /** Whether progress is unwanted. */
    boolean quiet() {
        return quiet;
    }

    /**
     * Finds out before the work whether all files can be written.
     *
     * @param others that the command writes besides
     * @throws UsageException if one cannot, or if two are the same
     */
    void check(List<Path> others) {
        List<Path> seen = new ArrayList<>();
        List<Path> all = new ArrayList<>(others);
        Optional.ofNullable(json).ifPresent(all::add);
        Optional.ofNullable(csv).ifPresent(all::add);
        for (Path path : all) {
            Path file = path.toAbsolutePath().normalize();
            if (seen.contains(file)) {
                throw new UsageException(Sentence.of("fault.cli.twice", path));
            }
            seen.add(file);
            try {
                AtomicFile.requireWritable(path);
            } catch (UnwritableFileException e) {
                throw new UsageException(e);
            }
        }
    }

    /** Whether no file is asked for. */
    boolean areNone() {
        return json == null && csv == null;
    }

    /** Writes what was asked for. */
    <T> void write(
            T result,
            BiConsumer<Path, T> jsonWriter,
            BiConsumer<Path, T> csvWriter,
            Saving saving) {
        save(json, result, jsonWriter, saving);
        save(csv, result, csvWriter, saving);
    }

    private static <T> void save(Path path, T result, BiConsumer<Path, T> writer, Saving saving) {
        if (path != null) {
            saving.save(path, () -> writer.accept(path, result));
        }
    }
}
