package org.crossbarlab.tensor;

import java.util.Arrays;

/**
 * Numbers with a name and a shape.
 *
 * @param name as the file has it, without an ending such as {@code .npy}
 * @param shape for example {@code [16, 8, 3, 3]}; empty for a single number
 * @param values in C order, so the last dimension innermost; shared, not to be modified
 */
public record NamedTensor(String name, int[] shape, float[] values) {

    /**
     * @throws IllegalArgumentException if the shape does not say how many values there are
     */
    public NamedTensor {
        long count = 1;
        for (int side : shape) {
            count *= side;
        }
        if (count != values.length) {
            throw new IllegalArgumentException(
                    Arrays.toString(shape) + " has not " + values.length + " values.");
        }
    }

    /** The same numbers under another name. */
    public NamedTensor named(String other) {
        return new NamedTensor(other, shape, values);
    }

    /** Name and shape, as sentences have them. */
    @Override
    public String toString() {
        return name + " " + Arrays.toString(shape);
    }
}
