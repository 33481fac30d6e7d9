package org.crossbarlab.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Makes small IDX files, right and wrong ones. */
final class IdxBytes {

    static final int IMAGES_MAGIC = 2051;
    static final int LABELS_MAGIC = 2049;

    private IdxBytes() {}

    static byte[] idx(byte[] body, int... header) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * header.length + body.length);
        for (int number : header) {
            buffer.putInt(number);
        }
        return buffer.put(body).array();
    }

    /** Images of 2 rows and 3 columns; the pixels count up from 0. */
    static byte[] images(int count) {
        byte[] pixels = new byte[6 * count];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) i;
        }
        return idx(pixels, IMAGES_MAGIC, count, 2, 3);
    }

    /** The labels 0, 1, 2 and so on, after 9 again from 0. */
    static byte[] labels(int count) {
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % Dataset.DIGITS.size());
        }
        return idx(labels, LABELS_MAGIC, count);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
