package org.crossbarlab.nn;

/** The shape of one image's activations: {@code [channels][height][width]}. */
public record Shape(int channels, int height, int width) {

    public Shape {
        if (channels < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "A layer needs at least one channel, row and column, not %d × %d × %d."
                            .formatted(channels, height, width));
        }
    }

    public int size() {
        return channels * height * width;
    }
}
