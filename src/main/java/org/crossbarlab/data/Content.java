package org.crossbarlab.data;

import org.crossbarlab.text.Sentence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** What a file is that is none of IDX, as far as its first bytes tell. */
final class Content {

    private Content() {}

    /** What to say of a file that begins so; empty if it is nothing well known. */
    static Optional<Sentence> of(Path path, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String visible = text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        if (isGzip(start)) {
            return Optional.of(Sentence.of("fault.data.gzip.twice", path));
        }
        if (text.startsWith("PK")) {
            return Optional.of(Sentence.of("fault.data.zip", path));
        }
        if (text.startsWith("BZh") || text.startsWith("7z") || text.startsWith("\u00FD7zX")) {
            return Optional.of(Sentence.of("fault.data.archive", path));
        }
        if (visible.startsWith("<")) {
            return Optional.of(Sentence.of("fault.data.page", path));
        }
        boolean words = !text.isEmpty() && text.matches("[\\t\\n\\r -~]+");
        return words ? Optional.of(Sentence.of("fault.data.text", path)) : Optional.empty();
    }

    /** Whether bytes begin as a gzip archive does (RFC 1952). */
    static boolean isGzip(byte[] start) {
        return start.length >= 2 && start[0] == 0x1F && start[1] == (byte) 0x8B;
    }
}
