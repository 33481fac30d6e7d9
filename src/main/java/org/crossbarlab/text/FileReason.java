package org.crossbarlab.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;

/** Why a file could not be read or written, in words of people: no exception has a name here. */
public final class FileReason {

    /** What operating systems say, in small letters; they say it in English or in their own. */
    private static final Map<String, Sentence> KNOWN =
            Map.ofEntries(
                    Map.entry("no space left on device", Sentence.of("reason.space")),
                    Map.entry("there is not enough space on the disk", Sentence.of("reason.space")),
                    Map.entry("disk quota exceeded", Sentence.of("reason.quota")),
                    Map.entry("file too large", Sentence.of("reason.size")),
                    Map.entry("read-only file system", Sentence.of("reason.protected")),
                    Map.entry("permission denied", Sentence.of("reason.denied")),
                    Map.entry("operation not permitted", Sentence.of("reason.denied")),
                    Map.entry("not a directory", Sentence.of("reason.path")),
                    Map.entry("is a directory", Sentence.of("reason.folder")),
                    Map.entry("bad file descriptor", Sentence.of("reason.closed")),
                    Map.entry("stream closed", Sentence.of("reason.closed")),
                    Map.entry("file name too long", Sentence.of("reason.long")),
                    Map.entry("input/output error", Sentence.of("reason.device")),
                    Map.entry("too many levels of symbolic links", Sentence.of("reason.loop")));

    private FileReason() {}

    /** A few words that stand in brackets after what could not be done. */
    public static Sentence of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException e -> Sentence.of("reason.absent");
            case AccessDeniedException e -> Sentence.of("reason.denied");
            case NotDirectoryException e -> Sentence.of("reason.path");
            case FileSystemLoopException e -> Sentence.of("reason.loop");
            case FileAlreadyExistsException e -> Sentence.of("reason.taken");
            case DirectoryNotEmptyException e -> Sentence.of("reason.taken");
            case CharacterCodingException e -> Sentence.of("reason.text");
            case FileSystemException e -> said(e.getReason());
            default -> said(failure.getMessage());
        };
    }

    private static Sentence said(String words) {
        if (words == null || words.isBlank() || words.contains("Exception")) {
            return Sentence.of("reason.none");
        }
        String small = words.strip().toLowerCase(Locale.ROOT);
        return KNOWN.entrySet().stream()
                .filter(known -> small.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Sentence.of("reason.system", words.strip()));
    }
}
