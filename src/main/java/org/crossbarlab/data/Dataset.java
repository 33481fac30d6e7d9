package org.crossbarlab.data;

import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Images to train with and images to test with, and the proof of which ones they are.
 *
 * @param name what users read, for example {@code "MNIST"}
 * @param classNames what users read of each class, in the order of the labels
 * @param training images for training and validation
 * @param test images that no training sees
 * @param checksums name of each file or part, in alphabetical order, to the SHA-256 of its
 *     uncompressed content in hexadecimal digits
 */
public record Dataset(
        String name,
        List<String> classNames,
        LabelledImages training,
        LabelledImages test,
        Map<String, String> checksums) {

    /** The names of the ten digits. */
    public static final List<String> DIGITS =
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    /**
     * Keeps its own copy of the names and the checksums.
     *
     * @throws InvalidValueException if training and test images differ in size, or not every class
     *     has a name
     */
    public Dataset {
        classNames = List.copyOf(classNames);
        if (training.rows() != test.rows() || training.columns() != test.columns()) {
            throw new InvalidValueException(
                    Sentence.of(
                            "fault.data.sizes",
                            training.rows(),
                            training.columns(),
                            test.rows(),
                            test.columns()));
        }
        if (training.classes() != classNames.size() || test.classes() != classNames.size()) {
            throw new InvalidValueException(
                    Sentence.of(
                            "fault.data.names",
                            classNames.size(),
                            training.classes(),
                            test.classes()));
        }
        checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
    }

    /** Height of every image in pixels. */
    public int rows() {
        return training.rows();
    }

    /** Width of every image in pixels. */
    public int columns() {
        return training.columns();
    }

    /** How many classes there are. */
    public int classes() {
        return classNames.size();
    }
}
