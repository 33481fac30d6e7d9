package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

class ArchiveTimesTest {

    private static final long TIME = 1_767_225_600;
    private static final long AN_HOUR_LATER = TIME + 3600;

    @TempDir private Path folder;
    private final Properties properties = new Properties();
    private Path program;
    private Path library;
    private Path note;

    @BeforeEach
    void unpack() throws IOException {
        program = Files.createFile(folder.resolve("program.jar"));
        library = Files.createFile(folder.resolve("library.jar"));
        note = Files.createFile(folder.resolve("note.txt"));
        for (Path file : List.of(program, library, note)) {
            assertThat(file.toFile().setLastModified(AN_HOUR_LATER * 1000)).isTrue();
        }
        properties.setProperty("java.class.path", program + File.pathSeparator + library);
        properties.setProperty("crossbarlab.archiveTime", Long.toString(TIME));
    }

    @Test
    void givesEveryArchiveTheTimeThatTheCacheKnows() throws IOException {
        ArchiveTimes.restore(properties);

        assertThat(seconds(program)).isEqualTo(TIME);
        assertThat(seconds(library)).isEqualTo(TIME);
        assertThat(seconds(note)).isEqualTo(AN_HOUR_LATER);
    }

    @Test
    void touchesNothingWhereTheProgramsOwnArchiveIsRight() throws IOException {
        assertThat(program.toFile().setLastModified(TIME * 1000)).isTrue();

        ArchiveTimes.restore(properties);

        assertThat(seconds(library)).isEqualTo(AN_HOUR_LATER);
    }

    @Test
    void isNotDoneBeforeEveryArchiveIs() throws IOException {
        Files.delete(library);

        assertThatCode(() -> ArchiveTimes.restore(properties)).doesNotThrowAnyException();

        assertThat(seconds(program)).isEqualTo(AN_HOUR_LATER);
    }

    @Test
    void doesNothingUnlessThePackageAsks() throws IOException {
        properties.remove("crossbarlab.archiveTime");

        ArchiveTimes.restore(properties);

        assertThat(seconds(program)).isEqualTo(AN_HOUR_LATER);
    }

    private static long seconds(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis() / 1000;
    }
}
