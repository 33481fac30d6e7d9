package org.crossbarlab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the folder that holds the four files where someone names one above it. */
final class MnistFolderSearch {

    /** Below this, a folder is looked into; a home or a whole disk has more. */
    private static final int MOST_FOLDERS = 50;

    private static final int DEEPEST = 2;

    private MnistFolderSearch() {}

    /** The folder itself, else the first within it, at most two deeper, that has all the files. */
    static Optional<Path> in(Path folder, List<MnistFile> files) {
        List<Path> level = List.of(folder);
        for (int depth = 0; depth <= DEEPEST; depth++) {
            Optional<Path> found =
                    level.stream().filter(each -> isComplete(each, files)).findFirst();
            if (found.isPresent()) {
                return found;
            }
            level = level.stream().flatMap(each -> foldersIn(each).stream()).toList();
        }
        return Optional.empty();
    }

    /** The folder itself, or one of the names within it that programs give to MNIST. */
    static Optional<Path> usual(Path folder, List<MnistFile> files) {
        return Stream.of("", "mnist", "MNIST", "MNIST/raw", "mnist/raw")
                .map(folder::resolve)
                .filter(each -> isComplete(each, files))
                .findFirst();
    }

    static boolean isComplete(Path folder, List<MnistFile> files) {
        List<Path> names = MnistFile.list(folder);
        return files.stream().noneMatch(file -> file.candidates(names).isEmpty());
    }

    private static List<Path> foldersIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().limit(MOST_FOLDERS).toList();
        } catch (IOException e) {
            // What cannot be listed holds nothing that could be read.
            return List.of();
        }
    }
}
