package org.crossbarlab.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Four small files that stand for MNIST, with a table that describes them. */
final class SmallMnist {

    /** Big enough for an answer in many pieces, small enough for a fast test. */
    private static final int TRAINING = 50_000;

    private static final int TEST = 20;

    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    SmallMnist() {
        contents.put("train-images-idx3-ubyte", IdxBytes.images(TRAINING));
        contents.put("train-labels-idx1-ubyte", IdxBytes.labels(TRAINING));
        contents.put("t10k-images-idx3-ubyte", IdxBytes.images(TEST));
        contents.put("t10k-labels-idx1-ubyte", IdxBytes.labels(TEST));
    }

    List<MnistFile> table() {
        return contents.entrySet().stream()
                .map(
                        entry ->
                                new MnistFile(
                                        entry.getKey(),
                                        entry.getKey().replace("-idx", ".idx"),
                                        1_000,
                                        Checksums.sha256(entry.getValue())))
                .toList();
    }

    byte[] plain(String name) {
        return contents.get(name);
    }

    byte[] gzipped(String name) {
        return IdxBytes.gzip(plain(name));
    }

    /** What mirrors offer: name with {@code .gz} to content. */
    Map<String, byte[]> offered() {
        Map<String, byte[]> offered = new LinkedHashMap<>();
        contents.forEach((name, bytes) -> offered.put(name + ".gz", IdxBytes.gzip(bytes)));
        return offered;
    }

    void writeTo(Path folder) {
        offered().forEach((name, bytes) -> IdxBytes.write(folder.resolve(name), bytes));
    }
}
