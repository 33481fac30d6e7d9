package org.crossbarlab.tensor;

import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The members of a zip archive, unpacked into memory and nowhere else. What a member claims to hold
 * is checked before memory is spent on it: against what its packed bytes can become at most, and
 * against a bound for the whole archive.
 */
final class ZipContent implements AutoCloseable {

    private static final int MOST_MEMBERS = 10_000;

    /** Deflate makes at most 1,032 bytes of one; a little more for its head. */
    private static final long LARGEST_RATIO = 1032;

    private final ZipFile zip;
    private final List<ZipEntry> members = new ArrayList<>();
    private long left;

    /**
     * Opens an archive.
     *
     * @param limit bytes that may be unpacked from it altogether
     * @throws Malformed if its list of members is damaged, too long, or names places outside it
     */
    ZipContent(Path path, long limit) throws IOException {
        this.left = limit;
        this.zip = open(path);
        try {
            if (zip.size() > MOST_MEMBERS) {
                throw new Malformed(Sentence.of("fault.tensor.zip.members", zip.size()));
            }
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(members::add);
            members.forEach(ZipContent::requireInside);
        } catch (IllegalArgumentException e) {
            zip.close();
            throw damaged();
        } catch (Malformed e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    /** No name becomes a path here, but an archive with such names means harm. */
    private static void requireInside(ZipEntry entry) {
        String name = entry.getName();
        boolean climbs = List.of(name.split("[/\\\\]")).contains("..");
        if (climbs || name.matches("([/\\\\]|[A-Za-z]:).*")) {
            throw new Malformed(Sentence.of("fault.tensor.zip.path", Malformed.printable(name)));
        }
    }

    private static Malformed damaged() {
        return new Malformed(Sentence.of("fault.tensor.zip.damaged"));
    }

    /** The names of all members, in the archive's order. */
    List<String> names() {
        return members.stream().map(ZipEntry::getName).toList();
    }

    /** How many bytes a member says it has. */
    long size(String name) {
        return zip.getEntry(name).getSize();
    }

    /**
     * Unpacks a member.
     *
     * @throws Malformed if it is damaged or too large
     */
    byte[] read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        long size = entry.getSize();
        if (size < 0 || size > LARGEST_RATIO * (entry.getCompressedSize() + 1)) {
            throw damaged();
        }
        if (size > left) {
            throw new Malformed(
                    Sentence.of(
                            "fault.tensor.zip.large",
                            Malformed.printable(name),
                            size >> 20,
                            left >> 20));
        }
        left -= size;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) size);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length < size || in.read() >= 0 || sum.getValue() != entry.getCrc()) {
                throw damaged();
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
