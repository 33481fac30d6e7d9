package org.crossbarlab.data;

import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Arrays;
import java.util.Locale;

/**
 * Grey images with the class of what each shows. The arrays are shared, not copied (MNIST's
 * training images are 47 MB), so nobody writes to them after construction.
 *
 * @param rows height of every image in pixels
 * @param columns width of every image in pixels
 * @param classes how many different things the images show, 1 to 128
 * @param pixels {@code [image][row][column]} flattened, unsigned: 0 is paper, 255 is ink
 * @param labels one class per image, counted from 0
 */
public record LabelledImages(int rows, int columns, int classes, byte[] pixels, byte[] labels) {

    /** A label is a byte, and nobody wants to know of signs. */
    private static final int MOST_CLASSES = 128;

    /**
     * Checks that the parts belong together.
     *
     * @throws InvalidValueException if an image would be empty, there are no classes or too many,
     *     the arrays disagree about the number of images, or a label is none of the classes
     */
    public LabelledImages {
        if (rows < 1 || columns < 1) {
            throw new InvalidValueException(Sentence.of("fault.data.empty", rows, columns));
        }
        if (classes < 1 || classes > MOST_CLASSES) {
            throw new InvalidValueException(
                    Sentence.of("fault.data.classes", MOST_CLASSES, classes));
        }
        long expected = (long) labels.length * rows * columns;
        if (pixels.length != expected) {
            throw new InvalidValueException(
                    Sentence.of(
                            "fault.data.pixels",
                            labels.length,
                            expected,
                            rows,
                            columns,
                            pixels.length));
        }
        int wrong = firstWrongLabel(labels, classes);
        if (wrong >= 0) {
            throw new InvalidValueException(
                    Sentence.of("fault.data.wrong", wrong, labels[wrong] & 0xFF, classes));
        }
    }

    /** How many images there are. */
    public int count() {
        return labels.length;
    }

    /** How many pixels each image has. */
    public int pixelsPerImage() {
        return rows * columns;
    }

    /** The class of what an image shows, from 0. */
    public int label(int image) {
        return labels[image];
    }

    /** A copy of one image, {@code [row][column]} flattened, unsigned. */
    public byte[] image(int image) {
        int from = Math.multiplyExact(image, pixelsPerImage());
        return Arrays.copyOfRange(pixels, from, from + pixelsPerImage());
    }

    /** How many images each class has. */
    public int[] countPerClass() {
        int[] counts = new int[classes];
        for (byte label : labels) {
            counts[label]++;
        }
        return counts;
    }

    /** The index of the first label that is none of the classes, or -1. */
    static int firstWrongLabel(byte[] labels, int classes) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classes) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelledImages that
                && rows == that.rows
                && columns == that.columns
                && classes == that.classes
                && Arrays.equals(labels, that.labels)
                && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(labels) + Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d images of %d×%d pixels", count(), rows, columns);
    }
}
