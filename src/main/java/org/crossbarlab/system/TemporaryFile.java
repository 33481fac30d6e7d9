package org.crossbarlab.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files that are written beside another and then take its name. Each tells the process
 * that writes it, so that what a killed one left behind can be told from one that is at work.
 */
public final class TemporaryFile {

    private static final Pattern NAME = Pattern.compile("\\..+\\.(\\d{1,18})-\\d+\\.tmp");

    private TemporaryFile() {}

    /** The name for this thread's writing of a file. */
    public static Path beside(Path file) {
        return file.resolveSibling(
                String.format(
                        Locale.ROOT,
                        ".%s.%d-%d.tmp",
                        file.getFileName(),
                        ProcessHandle.current().pid(),
                        Thread.currentThread().threadId()));
    }

    /** Removes a file that has not taken its name; one that has is not there. */
    public static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The file's own fault has been reported; the next writer in this folder tries again.
            return;
        }
    }

    /** Removes from a folder what dead processes left there. */
    public static void removeAbandoned(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                if (isAbandoned(file)) {
                    remove(file);
                }
            }
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            // A folder that cannot be listed keeps what it has: that costs a little space alone.
            return;
        }
    }

    private static boolean isAbandoned(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
