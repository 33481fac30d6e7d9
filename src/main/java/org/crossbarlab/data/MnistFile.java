package org.crossbarlab.data;

import org.crossbarlab.text.Sentence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One of the four files of MNIST, as {@code mnist-files.tsv} describes them.
 *
 * @param name of the uncompressed file
 * @param otherName a spelling that some archives use
 * @param gzipBytes size of the gzipped file as first published
 * @param sha256 sum of the uncompressed file in hexadecimal digits
 */
record MnistFile(String name, String otherName, long gzipBytes, String sha256) {

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

    /** The file in a folder, gzipped or plain, under any of its names. */
    Optional<Path> findIn(Path folder) {
        return List.of(gzipName(), name, otherName + ".gz", otherName).stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * Reads the file and makes sure that it is the original.
     *
     * @throws DataException if it is not
     */
    IdxFile read(Path path) {
        IdxFile content = IdxFile.read(path, kind());
        if (!content.sha256().equals(sha256)) {
            String found = content.sha256().substring(0, 12);
            String expected = sha256.substring(0, 12);
            throw new DataException(Sentence.of("fault.data.other", path, found, expected));
        }
        return content;
    }
}
