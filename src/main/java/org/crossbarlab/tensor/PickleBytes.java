package org.crossbarlab.tensor;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a pickle, read one instruction's arguments after another. */
final class PickleBytes {

    private static final int LONGEST_LINE = 4096;

    /** A whole number of so many bytes is none that a network is described with. */
    private static final int WIDEST = 64;

    private final ByteBuffer bytes;

    PickleBytes(ByteBuffer bytes) {
        this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the next byte is. */
    int position() {
        return bytes.position();
    }

    private void require(long count) {
        if (count < 0 || count > bytes.remaining()) {
            throw Unpickler.damaged();
        }
    }

    int u1() {
        require(1);
        return Byte.toUnsignedInt(bytes.get());
    }

    int u2() {
        require(Short.BYTES);
        return Short.toUnsignedInt(bytes.getShort());
    }

    int i4() {
        require(Integer.BYTES);
        return bytes.getInt();
    }

    long u4() {
        return Integer.toUnsignedLong(i4());
    }

    /** A length of eight bytes; negative where it is beyond all files. */
    long u8() {
        require(Long.BYTES);
        return bytes.getLong();
    }

    double f8() {
        require(Double.BYTES);
        double value = bytes.order(ByteOrder.BIG_ENDIAN).getDouble();
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return value;
    }

    /** A whole number in two's complement, little-endian. */
    Number wide(long length) {
        require(length);
        if (length > WIDEST) {
            throw Unpickler.damaged();
        }
        byte[] turned = new byte[(int) length + 1];
        for (int i = (int) length; i > 0; i--) {
            turned[i] = bytes.get();
        }
        turned[0] = length > 0 && turned[1] < 0 ? (byte) -1 : 0;
        return narrow(new BigInteger(turned));
    }

    private static Number narrow(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            return value.longValue();
        }
        return value;
    }

    String text(long length) {
        return decoded(length, StandardCharsets.UTF_8);
    }

    String latin(long length) {
        return decoded(length, StandardCharsets.ISO_8859_1);
    }

    private String decoded(long length, Charset charset) {
        require(length);
        byte[] part = new byte[(int) length];
        bytes.get(part);
        return new String(part, charset);
    }

    /** The rest of the line. */
    String line() {
        int end = bytes.position();
        while (end < bytes.limit() && bytes.get(end) != '\n') {
            end++;
        }
        int length = end - bytes.position();
        if (end == bytes.limit() || length > LONGEST_LINE) {
            throw Unpickler.damaged();
        }
        String line = text(length);
        bytes.get();
        return line;
    }

    /** A text without its quotation marks; escapes stay as they are, as no name here has any. */
    String quoted() {
        return line().replaceFirst("^(['\"])(.*)\\1$", "$2");
    }

    Number number() {
        String line = line();
        if (!line.matches("-?\\d{1,40}L?")) {
            throw Unpickler.damaged();
        }
        return narrow(new BigInteger(line.replace("L", "")));
    }

    /** Protocol 0 writes truth values as the numbers 00 and 01. */
    Object boolOrNumber() {
        bytes.mark();
        String line = line();
        if (line.equals("00") || line.equals("01")) {
            return line.equals("01");
        }
        bytes.reset();
        return number();
    }

    double fraction() {
        try {
            return Double.parseDouble(line());
        } catch (NumberFormatException e) {
            throw Unpickler.damaged();
        }
    }

    long index() {
        return number().longValue();
    }
}
