package org.crossbarlab.tensor;

import org.crossbarlab.text.Sentence;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Numbers as they lie in a file, read one by one when asked for.
 *
 * @param name as the file has it
 * @param kind of every number
 * @param shape for example {@code [16, 8, 3, 3]}; empty for a single number
 * @param strides how many numbers lie from one index of a dimension to the next
 * @param first index of the first number within the bytes
 * @param bytes in the byte order that the buffer has
 */
public record RawTensor(
        String name, NumberKind kind, int[] shape, long[] strides, long first, ByteBuffer bytes) {

    /** More numbers than any network here has weights; as floats they take 64 MB. */
    static final int MOST = 16 << 20;

    /** C order: the last dimension innermost. */
    static RawTensor dense(String name, NumberKind kind, int[] shape, ByteBuffer bytes) {
        return new RawTensor(name, kind, shape, strides(shape, false), 0, bytes);
    }

    /** The strides of dense numbers, the last dimension innermost or the first (Fortran). */
    static long[] strides(int[] shape, boolean firstInnermost) {
        long[] strides = new long[shape.length];
        long step = 1;
        for (int i = 0; i < shape.length; i++) {
            int at = firstInnermost ? i : shape.length - 1 - i;
            strides[at] = step;
            step *= shape[at];
        }
        return strides;
    }

    /**
     * How many numbers a shape has.
     *
     * @param most that the file can hold
     * @throws Malformed if there are more, or a side is negative
     */
    static int count(String name, long[] shape, long most) {
        long count = 1;
        boolean empty = Arrays.stream(shape).anyMatch(side -> side == 0);
        for (long side : shape) {
            boolean tooMany = side < 0 || side > Integer.MAX_VALUE || !empty && count * side > most;
            if (tooMany) {
                throw new Malformed(
                        Sentence.of(
                                "fault.tensor.shape",
                                Malformed.printable(name),
                                Malformed.printable(Arrays.toString(shape)),
                                most));
            }
            count = empty ? 0 : count * side;
        }
        return (int) count;
    }

    /** How many numbers there are. */
    public int count() {
        return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    }

    /** All numbers in C order, as floats; each is rounded at most once. */
    float[] floats() {
        float[] values = new float[count()];
        int[] index = new int[shape.length];
        long at = first;
        for (int i = 0; i < values.length; i++) {
            values[i] = kind.readFloat(bytes, (int) at * kind.bytes());
            int side = shape.length - 1;
            while (side >= 0) {
                at += strides[side];
                if (++index[side] < shape[side]) {
                    break;
                }
                at -= strides[side] * index[side];
                index[side] = 0;
                side--;
            }
        }
        return values;
    }

    /** The numbers as a tensor of floats. */
    NamedTensor toTensor() {
        return new NamedTensor(name, shape, floats());
    }

    /** Name, shape and kind, as sentences have them. */
    String description() {
        return Malformed.printable(name) + " " + Arrays.toString(shape) + " " + kind.title();
    }
}
