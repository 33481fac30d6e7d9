package org.crossbarlab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Recognises files that have MNIST's names and form but belong to another published set. */
final class OtherSets {

    private static final long LARGEST = 64L << 20;

    private OtherSets() {}

    /** The name of the set that a file belongs to, gzipped as it was published. */
    static Optional<String> nameOf(Path file) {
        return nameOf(file, ResourceTable.rows("other-sets.tsv"));
    }

    static Optional<String> nameOf(Path file, List<List<String>> table) {
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            String sum = Checksums.md5(Files.readAllBytes(file));
            return table.stream()
                    .filter(row -> row.get(1).equals(sum))
                    .map(List::getFirst)
                    .findFirst();
        } catch (IOException e) {
            // It was read a moment ago; that it is gone now names no set.
            return Optional.empty();
        }
    }
}
