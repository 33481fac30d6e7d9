package org.crossbarlab.tensor;

import org.crossbarlab.text.FileReason;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Reads and writes files of numbers. What a file is shows in its first bytes; only ONNX, which has
 * no sign of its own, goes by its name. Reading takes at most some three times {@link #LARGEST} of
 * memory, and no file makes the program run, load or write anything.
 */
public final class TensorFiles {

    /** The largest file of a network, and the most that one unpacks to: 64 MB. */
    public static final long LARGEST = 64L << 20;

    /** A file of one of these, whose first bytes tell what to do instead. */
    private static final Map<String, Sentence> OTHERS =
            Map.of(
                    "\u0089HDF\r\n\u001a\n", Sentence.of("fault.tensor.hdf5"),
                    "\u001f\u008b", Sentence.of("fault.tensor.gzip"),
                    "{", Sentence.of("fault.tensor.json"));

    private TensorFiles() {}

    /** Whether a file holds JSON and none of the forms of this package. */
    public static boolean isJson(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(Long.BYTES + 1);
            String text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "");
            return path.toString().endsWith(".json") || text.stripLeading().matches("(?s)[{\\[].*");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads every tensor of a file.
     *
     * @throws TensorFileException if it cannot be read, is none of the known forms, is damaged, or
     *     asks for anything but tensors
     */
    public static Tensors read(Path path) {
        try {
            return Files.isDirectory(path) ? folder() : content(path);
        } catch (Malformed e) {
            throw new TensorFileException(path, e.what(), e);
        } catch (ZipException e) {
            throw new TensorFileException(path, Sentence.of("fault.tensor.zip.damaged"), e);
        } catch (IOException e) {
            Sentence reason = Sentence.of("fault.tensor.unreadable", FileReason.of(e));
            throw new TensorFileException(path, reason, e);
        }
    }

    private static Tensors folder() {
        throw new Malformed(Sentence.of("fault.tensor.folder"));
    }

    private static Tensors content(Path path) throws IOException {
        long size = Files.size(path);
        if (size > LARGEST) {
            throw new Malformed(Sentence.of("fault.tensor.large", size >> 20, LARGEST >> 20));
        }
        byte[] start = start(path);
        if (start.length >= 2 && start[0] == 'P' && start[1] == 'K') {
            return archive(path);
        }
        byte[] bytes = Files.readAllBytes(path);
        if (NpyFormat.isNpy(bytes)) {
            return tensors("NumPy", List.of(NpyFormat.read(withoutEnding(path), bytes)));
        }
        if (SafetensorsFormat.isSafetensors(bytes)) {
            return tensors("safetensors", SafetensorsFormat.read(bytes));
        }
        if (TorchFormat.isOlder(bytes)) {
            return tensors("PyTorch", TorchFormat.readOlder(bytes));
        }
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".onnx")) {
            return tensors("ONNX", OnnxFormat.read(bytes));
        }
        throw new Malformed(other(start).orElseGet(() -> unknown(bytes)));
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Long.BYTES);
        }
    }

    private static Optional<Sentence> other(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return OTHERS.entrySet().stream()
                .filter(other -> text.startsWith(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A pickle that is not PyTorch's is refused by the name of what it asks for, if it does. */
    private static Sentence unknown(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0x80) {
            new Unpickler(new PickleBytes(ByteBuffer.wrap(bytes)), new PickledObjects()).read();
        }
        return bytes.length == 0
                ? Sentence.of("fault.tensor.empty")
                : Sentence.of("fault.tensor.unknown");
    }

    private static Tensors archive(Path path) throws IOException {
        try (ZipContent zip = new ZipContent(path, LARGEST)) {
            List<String> names = zip.names();
            Optional<String> pickle = TorchFormat.pickleIn(names);
            if (pickle.isPresent()) {
                return tensors("PyTorch", TorchFormat.read(zip, pickle.get()));
            }
            if (names.contains("model.weights.h5")) {
                throw new Malformed(Sentence.of("fault.tensor.hdf5"));
            }
            List<RawTensor> arrays = new ArrayList<>();
            for (String name : names) {
                if (name.endsWith(".npy")) {
                    String plain = name.substring(0, name.length() - ".npy".length());
                    arrays.add(NpyFormat.read(plain, zip.read(name)));
                }
            }
            if (arrays.isEmpty()) {
                throw new Malformed(Sentence.of("fault.tensor.zip.other"));
            }
            return tensors("NumPy", arrays);
        }
    }

    private static String withoutEnding(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static Tensors tensors(String form, List<RawTensor> all) {
        List<NamedTensor> fractions = new ArrayList<>();
        List<String> others = new ArrayList<>();
        long values = 0;
        for (RawTensor tensor : all) {
            if (!tensor.kind().isFraction()) {
                others.add(tensor.description());
                continue;
            }
            values += tensor.count();
            if (values > RawTensor.MOST) {
                throw new Malformed(Sentence.of("fault.tensor.many", RawTensor.MOST));
            }
            fractions.add(tensor.toTensor());
        }
        return new Tensors(form, fractions, others);
    }
}
