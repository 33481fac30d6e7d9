package org.crossbarlab.tensor;

import org.crossbarlab.text.Sentence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One array in NumPy's format: a magic text, a version, the length of a header, the header as a
 * dictionary of Python, then the numbers.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">NumPy's
 *     description of the format</a>
 */
final class NpyFormat {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int PREFIX = MAGIC.length + 2;

    /** NumPy pads so that the numbers begin at a multiple of this. */
    private static final int ALIGNMENT = 64;

    private static final Pattern HEADER =
            Pattern.compile("\\s*\\{((?:[^{}'\"]|'[^']*'|\"[^\"]*\")*)\\}\\s*");
    private static final Pattern ENTRY =
            Pattern.compile(
                    "\\s*['\"](\\w+)['\"]\\s*:\\s*"
                            + "('[^']*'|\"[^\"]*\"|\\([^()]*\\)|\\[.*\\]|\\w+)\\s*(,|$)",
                    Pattern.DOTALL);
    private static final Pattern SHAPE = Pattern.compile("\\((\\d{1,18}L?(, ?\\d{1,18}L?)*,?)?\\)");

    private NpyFormat() {}

    static boolean isNpy(byte[] bytes) {
        return bytes.length >= PREFIX
                && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /**
     * Understands one array; its numbers stay where they are.
     *
     * @throws Malformed if the bytes are no array of numbers
     */
    static RawTensor read(String name, byte[] bytes) {
        if (!isNpy(bytes)) {
            throw malformed(name);
        }
        boolean first = bytes[MAGIC.length] == 1;
        int begin = PREFIX + (first ? Short.BYTES : Integer.BYTES);
        if (bytes[MAGIC.length] < 1 || bytes[MAGIC.length] > 3 || bytes.length < begin) {
            throw malformed(name);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long length =
                first
                        ? Short.toUnsignedInt(buffer.getShort(PREFIX))
                        : Integer.toUnsignedLong(buffer.getInt(PREFIX));
        if (length > bytes.length - begin) {
            throw malformed(name);
        }
        String header = new String(bytes, begin, (int) length, StandardCharsets.UTF_8);
        return parse(name, header, bytes, begin + (int) length);
    }

    private static RawTensor parse(String name, String header, byte[] bytes, int begin) {
        Matcher whole = HEADER.matcher(header);
        if (!whole.matches()) {
            throw malformed(name);
        }
        String body = whole.group(1);
        String descr = entry(body, "descr").orElseThrow(() -> malformed(name));
        String fortran = entry(body, "fortran_order").orElseThrow(() -> malformed(name));
        String shapeText = entry(body, "shape").orElseThrow(() -> malformed(name));
        if (!List.of("True", "False").contains(fortran) || !SHAPE.matcher(shapeText).matches()) {
            throw malformed(name);
        }
        String code = descr.replaceAll("['\"]", "");
        NumberKind kind =
                NumberKind.ofNumpy(code.replaceFirst("^[<>=|]", ""))
                        .orElseThrow(() -> otherKind(name, code));
        long[] sides =
                Arrays.stream(shapeText.split("[^0-9]+"))
                        .filter(side -> !side.isEmpty())
                        .mapToLong(Long::parseLong)
                        .toArray();
        int there = (bytes.length - begin) / kind.bytes();
        int count = RawTensor.count(name, sides, there);
        if (bytes.length - begin != count * kind.bytes()) {
            throw new Malformed(Sentence.of("fault.tensor.rest", Malformed.printable(name)));
        }
        int[] shape = Arrays.stream(sides).mapToInt(side -> (int) side).toArray();
        ByteOrder order = code.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return new RawTensor(
                name,
                kind,
                shape,
                RawTensor.strides(shape, fortran.equals("True")),
                0,
                ByteBuffer.wrap(bytes, begin, bytes.length - begin).slice().order(order));
    }

    private static Optional<String> entry(String body, String key) {
        Matcher entries = ENTRY.matcher(body);
        while (entries.lookingAt()) {
            if (entries.group(1).equals(key)) {
                return Optional.of(entries.group(2));
            }
            entries.region(entries.end(), body.length());
        }
        return Optional.empty();
    }

    private static Malformed malformed(String name) {
        return new Malformed(Sentence.of("fault.tensor.npy", Malformed.printable(name)));
    }

    private static Malformed otherKind(String name, String code) {
        return new Malformed(
                Sentence.of(
                        "fault.tensor.npy.kind",
                        Malformed.printable(name),
                        Malformed.printable(code)));
    }

    /** The bytes of a tensor as NumPy writes them, little-endian and in C order. */
    static byte[] write(NamedTensor tensor) {
        int[] shape = tensor.shape();
        StringBuilder sides = new StringBuilder();
        for (int side : shape) {
            sides.append(side).append(shape.length == 1 ? "," : ", ");
        }
        String text = "(" + sides.toString().replaceFirst(", $", "") + ")";
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': " + text + ", }";
        int end = PREFIX + Short.BYTES + header.length() + 1;
        int padding = -end & ALIGNMENT - 1;
        ByteBuffer buffer =
                ByteBuffer.allocate(end + padding + Float.BYTES * tensor.values().length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(MAGIC).put((byte) 1).put((byte) 0);
        buffer.putShort((short) (header.length() + padding + 1));
        buffer.put((header + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII));
        buffer.asFloatBuffer().put(tensor.values());
        return buffer.array();
    }
}
