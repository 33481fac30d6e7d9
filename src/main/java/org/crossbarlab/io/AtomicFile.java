package org.crossbarlab.io;

import org.crossbarlab.system.AtomicMove;
import org.crossbarlab.system.TemporaryFile;
import org.crossbarlab.text.FileReason;
import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file wholly or not at all: into a temporary file in the same folder, which then takes
 * the name in one step. Whoever reads the file meets the old content or the new, never a half.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes text in UTF-8.
     *
     * @throws UnwritableFileException if that is not possible; then nothing has changed
     */
    public static void write(Path target, String text) {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes.
     *
     * @throws UnwritableFileException if that is not possible; then nothing has changed
     */
    public static void write(Path target, byte[] content) {
        Path file = resolve(target);
        Path temporary = TemporaryFile.beside(file);
        TemporaryFile.removeAbandoned(file.getParent());
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                // Else a power cut after the move could leave the name with nothing behind it.
                channel.force(true);
            }
            AtomicMove.replace(temporary, file);
        } catch (IOException e) {
            throw unwritable(target, FileReason.of(e), e);
        } finally {
            TemporaryFile.remove(temporary);
        }
    }

    /**
     * Finds out before any work is done whether {@link #write} has a chance.
     *
     * @throws UnwritableFileException if it has none
     */
    public static void requireWritable(Path target) {
        Path file = resolve(target);
        if (!Files.isDirectory(file.getParent())) {
            throw unwritable(target, Sentence.of("fault.io.reason.folder", file.getParent()), null);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw unwritable(target, Sentence.of("fault.io.reason.irregular"), null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw unwritable(target, Sentence.of("fault.io.reason.protected"), null);
        }
        Path temporary = TemporaryFile.beside(file);
        try {
            Files.write(temporary, new byte[0]);
        } catch (IOException e) {
            throw unwritable(target, FileReason.of(e), e);
        } finally {
            TemporaryFile.remove(temporary);
        }
    }

    /** Follows links, so that a link stays one and the file that it names is written. */
    private static Path resolve(Path target) {
        Path file = target.toAbsolutePath().normalize();
        if (file.getFileName() == null) {
            throw unwritable(target, Sentence.of("fault.io.reason.irregular"), null);
        }
        try {
            return Files.exists(file) && !Files.isDirectory(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }

    private static UnwritableFileException unwritable(Path file, Object reason, Throwable cause) {
        return new UnwritableFileException(Sentence.of("fault.io.unwritable", file, reason), cause);
    }
}
