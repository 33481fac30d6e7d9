package org.crossbarlab.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Whatever a file holds, the answer is tensors or one sentence, and nothing is left behind. */
class TensorFilesPropertyTest {

    private static final List<String> FILES =
            List.of(
                    "plain.pt",
                    "older.pt",
                    "protocol4.pt",
                    "checkpoint.pt",
                    "views.pt",
                    "compressed.npz",
                    "big-endian.npz",
                    "one.npy",
                    "plain.safetensors",
                    "turned.onnx",
                    "harm.pt");

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tensors");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/tensor", name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertReadsOrRefuses(String ending, byte[] bytes) throws IOException {
        Path file = folder.resolve("x" + ending);
        Files.write(file, bytes);
        try {
            for (NamedTensor tensor : TensorFiles.read(file).fractions()) {
                assertThat(tensor.values().length * 2L).isLessThanOrEqualTo(2000 * bytes.length);
            }
        } catch (TensorFileException e) {
            assertThat(e.getMessage())
                    .startsWith("In the file ")
                    .endsWith(".")
                    .doesNotContain("\n", "Exception", "java.");
        }
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        Files.delete(file);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.'));
    }

    @Property(tries = 600)
    void changedBytes(
            @ForAll("name") String name, @ForAll int where, @ForAll byte value, @ForAll int cut)
            throws IOException {
        byte[] bytes = bytes(name);
        bytes[Math.floorMod(where, bytes.length)] = value;
        assertReadsOrRefuses(ending(name), bytes);
        assertReadsOrRefuses(ending(name), Arrays.copyOf(bytes, Math.floorMod(cut, bytes.length)));
    }

    /** A checksum would stop most of these before they reach the description. */
    @Property(tries = 600)
    void changedDescriptions(@ForAll("pickle") byte[] pickle, @ForAll int where, @ForAll byte value)
            throws IOException {
        pickle[Math.floorMod(where, pickle.length)] = value;
        Path made = folder.resolve("made");
        TensorFilesTest.zip(
                made,
                Map.of(
                        "plain/data.pkl",
                        pickle,
                        "plain/data/0",
                        new byte[48],
                        "plain/data/1",
                        new byte[12],
                        "plain/data/2",
                        new byte[24],
                        "plain/data/3",
                        new byte[8]));
        byte[] zip = Files.readAllBytes(made);
        Files.delete(made);
        assertReadsOrRefuses(".pt", zip);
    }

    @Property(tries = 300)
    void anyBytes(@ForAll byte[] bytes, @ForAll("start") byte[] start) throws IOException {
        byte[] all = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        assertReadsOrRefuses(".onnx", all);
        assertReadsOrRefuses(".pt", all);
    }

    @Property(tries = 300)
    void anyInstructions(@ForAll("instructions") List<Byte> instructions) throws IOException {
        byte[] pickle = new byte[instructions.size()];
        for (int i = 0; i < pickle.length; i++) {
            pickle[i] = instructions.get(i);
        }
        try {
            new Unpickler(new PickleBytes(java.nio.ByteBuffer.wrap(pickle)), new PickledObjects())
                    .read();
        } catch (Malformed e) {
            assertThat(e.what().key()).startsWith("fault.tensor.");
        }
    }

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<byte[]> pickle() {
        return Arbitraries.of("plain.pt", "checkpoint.pt")
                .map(TensorFilesPropertyTest::description);
    }

    private static byte[] description(String name) {
        try (ZipContent zip =
                new ZipContent(Path.of("src/test/resources/tensor", name), TensorFiles.LARGEST)) {
            return zip.read(TorchFormat.pickleIn(zip.names()).orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<byte[]> start() {
        return Arbitraries.of(
                new byte[0],
                new byte[] {'P', 'K', 3, 4},
                new byte[] {(byte) 0x80, 2},
                new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0},
                new byte[] {5, 0, 0, 0, 0, 0, 0, 0, '{'},
                new byte[] {8, 9, 58});
    }

    @Provide
    Arbitrary<List<Byte>> instructions() {
        Arbitrary<Byte> codes = Arbitraries.bytes().between((byte) 0, (byte) 127).map(code -> code);
        Arbitrary<Byte> high = Arbitraries.bytes().between((byte) -128, (byte) -100);
        Arbitrary<Byte> frequent =
                Arbitraries.of(
                        (byte) '(',
                        (byte) ')',
                        (byte) ']',
                        (byte) '}',
                        (byte) 't',
                        (byte) 'u',
                        (byte) 'a',
                        (byte) 'e',
                        (byte) 'N',
                        (byte) '2',
                        (byte) '0',
                        (byte) '1',
                        (byte) 'R',
                        (byte) 'b',
                        (byte) 'Q',
                        (byte) 's',
                        (byte) 0x86,
                        (byte) '.');
        return Arbitraries.oneOf(codes, high, frequent, frequent).list().ofMaxSize(40);
    }
}
