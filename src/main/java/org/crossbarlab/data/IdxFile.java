package org.crossbarlab.data;

import org.crossbarlab.text.FileReason;
import org.crossbarlab.text.Sentence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The content of one IDX file: a magic number, big-endian sizes, then one unsigned byte per
 * element.
 *
 * @param path where it was read
 * @param sizes of the dimensions, the number of items first
 * @param body the elements, the last dimension innermost
 * @param sha256 sum of the whole uncompressed file in hexadecimal digits
 */
record IdxFile(Path path, int[] sizes, byte[] body, String sha256) {

    /** What a file may hold; the magic number says so and counts the dimensions. */
    enum Kind {
        IMAGES(Sentence.of("fault.data.images"), 0x803, 3),
        LABELS(Sentence.of("fault.data.labels"), 0x801, 1);

        private final Sentence title;
        private final int magic;
        private final int dimensions;

        Kind(Sentence title, int magic, int dimensions) {
            this.title = title;
            this.magic = magic;
            this.dimensions = dimensions;
        }

        Sentence title() {
            return title;
        }

        int headerLength() {
            return Integer.BYTES * (1 + dimensions);
        }
    }

    /** More than any set of digits needs, and little enough not to exhaust the memory. */
    private static final long LARGEST_BODY = 256L << 20;

    /** In pixels; two of them times any number of images stay within a long. */
    private static final int LARGEST_SIDE = 1 << 12;

    /**
     * Reads a file, plain or gzipped: its first two bytes tell, not its name.
     *
     * @throws DataException if it cannot be read or is not exactly what its header announces
     */
    static IdxFile read(Path path, Kind kind) {
        if (!Files.exists(path)) {
            throw new DataException(Sentence.of("fault.data.missing", path));
        }
        if (!Files.isRegularFile(path)) {
            throw new DataException(Sentence.of("fault.data.directory", path, kind.title));
        }
        try (InputStream in = uncompressed(Files.newInputStream(path))) {
            return parse(path, kind, in);
        } catch (EOFException e) {
            throw new DataException(Sentence.of("fault.data.gzip.short", path), e);
        } catch (ZipException e) {
            throw new DataException(Sentence.of("fault.data.gzip.damaged", path), e);
        } catch (IOException e) {
            throw new DataException(
                    Sentence.of("fault.data.unreadable", path, FileReason.of(e)), e);
        }
    }

    private static InputStream uncompressed(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, 2);
        try {
            byte[] start = in.readNBytes(2);
            in.unread(start);
            return Content.isGzip(start) ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static IdxFile parse(Path path, Kind kind, InputStream in) throws IOException {
        byte[] header = in.readNBytes(kind.headerLength());
        requireHeader(path, kind, header);
        int[] sizes = new int[kind.dimensions];
        ByteBuffer.wrap(header).position(Integer.BYTES).asIntBuffer().get(sizes);
        int length = bodyLength(path, kind, sizes);
        // Reads piece by piece, so that a header that lies cannot claim memory.
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            int found = header.length + body.length;
            int expected = header.length + length;
            throw new DataException(Sentence.of("fault.data.short", path, found, expected));
        }
        if (in.read() >= 0) {
            throw new DataException(Sentence.of("fault.data.long", path, sizes[0], kind.title));
        }
        return new IdxFile(path, sizes, body, Checksums.sha256(header, body));
    }

    private static void requireHeader(Path path, Kind kind, byte[] header) {
        if (header.length >= Integer.BYTES) {
            requireMagic(path, kind, header);
        }
        if (header.length < kind.headerLength()) {
            throw new DataException(
                    Sentence.of(
                            "fault.data.header.short", path, header.length, kind.headerLength()));
        }
    }

    private static void requireMagic(Path path, Kind kind, byte[] header) {
        int magic = ByteBuffer.wrap(header).getInt();
        for (Kind other : Kind.values()) {
            if (magic == other.magic && other != kind) {
                throw new DataException(
                        Sentence.of("fault.data.exchanged", path, other.title, kind.title));
            }
        }
        if (magic != kind.magic) {
            Optional<Sentence> known = Content.of(path, header);
            if (known.isPresent()) {
                throw new DataException(known.get());
            }
            String found = String.format(Locale.ROOT, "0x%08X", magic);
            String expected = String.format(Locale.ROOT, "0x%08X", kind.magic);
            throw new DataException(
                    Sentence.of("fault.data.magic", path, found, expected, kind.title));
        }
    }

    private static int bodyLength(Path path, Kind kind, int[] sizes) {
        long length = sizes[0];
        boolean possible = length >= 0;
        for (int i = 1; i < sizes.length; i++) {
            possible &= sizes[i] >= 1 && sizes[i] <= LARGEST_SIDE;
            length *= sizes[i];
        }
        if (!possible || length > LARGEST_BODY) {
            String announced = Arrays.toString(sizes);
            throw new DataException(
                    Sentence.of("fault.data.impossible", path, kind.title, announced));
        }
        return (int) length;
    }
}
