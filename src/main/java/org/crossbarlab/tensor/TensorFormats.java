package org.crossbarlab.tensor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tensors as the bytes of files that NumPy and safetensors read, to the last bit. The same tensors
 * give the same bytes at any time and on any machine.
 */
public final class TensorFormats {

    /** As NumPy dates the members of its archives: not at all. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TensorFormats() {}

    /**
     * What {@code numpy.savez} writes: a zip archive of arrays.
     *
     * @param tensors with names that differ
     */
    public static byte[] npz(List<NamedTensor> tensors) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (NamedTensor tensor : tensors) {
                byte[] array = NpyFormat.write(tensor);
                CRC32 sum = new CRC32();
                sum.update(array);
                ZipEntry entry = new ZipEntry(tensor.name() + ".npy");
                entry.setTimeLocal(NO_TIME);
                entry.setSize(array.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(array);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written.", e);
        }
        return bytes.toByteArray();
    }

    /**
     * What {@code safetensors} writes.
     *
     * @param tensors with names that differ
     * @param notes that stand in the header
     */
    public static byte[] safetensors(List<NamedTensor> tensors, Map<String, String> notes) {
        return SafetensorsFormat.write(tensors, notes);
    }
}
