package org.crossbarlab.nn;

import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

/** The shape of one image's activations: {@code [channels][height][width]}. */
public record Shape(int channels, int height, int width) {

    public Shape {
        if (channels < 1 || height < 1 || width < 1) {
            throw new InvalidValueException(
                    Sentence.of("fault.network.shape", channels, height, width));
        }
    }

    public int size() {
        return channels * height * width;
    }
}
