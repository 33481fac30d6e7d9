package org.crossbarlab.tensor;

import org.crossbarlab.text.Sentence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A message of Protocol Buffers, read field after field: each is a key, which holds its number and
 * the form of its value, then the value.
 */
final class ProtoBytes {

    /** Forms of values: a variable number of bytes, eight, a counted part, four. */
    private static final int VARINT = 0;

    private static final int EIGHT = 1;
    private static final int PART = 2;
    private static final int FOUR = 5;

    /** A list of so many whole numbers is no shape. */
    private static final int LONGEST_LIST = 160;

    private final ByteBuffer bytes;
    private final int[] fieldsLeft;
    private int form;
    private long number;
    private ByteBuffer part;

    /**
     * A whole message.
     *
     * @param mostFields of it and of all messages within it
     */
    ProtoBytes(ByteBuffer bytes, int mostFields) {
        this(bytes, new int[] {mostFields});
    }

    private ProtoBytes(ByteBuffer bytes, int[] fieldsLeft) {
        this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        this.fieldsLeft = fieldsLeft;
    }

    /** Reads the next field; its number, or 0 at the end. */
    int next() {
        if (!bytes.hasRemaining()) {
            return 0;
        }
        if (fieldsLeft[0]-- == 0) {
            throw malformed();
        }
        long key = varint();
        form = (int) (key & 7);
        number = 0;
        part = null;
        switch (form) {
            case VARINT -> number = varint();
            case EIGHT -> skip(Long.BYTES);
            case FOUR -> number = skip(Integer.BYTES).getInt();
            case PART -> part = skip(varint());
            default -> throw malformed();
        }
        if (key >>> 3 == 0 || key >>> 3 > Integer.MAX_VALUE) {
            throw malformed();
        }
        return (int) (key >>> 3);
    }

    /** The value of the last field as a whole number. */
    long number() {
        if (form != VARINT) {
            throw malformed();
        }
        return number;
    }

    /** The value of the last field as bytes. */
    ByteBuffer part() {
        if (form != PART) {
            throw malformed();
        }
        return part.slice();
    }

    /** The value of the last field as a message within this one. */
    ProtoBytes message() {
        return new ProtoBytes(part(), fieldsLeft);
    }

    /** The value of the last field as text. */
    String text() {
        return StandardCharsets.UTF_8.decode(part()).toString();
    }

    /** The last field as one or several whole numbers, as lists may be written either way. */
    long[] numbers() {
        if (form == VARINT) {
            return new long[] {number};
        }
        ProtoBytes list = message();
        if (list.bytes.remaining() > LONGEST_LIST) {
            throw malformed();
        }
        long[] numbers = new long[list.bytes.remaining()];
        int count = 0;
        while (list.bytes.hasRemaining()) {
            numbers[count++] = list.varint();
        }
        return Arrays.copyOf(numbers, count);
    }

    private ByteBuffer skip(long length) {
        if (length < 0 || length > bytes.remaining()) {
            throw malformed();
        }
        ByteBuffer skipped = bytes.slice(bytes.position(), (int) length);
        bytes.position(bytes.position() + (int) length);
        return skipped.order(ByteOrder.LITTLE_ENDIAN);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            if (!bytes.hasRemaining()) {
                throw malformed();
            }
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw malformed();
    }

    static Malformed malformed() {
        return new Malformed(Sentence.of("fault.tensor.onnx"));
    }
}
