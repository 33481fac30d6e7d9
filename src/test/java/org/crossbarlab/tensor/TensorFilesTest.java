package org.crossbarlab.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that PyTorch, NumPy, safetensors and ONNX wrote; make.py beside them tells how. */
class TensorFilesTest {

    private static final Path FILES = Path.of("src/test/resources/tensor");

    static final float[] W1 = floats(12, i -> (i - 6) / 8f);
    static final float[] B1 = {0.5f, -0.25f, 0.125f};
    static final float[] W2 = floats(6, i -> (i - 2) / 4f);
    static final float[] B2 = {1, -1};

    @TempDir private Path folder;

    private interface FloatOfInt {
        float of(int i);
    }

    private static float[] floats(int count, FloatOfInt value) {
        float[] values = new float[count];
        IntStream.range(0, count).forEach(i -> values[i] = value.of(i));
        return values;
    }

    private static void assertNetwork(Tensors read, String... names) {
        assertThat(read.fractions()).extracting(NamedTensor::name).containsExactly(names);
        List<float[]> expected = List.of(W1, B1, W2, B2);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(read.fractions().get(i).values()).containsExactly(expected.get(i));
        }
        assertThat(read.fractions().get(0).shape()).containsExactly(3, 4);
        assertThat(read.fractions().get(2).shape()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "plain.pt, PyTorch",
        "older.pt, PyTorch",
        "protocol4.pt, PyTorch",
        "older-protocol4.pt, PyTorch",
        "half.pt, PyTorch",
        "bfloat16.pt, PyTorch",
        "double.pt, PyTorch",
        "parameters.pt, PyTorch",
        "parallel.pt, PyTorch",
        "views.pt, PyTorch",
        "checkpoint.pt, PyTorch",
        "plain.npz, NumPy",
        "compressed.npz, NumPy",
        "fortran.npz, NumPy",
        "big-endian.npz, NumPy",
        "double.npz, NumPy",
        "half.npz, NumPy",
        "plain.onnx, ONNX"
    })
    void theSameNetwork(String name, String form) {
        Tensors read = TensorFiles.read(FILES.resolve(name));
        assertThat(read.form()).isEqualTo(form);
        assertThat(read.others()).isEmpty();
        assertNetwork(read, "fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.safetensors", "bfloat16.safetensors"})
    void safetensorsSortsItsNames(String name) {
        List<NamedTensor> read = TensorFiles.read(FILES.resolve(name)).fractions();
        assertThat(read)
                .extracting(NamedTensor::toString)
                .containsExactlyInAnyOrder(
                        "fc1.bias [3]", "fc1.weight [3, 4]", "fc2.bias [2]", "fc2.weight [2, 3]");
        assertThat(read)
                .filteredOn(tensor -> tensor.name().equals("fc1.weight"))
                .singleElement()
                .satisfies(tensor -> assertThat(tensor.values()).containsExactly(W1));
    }

    @Test
    void listsAreNumbered() {
        assertNetwork(TensorFiles.read(FILES.resolve("list.pt")), "0", "1", "2", "3");
        assertNetwork(
                TensorFiles.read(FILES.resolve("positional.npz")),
                "arr_0",
                "arr_1",
                "arr_2",
                "arr_3");
    }

    @Test
    void whatOnnxKeepsWithoutNamesComesInTheOrderOfItsUse() {
        assertThat(TensorFiles.read(FILES.resolve("turned.onnx")).fractions())
                .extracting(NamedTensor::toString)
                .containsExactly("c [4, 3]", "k1 [3]", "k2 [3, 2]", "k3 [2]");
    }

    @Test
    void wholeNumbersAreLeftOutAndNamed() {
        Tensors read = TensorFiles.read(FILES.resolve("with-others.npz"));
        assertNetwork(read, "fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias");
        assertThat(read.others()).containsExactly("epoch [] int64", "labels [4] int64");
    }

    @Test
    void anArrayTakesItsFilesName() {
        NamedTensor one = TensorFiles.read(FILES.resolve("one.npy")).fractions().getFirst();
        assertThat(one.toString()).isEqualTo("one [3, 4]");
        assertThat(one.values()).containsExactly(W1);
    }

    @ParameterizedTest
    @CsvSource({
        "harm.pt, posix.system",
        "harm-older.pt, posix.system",
        "harm.pkl, posix.system",
        "weights.pkl, numpy._core.multiarray._reconstruct",
        "whole.pt, __main__.Net",
        "script.pt, __torch__.Net"
    })
    void anythingButTensorsIsRefusedByItsName(String name, String asked) {
        assertRefused(
                FILES.resolve(name), "it asks for " + asked + ", which is no part of weights");
        assertThat(Path.of("harm-was-done")).doesNotExist();
        assertThat(FILES.resolve("harm-was-done")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // os.system by every way in which a pickle can name a function.
                "cos\nsystem\n(S'touch harm-was-done'\ntR.",
                "(S'touch harm-was-done'\nios\nsystem\n.",
                "cbuiltins\neval\n(S'1'\ntR.",
                "c__builtin__\nexec\n(S'1'\ntR.",
                "ctorch.serialization\n_load\n.",
                "ctorch.storage\n_load_from_bytes\n(S'x'\ntR.",
                "ccollections\nOrderedDict.__class__\n.",
            })
    void noWayOfNamingAFunctionWorks(String pickle) throws IOException {
        Path file = folder.resolve("x.pt");
        byte[] bytes = pickle.getBytes(StandardCharsets.ISO_8859_1);
        zip(file, Map.of("x/data.pkl", bytes));
        assertRefused(file, "it asks for ");
        assertThat(Path.of("harm-was-done")).doesNotExist();
    }

    @Test
    void instructionsThatOnlyHostileFilesHaveAreRefused() throws IOException {
        for (byte[] pickle :
                List.of(
                        new byte[] {(byte) 0x82, 1, '.'},
                        "(cos\nsystem\no.".getBytes(StandardCharsets.ISO_8859_1),
                        "Pname\n.".getBytes(StandardCharsets.ISO_8859_1),
                        new byte[] {']', 'q', 0, 'h', 0, 'a'},
                        new byte[] {'K', 1, 'K', 2, 'R', '.'},
                        new byte[] {'}', ')', 'K', 1, 's', '.'})) {
            Path file = folder.resolve("x.pt");
            zip(file, Map.of("x/data.pkl", pickle));
            assertThatThrownBy(() -> TensorFiles.read(file))
                    .isInstanceOf(TensorFileException.class);
        }
    }

    @Test
    void aListWithinItselfEnds() throws IOException {
        Path file = folder.resolve("x.pt");
        zip(file, Map.of("x/data.pkl", new byte[] {']', 'q', 0, 'h', 0, 'a', '.'}));
        assertRefused(file, "there is no tensor in it");
    }

    /** Sixty nested pairs of the same pair have 2^60 ends, but only sixty places. */
    @Test
    void pairsOfPairsDoNotMultiply() throws IOException {
        ByteBuffer pickle = ByteBuffer.allocate(200).put((byte) ')');
        for (int i = 0; i < 60; i++) {
            pickle.put((byte) '2').put((byte) 0x86);
        }
        pickle.put((byte) '.');
        Path file = folder.resolve("x.pt");
        zip(file, Map.of("x/data.pkl", pickle.array()));
        assertRefused(file, "there is no tensor in it");
    }

    @Test
    void aTensorLargerThanItsStorageIsRefused() throws IOException {
        String pickle =
                "ctorch._utils\n_rebuild_tensor_v2\n((S'storage'\nctorch\nFloatStorage\nS'0'\n"
                        + "S'cpu'\nI%d\ntQI%d\n(I%d\nt(I%d\ntI00\nNtR.";
        for (int[] numbers :
                new int[][] {
                    {4, 0, 1 << 30, 0},
                    {4, 0, 5, 1},
                    {4, 1, 4, 1},
                    {4, 0, 2, 9},
                    {1 << 30, 0, 4, 1},
                    {4, -1, 4, 1},
                    {4, 0, -4, 1},
                    {4, 0, 4, -1}
                }) {
            String text =
                    String.format(
                            Locale.ROOT, pickle, numbers[0], numbers[1], numbers[2], numbers[3]);
            Path file = folder.resolve("x.pt");
            zip(
                    file,
                    Map.of(
                            "x/data.pkl",
                            text.getBytes(StandardCharsets.ISO_8859_1),
                            "x/data/0",
                            new byte[16]));
            assertRefused(file, "the file is damaged");
        }
        Path right = folder.resolve("right.pt");
        byte[] text =
                String.format(Locale.ROOT, pickle, 4, 1, 3, 1)
                        .getBytes(StandardCharsets.ISO_8859_1);
        zip(right, Map.of("x/data.pkl", text, "x/data/0", new byte[16]));
        assertThat(TensorFiles.read(right).fractions().getFirst().shape()).containsExactly(3);
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefusedUnread() throws IOException {
        Path file = folder.resolve("bomb.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("a.npy", "b.npy")) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] head = NpyFormat.write(new NamedTensor("a", new int[] {0}, new float[0]));
                String text = new String(head, StandardCharsets.ISO_8859_1);
                // As long as the header says.
                String large = text.replace("(0,), }      ", "(9437184,), }");
                zip.write(large.getBytes(StandardCharsets.ISO_8859_1));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 36; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        assertThat(Files.size(file)).isLessThan(100_000);
        assertRefused(file, "“b.npy” unpacks to 36 MB, more than the 27 MB that are left for it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.npy", "a/../../x.npy", "/etc/x.npy", "C:\\x.npy", "..\\x.npy"})
    void namesThatClimbOutAreRefused(String name) throws IOException {
        Path file = folder.resolve("x.npz");
        zip(file, Map.of(name, Files.readAllBytes(FILES.resolve("one.npy"))));
        assertRefused(file, "names a place outside itself");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.getParent().resolve("x.npy")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(3, 4)|(3, 40000000000000)|“one” claims the shape [3, 40000000000000]",
                "(3, 4)|(3, 5)|“one” claims the shape [3, 5]",
                "(3, 4)|(3, 3)|“one” has not as many numbers as its shape says",
                "(3, 4)|(-3, 4)|“one” is no array as NumPy writes it",
                "False|0|“one” is no array as NumPy writes it",
                "<f4|<c8|holds numbers of the kind <c8",
                "'descr'|'dtype'|“one” is no array as NumPy writes it",
            })
    void headersThatLieAreRefused(String right, String wrong, String sentence) throws IOException {
        String bytes = Files.readString(FILES.resolve("one.npy"), StandardCharsets.ISO_8859_1);
        int growth = wrong.length() - right.length();
        String pad = " ".repeat(20);
        String changed =
                growth > 0
                        ? bytes.replace(right, wrong)
                                .replaceFirst(pad, pad.substring(Math.min(20, growth)))
                        : bytes.replace(right, wrong + " ".repeat(-growth));
        Path file = folder.resolve("one.npy");
        Files.writeString(file, changed, StandardCharsets.ISO_8859_1);
        assertRefused(file, sentence);
    }

    @Test
    void aLargeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.npz");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 66; i++) {
                out.write(megabyte);
            }
        }
        assertRefused(file, "it has 66 MB, more than the 64 MB that are read of a network");
    }

    @Test
    void otherFilesSayWhatToDo() throws IOException {
        Path file = folder.resolve("x.h5");
        Files.write(file, new byte[] {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1A, '\n', 0});
        assertRefused(file, "numpy.savez(");
        Files.write(file, new byte[] {0x1F, (byte) 0x8B, 8, 0});
        assertRefused(file, "unpack it first");
        Files.write(file, new byte[0]);
        assertRefused(file, "it is empty");
        Files.writeString(file, "weights");
        assertRefused(file, "its form is not known");
        zip(file, Map.of("model.weights.h5", new byte[0]));
        assertRefused(file, "numpy.savez(");
        zip(file, Map.of("readme.txt", new byte[0]));
        assertRefused(file, "the archive holds neither");
        assertRefused(folder, "it is a folder");
        assertRefused(folder.resolve("absent"), "it cannot be read");
    }

    @Test
    void safetensorsThatLieAreRefused() throws IOException {
        for (String header :
                List.of(
                        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,80]}}",
                        "{\"a\":{\"dtype\":\"F32\",\"shape\":[99],\"data_offsets\":[0,8]}}",
                        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}",
                        "{\"a\":{\"dtype\":\"F32\",\"shape\":[-2,-1],\"data_offsets\":[0,8]}}",
                        "{\"a\":{\"dtype\":\"C64\",\"shape\":[1],\"data_offsets\":[0,8]}}",
                        "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
                                + "\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}",
                        "{\"a\":{")) {
            byte[] text = header.getBytes(StandardCharsets.UTF_8);
            ByteBuffer bytes =
                    ByteBuffer.allocate(8 + text.length + 8).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putLong(text.length).put(text);
            Path file = folder.resolve("x.safetensors");
            Files.write(file, bytes.array());
            assertThatThrownBy(() -> TensorFiles.read(file))
                    .as(header)
                    .isInstanceOf(TensorFileException.class);
        }
    }

    private static void assertRefused(Path file, String part) {
        assertThatThrownBy(() -> TensorFiles.read(file))
                .isInstanceOf(TensorFileException.class)
                .hasMessageStartingWith("In the file " + file + ": ")
                .hasMessageContaining(part)
                .hasMessageEndingWith(".");
    }

    static void zip(Path file, Map<String, byte[]> members) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
    }
}
