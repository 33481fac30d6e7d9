package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AtomicFileTest {

    @TempDir private Path folder;

    @Test
    void replacesTheWholeContentAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a.json");
        AtomicFile.write(file, "a long first content");
        AtomicFile.write(file, "α");
        assertThat(file).hasContent("α");
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void leavesTheOldContentWhenItFails() throws IOException {
        Path file = folder.resolve("taken");
        Files.createDirectories(file.resolve("inside"));
        assertThatThrownBy(() -> AtomicFile.write(file, "text"))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining(file.toString());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void findsOutBeforehandAndLeavesNoTrace() {
        AtomicFile.requireWritable(folder.resolve("a.json"));
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> AtomicFile.requireWritable(folder))
                .hasMessageContaining("not a regular file");
        assertThatThrownBy(() -> AtomicFile.requireWritable(folder.resolve("no/such")))
                .hasMessageContaining("there is no folder");
    }

    @Test
    void whatADeadProcessLeftIsRemovedAndNothingElse() throws IOException {
        Path dead = Files.createFile(folder.resolve(".a.json.%d-1.tmp".formatted(deadProcess())));
        Path alive =
                Files.createFile(
                        folder.resolve(
                                ".b.json.%d-99.tmp".formatted(ProcessHandle.current().pid())));
        Path foreign = Files.createFile(folder.resolve(".x.tmp"));
        AtomicFile.write(folder.resolve("c.json"), "{}");
        assertThat(dead).doesNotExist();
        assertThat(alive).exists();
        assertThat(foreign).exists();
    }

    private static long deadProcess() {
        long pid = 4_000_000;
        while (ProcessHandle.of(pid).isPresent()) {
            pid++;
        }
        return pid;
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, "new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("new");
    }
}
