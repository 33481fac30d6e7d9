package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

class ArchiveTimesTest {

    private static final long TIME = 1_767_225_600;
    private static final long AN_HOUR_LATER = TIME + 3600;

    @TempDir private Path folder;
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
    }

    @Test
    void givesEveryArchiveTheTimeThatTheCacheKnows() throws IOException {
        ArchiveTimes.restore(program, TIME);

        assertThat(seconds(program)).isEqualTo(TIME);
        assertThat(seconds(library)).isEqualTo(TIME);
        assertThat(seconds(note)).isEqualTo(AN_HOUR_LATER);
    }

    @Test
    void touchesNothingWhereTheProgramsOwnArchiveIsRight() throws IOException {
        assertThat(program.toFile().setLastModified(TIME * 1000)).isTrue();

        ArchiveTimes.restore(program, TIME);

        assertThat(seconds(library)).isEqualTo(AN_HOUR_LATER);
    }

    @Test
    void doesNothingUnlessThePackageAsks() {
        assertThatCode(() -> ArchiveTimes.restore(new Properties(), Launcher.class))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesArchivesAloneWhereTheProgramIsNone() throws IOException {
        ArchiveTimes.restore(Files.createDirectory(folder.resolve("classes")), TIME);

        assertThat(seconds(program)).isEqualTo(AN_HOUR_LATER);
    }

    @Test
    void findsTheArchiveThatAClassCameFrom() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("crossbarlab.archiveTime", Long.toString(TIME));
        try (URLClassLoader loader = loaderOfACopyOfThisClass()) {
            ArchiveTimes.restore(properties, loader.loadClass(ArchiveTimesTest.class.getName()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }

        assertThat(seconds(program)).isEqualTo(TIME);
        assertThat(seconds(library)).isEqualTo(TIME);
    }

    private URLClassLoader loaderOfACopyOfThisClass() throws IOException {
        String entry = ArchiveTimesTest.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program));
                InputStream code = ArchiveTimesTest.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
        return new URLClassLoader(new URL[] {program.toUri().toURL()}, null) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve)
                    throws ClassNotFoundException {
                return name.equals(ArchiveTimesTest.class.getName())
                        ? findClass(name)
                        : ArchiveTimesTest.class.getClassLoader().loadClass(name);
            }
        };
    }

    private static long seconds(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis() / 1000;
    }
}
