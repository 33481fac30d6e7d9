package org.crossbarlab.tensor;

import org.crossbarlab.tensor.PickledObjects.Storage;
import org.crossbarlab.tensor.PickledObjects.StoredTensor;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code torch.save} writes: a pickle that describes the tensors, and their storages beside
 * it. Since version 1.6 both are members of a zip archive; before, they follow each other.
 */
final class TorchFormat {

    private static final String PICKLE = "data.pkl";

    /** More than any description of a network; the numbers lie elsewhere. */
    private static final long LARGEST_PICKLE = 4 << 20;

    /** What the older form begins with, as a pickle of its own. */
    private static final BigInteger MAGIC = new BigInteger("1950a86a20f9469cfc6c", 16);

    private static final long PROTOCOL = 1001;

    /** Where the numbers of a storage are. */
    @FunctionalInterface
    private interface Numbers {
        ByteBuffer of(Storage storage) throws IOException;
    }

    private TorchFormat() {}

    /** The description's name within an archive of PyTorch; empty for other archives. */
    static Optional<String> pickleIn(List<String> names) {
        return names.stream()
                .filter(name -> name.equals(PICKLE) || name.matches("[^/]+/data\\.pkl"))
                .findFirst();
    }

    /** The form since 1.6. */
    static List<RawTensor> read(ZipContent zip, String pickle) throws IOException {
        if (zip.size(pickle) > LARGEST_PICKLE) {
            throw Unpickler.damaged();
        }
        String folder = pickle.substring(0, pickle.length() - PICKLE.length());
        ByteOrder order = order(zip, folder + "byteorder");
        PickledObjects objects = new PickledObjects();
        PickleBytes bytes = new PickleBytes(ByteBuffer.wrap(zip.read(pickle)));
        Object root = new Unpickler(bytes, objects).read();
        List<String> names = zip.names();
        Map<String, ByteBuffer> read = new HashMap<>();
        return tensors(
                root,
                storage -> {
                    String name = folder + "data/" + storage.key();
                    if (!names.contains(name)) {
                        throw missing(storage);
                    }
                    if (!read.containsKey(name)) {
                        requireSize(storage, zip.size(name));
                        read.put(name, ByteBuffer.wrap(zip.read(name)).order(order));
                    }
                    return read.get(name);
                });
    }

    private static ByteOrder order(ZipContent zip, String member) throws IOException {
        boolean big =
                zip.names().contains(member)
                        && zip.size(member) < PICKLE.length()
                        && new String(zip.read(member), StandardCharsets.US_ASCII).equals("big");
        return big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    private static Malformed missing(Storage storage) {
        return new Malformed(
                Sentence.of("fault.tensor.storage", Malformed.printable(storage.key())));
    }

    private static void requireSize(Storage storage, long bytes) {
        if (storage.count() < 0 || storage.count() > bytes / storage.kind().bytes()) {
            throw missing(storage);
        }
    }

    /** Whether bytes begin as the older form does. */
    static boolean isOlder(byte[] bytes) {
        try {
            return MAGIC.equals(next(new PickleBytes(ByteBuffer.wrap(bytes))));
        } catch (Malformed e) {
            return false;
        }
    }

    private static Object next(PickleBytes bytes) {
        return new Unpickler(bytes, new PickledObjects()).read();
    }

    /** The form before 1.6: magic number, protocol, machine, description, keys, storages. */
    static List<RawTensor> readOlder(byte[] content) throws IOException {
        PickleBytes bytes = new PickleBytes(ByteBuffer.wrap(content));
        Object magic = next(bytes);
        Object protocol = next(bytes);
        Object machine = next(bytes);
        if (!MAGIC.equals(magic) || !Long.valueOf(PROTOCOL).equals(protocol)) {
            throw Unpickler.damaged();
        }
        boolean big =
                machine instanceof Map<?, ?> map && Boolean.FALSE.equals(map.get("little_endian"));
        PickledObjects objects = new PickledObjects();
        Object root = new Unpickler(bytes, objects).read();
        if (!(next(bytes) instanceof List<?> keys)) {
            throw Unpickler.damaged();
        }
        ByteBuffer rest = ByteBuffer.wrap(content).position(bytes.position());
        rest.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        Map<String, ByteBuffer> storages = new HashMap<>();
        for (Object key : keys) {
            Storage storage = objects.storages().get(String.valueOf(key));
            if (storage == null || rest.remaining() < Long.BYTES) {
                throw Unpickler.damaged();
            }
            requireSize(storage, rest.remaining() - Long.BYTES);
            if (rest.getLong() != storage.count()) {
                throw missing(storage);
            }
            int length = (int) storage.count() * storage.kind().bytes();
            ByteBuffer numbers = rest.slice(rest.position(), length).order(rest.order());
            storages.put(storage.key(), numbers);
            rest.position(rest.position() + length);
        }
        return tensors(
                root,
                storage ->
                        Optional.ofNullable(storages.get(storage.key()))
                                .orElseThrow(() -> missing(storage)));
    }

    private static List<RawTensor> tensors(Object root, Numbers numbers) throws IOException {
        List<RawTensor> tensors = new ArrayList<>();
        for (Map.Entry<String, StoredTensor> entry : StateDict.of(root).entrySet()) {
            Storage storage = entry.getValue().storage();
            tensors.add(raw(entry.getKey(), entry.getValue(), numbers.of(storage)));
        }
        return tensors;
    }

    private static RawTensor raw(String name, StoredTensor tensor, ByteBuffer bytes) {
        Storage storage = tensor.storage();
        int there = bytes.capacity() / storage.kind().bytes();
        int count = RawTensor.count(name, tensor.shape(), there);
        long first = storage.from() + tensor.first();
        boolean inside = isWithin(storage.from(), there) && isWithin(tensor.first(), there);
        long last = first;
        for (int i = 0; i < tensor.shape().length; i++) {
            long stride = tensor.strides()[i];
            inside &= isWithin(stride, there);
            last += (tensor.shape()[i] - 1) * stride;
        }
        if (!inside || count > 0 && last >= there) {
            throw missing(storage);
        }
        int[] shape = Arrays.stream(tensor.shape()).mapToInt(side -> (int) side).toArray();
        return new RawTensor(name, storage.kind(), shape, tensor.strides(), first, bytes);
    }

    private static boolean isWithin(long value, int most) {
        return value >= 0 && value <= most;
    }
}
