package org.crossbarlab.data;

import java.util.Arrays;

/**
 * Grey images of digits with the digit that each shows. The arrays are shared, not copied (the
 * training images are 47 MB), so nobody writes to them after construction.
 *
 * @param rows height of every image in pixels
 * @param columns width of every image in pixels
 * @param pixels {@code [image][row][column]} flattened, unsigned: 0 is paper, 255 is ink
 * @param labels one digit per image, 0 to 9
 */
public record LabelledImages(int rows, int columns, byte[] pixels, byte[] labels) {

    /** The number of digits, and so of different labels. */
    public static final int CLASSES = 10;

    /**
     * Checks that the parts belong together.
     *
     * @throws IllegalArgumentException if an image would be empty, the arrays disagree about the
     *     number of images, or a label is above 9
     */
    public LabelledImages {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "An image has at least one pixel, not %d×%d.".formatted(rows, columns));
        }
        long expected = (long) labels.length * rows * columns;
        if (pixels.length != expected) {
            throw new IllegalArgumentException(
                    "%d labels need %d pixels of %d×%d images, not %d."
                            .formatted(labels.length, expected, rows, columns, pixels.length));
        }
        int wrong = firstWrongLabel(labels);
        if (wrong >= 0) {
            throw new IllegalArgumentException(
                    "Label %d is %d, not a digit.".formatted(wrong, labels[wrong] & 0xFF));
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

    /** The digit that an image shows, 0 to 9. */
    public int label(int image) {
        return labels[image];
    }

    /** A copy of one image, {@code [row][column]} flattened, unsigned. */
    public byte[] image(int image) {
        int from = Math.multiplyExact(image, pixelsPerImage());
        return Arrays.copyOfRange(pixels, from, from + pixelsPerImage());
    }

    /** How many images show each digit. */
    public int[] countPerClass() {
        int[] counts = new int[CLASSES];
        for (byte label : labels) {
            counts[label]++;
        }
        return counts;
    }

    /** The index of the first label that is no digit, or -1. */
    static int firstWrongLabel(byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= CLASSES) {
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
                && Arrays.equals(labels, that.labels)
                && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(labels) + Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return "%d images of %d×%d pixels".formatted(count(), rows, columns);
    }
}
