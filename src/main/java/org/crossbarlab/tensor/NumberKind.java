package org.crossbarlab.tensor;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How one number is written in a file. */
public enum NumberKind {
    /** IEEE half precision. */
    F16(2, "f2"),
    /** The upper half of a float. */
    BF16(2, ""),
    /** IEEE single precision. */
    F32(4, "f4"),
    /** IEEE double precision. */
    F64(8, "f8"),
    /** Signed, in two's complement. */
    I8(1, "i1"),
    /** Signed, in two's complement. */
    I16(2, "i2"),
    /** Signed, in two's complement. */
    I32(4, "i4"),
    /** Signed, in two's complement. */
    I64(8, "i8"),
    /** Unsigned. */
    U8(1, "u1"),
    /** Unsigned. */
    U16(2, "u2"),
    /** Unsigned. */
    U32(4, "u4"),
    /** Unsigned. */
    U64(8, "u8"),
    /** A truth value, 0 or 1. */
    BOOL(1, "b1");

    private final int bytes;
    private final String numpy;

    NumberKind(int bytes, String numpy) {
        this.bytes = bytes;
        this.numpy = numpy;
    }

    /** The kind that NumPy writes so after the byte order. */
    static Optional<NumberKind> ofNumpy(String code) {
        return Arrays.stream(values())
                .filter(kind -> !kind.numpy.isEmpty() && kind.numpy.equals(code))
                .findFirst();
    }

    /** The kind of a name such as {@code F32}. */
    static Optional<NumberKind> ofName(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Bytes of one number. */
    public int bytes() {
        return bytes;
    }

    /** Whether the numbers may have a fraction, as weights do. */
    public boolean isFraction() {
        return this == F16 || this == BF16 || this == F32 || this == F64;
    }

    /** One number at a place, in the buffer's byte order. */
    double read(ByteBuffer buffer, int at) {
        return switch (this) {
            case F16 -> Float.float16ToFloat(buffer.getShort(at));
            case BF16 -> Float.intBitsToFloat(buffer.getShort(at) << Short.SIZE);
            case F32 -> buffer.getFloat(at);
            case F64 -> buffer.getDouble(at);
            case I8 -> buffer.get(at);
            case I16 -> buffer.getShort(at);
            case I32 -> buffer.getInt(at);
            case I64 -> buffer.getLong(at);
            case U8, BOOL -> Byte.toUnsignedInt(buffer.get(at));
            case U16 -> Short.toUnsignedInt(buffer.getShort(at));
            case U32 -> Integer.toUnsignedLong(buffer.getInt(at));
            case U64 -> unsigned(buffer.getLong(at));
        };
    }

    /** One number at a place as a float; a float keeps every bit. */
    float readFloat(ByteBuffer buffer, int at) {
        return this == F32 ? buffer.getFloat(at) : (float) read(buffer, at);
    }

    private static double unsigned(long bits) {
        return bits >= 0 ? bits : 2.0 * (bits >>> 1 | bits & 1);
    }

    /** As people say it in sentences, for example {@code int64}. */
    String title() {
        return name().toLowerCase(Locale.ROOT)
                .replaceFirst("^f(?=\\d)", "float")
                .replaceFirst("^i(?=\\d)", "int")
                .replaceFirst("^u(?=\\d)", "uint")
                .replaceFirst("^bf", "bfloat");
    }
}
