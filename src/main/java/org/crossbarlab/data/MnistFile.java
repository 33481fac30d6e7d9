package org.crossbarlab.data;

import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the four files of MNIST, as {@code mnist-files.tsv} describes them.
 *
 * @param name of the uncompressed file
 * @param otherName a spelling that some archives use
 * @param gzipBytes size of the gzipped file as first published
 * @param sha256 sum of the uncompressed file in hexadecimal digits
 */
record MnistFile(String name, String otherName, long gzipBytes, String sha256) {

    /** How a download that is not complete is called. */
    static final String PART = ".part";

    /** The four files: training images, training labels, test images, test labels. */
    static List<MnistFile> all() {
        return ResourceTable.rows("mnist-files.tsv").stream()
                .map(
                        row ->
                                new MnistFile(
                                        row.get(0),
                                        row.get(1),
                                        Long.parseLong(row.get(2)),
                                        row.get(3)))
                .toList();
    }

    /** The name under which mirrors offer the file and under which a download is kept. */
    String gzipName() {
        return name + ".gz";
    }

    IdxFile.Kind kind() {
        return name.contains("images") ? IdxFile.Kind.IMAGES : IdxFile.Kind.LABELS;
    }

    /** What a folder holds, in alphabetical order; nothing where it cannot be listed. */
    static List<Path> list(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /**
     * What may be the file, the likeliest first: gzipped or plain, in either spelling, in capitals
     * or with more behind the name, and within a folder of that name, which some archives make.
     *
     * @param names of what a folder holds
     */
    List<Path> candidates(List<Path> names) {
        return namesakes(names).stream()
                .flatMap(
                        path ->
                                Files.isDirectory(path)
                                        ? namesakes(list(path)).stream()
                                        : Stream.of(path))
                .filter(Files::isRegularFile)
                .toList();
    }

    private List<Path> namesakes(List<Path> names) {
        List<String> usual = List.of(gzipName(), name, otherName + ".gz", otherName);
        Comparator<Path> likely =
                Comparator.comparingInt(
                        path -> {
                            int place = usual.indexOf(path.getFileName().toString());
                            return place < 0 ? usual.size() : place;
                        });
        return names.stream().filter(this::isNamesake).sorted(likely).toList();
    }

    private boolean isNamesake(Path path) {
        String small = path.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean begins =
                Stream.of(name, otherName)
                        .anyMatch(
                                each -> small.matches(each.replace(".", "\\.") + "([^a-z0-9].*)?"));
        return begins && !small.endsWith(PART);
    }

    /**
     * Reads the file from a folder, from the first candidate that is right.
     *
     * @throws DataException if there is none, or none that is right
     */
    IdxFile readIn(Path folder) {
        List<Path> names = list(folder);
        List<Path> candidates = candidates(names);
        if (candidates.isEmpty()) {
            throw missing(folder, namesakes(names));
        }
        DataException first = null;
        for (Path candidate : candidates) {
            try {
                return read(candidate);
            } catch (DataException e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    /**
     * Where the file is in a folder.
     *
     * @param names of what the folder holds
     * @throws DataException if it is not there
     */
    Path pathIn(Path folder, List<Path> names) {
        return candidates(names).stream()
                .findFirst()
                .orElseThrow(() -> missing(folder, namesakes(names)));
    }

    /** What stands in the file's place says why it is none. */
    private DataException missing(Path folder, List<Path> namesakes) {
        for (Path path : namesakes) {
            if (Files.isSymbolicLink(path)) {
                return new DataException(Sentence.of("fault.data.link", path));
            }
            if (Files.isDirectory(path)) {
                return new DataException(Sentence.of("fault.data.directory", path, kind().title()));
            }
        }
        return new DataException(Sentence.of("fault.data.lacks", folder, name));
    }

    /**
     * Reads the file and makes sure that it is the original.
     *
     * @throws DataException if it is not
     */
    IdxFile read(Path path) {
        IdxFile content = IdxFile.read(path, kind());
        if (!content.sha256().equals(sha256)) {
            Optional<String> set = OtherSets.nameOf(path);
            if (set.isPresent()) {
                throw new DataException(Sentence.of("fault.data.set", path, set.get()));
            }
            String found = content.sha256().substring(0, 12);
            String expected = sha256.substring(0, 12);
            throw new DataException(Sentence.of("fault.data.other", path, found, expected));
        }
        return content;
    }
}
