package org.crossbarlab.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** What is written is what NumPy and safetensors write, and comes back to the last bit. */
class TensorFormatsTest {

    private static final Path FILES = Path.of("src/test/resources/tensor");

    @TempDir private Path folder;

    /** Even the bytes of each array are those that NumPy writes. */
    @Test
    void arraysAreNumPysOwn() throws IOException {
        Path ours = folder.resolve("ours.npz");
        Path numpys = FILES.resolve("plain.npz");
        Files.write(ours, TensorFormats.npz(TensorFiles.read(numpys).fractions()));
        try (ZipFile one = new ZipFile(ours.toFile());
                ZipFile other = new ZipFile(numpys.toFile())) {
            assertThat(one.stream().map(Object::toString))
                    .containsExactlyElementsOf(other.stream().map(Object::toString).toList());
            for (var entry : other.stream().toList()) {
                byte[] expected = other.getInputStream(entry).readAllBytes();
                var found = one.getEntry(entry.getName());
                assertThat(one.getInputStream(found).readAllBytes()).containsExactly(expected);
                assertThat(found.getTime()).isEqualTo(entry.getTime());
            }
        }
        byte[] single =
                NpyFormat.write(TensorFiles.read(FILES.resolve("one.npy")).fractions().getFirst());
        assertThat(single).containsExactly(Files.readAllBytes(FILES.resolve("one.npy")));
    }

    @Test
    void safetensorsIsAsItsDescriptionSays() {
        byte[] bytes =
                TensorFormats.safetensors(
                        List.of(
                                new NamedTensor("a", new int[] {2, 1}, new float[] {1, -2}),
                                new NamedTensor("b", new int[0], new float[] {0.5f})),
                        Map.of("note", "two"));
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int length = (int) buffer.getLong();
        assertThat(length % 8).isZero();
        assertThat(new String(bytes, 8, length, StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        "{\"__metadata__\":{\"note\":\"two\"},"
                            + "\"a\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[0,8]},"
                            + "\"b\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[8,12]}}");
        assertThat(bytes).hasSize(8 + length + 12);
        assertThat(buffer.getFloat(8 + length + 4)).isEqualTo(-2);
    }

    @Property(tries = 100)
    void everyBitComesBack(
            @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 4) Integer> sides,
            @ForAll int first)
            throws IOException {
        int[] shape = sides.stream().mapToInt(side -> side).toArray();
        int count = sides.stream().reduce(1, (a, b) -> a * b);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = Float.intBitsToFloat(first * (31 * i + 7));
        }
        List<NamedTensor> tensors =
                List.of(
                        new NamedTensor("x", shape, values),
                        new NamedTensor("0.weight", new int[] {1}, new float[] {first}));
        Path file = Files.createTempFile("tensors", ".bin");
        try {
            for (byte[] bytes :
                    List.of(
                            TensorFormats.npz(tensors),
                            TensorFormats.safetensors(tensors, Map.of()))) {
                Files.write(file, bytes);
                List<NamedTensor> read = TensorFiles.read(file).fractions();
                assertThat(read)
                        .extracting(NamedTensor::toString)
                        .containsExactly(tensors.get(0).toString(), tensors.get(1).toString());
                for (int i = 0; i < count; i++) {
                    assertThat(Float.floatToRawIntBits(read.getFirst().values()[i]))
                            .isEqualTo(Float.floatToRawIntBits(values[i]));
                }
            }
        } finally {
            Files.delete(file);
        }
    }
}
