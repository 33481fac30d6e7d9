package org.crossbarlab.data;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Images to train with and images to test with, and the proof of which ones they are.
 *
 * @param name what users read, for example {@code "MNIST"}
 * @param training images for training and validation
 * @param test images that no training sees
 * @param checksums name of each file or part, in alphabetical order, to the SHA-256 of its
 *     uncompressed content in hexadecimal digits
 */
public record Dataset(
        String name, LabelledImages training, LabelledImages test, Map<String, String> checksums) {

    /**
     * Keeps its own copy of the checksums.
     *
     * @throws IllegalArgumentException if training and test images differ in size
     */
    public Dataset {
        if (training.rows() != test.rows() || training.columns() != test.columns()) {
            throw new IllegalArgumentException(
                    "Training images of %d×%d pixels do not go with test images of %d×%d."
                            .formatted(
                                    training.rows(),
                                    training.columns(),
                                    test.rows(),
                                    test.columns()));
        }
        checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
    }
}
