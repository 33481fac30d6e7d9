package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What people report of files of images, each kind once and made here: a browser that saved a page,
 * an archive unpacked half or twice, a folder one too high, a file of another set.
 */
class TroubleReportsTest {

    private static final String IMAGES = "train-images-idx3-ubyte";
    private static final String LABELS = "t10k-labels-idx1-ubyte";

    @TempDir private Path folder;
    private final SmallMnist small = new SmallMnist();

    @BeforeEach
    void writeFiles() {
        small.writeTo(folder);
    }

    private Path replace(String name, byte[] content) throws IOException {
        Files.delete(folder.resolve(LABELS + ".gz"));
        return IdxBytes.write(folder.resolve(name), content);
    }

    private Dataset read() {
        return Mnist.read(folder, small.table());
    }

    private void assertRefused(String sentence, Object... arguments) {
        assertThatThrownBy(this::read)
                .isInstanceOf(DataException.class)
                .hasMessage(sentence, arguments);
    }

    private void assertRead() {
        assertThat(read().test().count()).isEqualTo(20);
    }

    /** A file that is something else. */
    @Nested
    class OtherContent {

        @ParameterizedTest
        @ValueSource(
                strings = {"<!DOCTYPE html><html>404", "\n\n <html>sign in", "\uFEFF<?xml version"})
        void aWebPage(String page) throws IOException {
            Path file = replace(LABELS + ".gz", page.getBytes(UTF_8));
            assertRefused(
                    "The file %s is a web page, not an IDX file: the address led to a page instead;"
                            + " download it again from another place.",
                    file);
        }

        @Test
        void aWebPageThatTheServerGzipped() throws IOException {
            byte[] page = "<!DOCTYPE html><html>404".getBytes(UTF_8);
            Path file = replace(LABELS + ".gz", IdxBytes.gzip(page));
            assertThatThrownBy(TroubleReportsTest.this::read)
                    .hasMessageStartingWith("The file %s is a web page", file);
        }

        @Test
        void aZipArchive() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(LABELS));
                zip.write(small.plain(LABELS));
            }
            Path file = replace(LABELS + ".gz", bytes.toByteArray());
            assertRefused(
                    "The file %s is a zip archive, not an IDX file; unpack it into this folder.",
                    file);
        }

        @Test
        void anArchiveWithinAnArchive() throws IOException {
            Path file = replace(LABELS + ".gz", IdxBytes.gzip(small.gzipped(LABELS)));
            assertRefused(
                    "The file %s is a gzip archive within a gzip archive; unpack it once.", file);
        }

        @Test
        void aPointerInPlaceOfTheFile() throws IOException {
            String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\n";
            Path file = replace(LABELS, pointer.getBytes(UTF_8));
            assertRefused("The file %s is text, not an IDX file; use the original file.", file);
        }

        @Test
        void aFileOfAnotherSet() throws IOException {
            byte[] other = IdxBytes.gzip(IdxBytes.labels(7));
            Path file = replace(LABELS + ".gz", other);
            List<List<String>> table = List.of(List.of("Fashion-MNIST", Checksums.md5(other)));
            assertThat(OtherSets.nameOf(file, table)).contains("Fashion-MNIST");
            assertThat(OtherSets.nameOf(file)).isEmpty();
        }
    }

    /** Several files that may be the one. */
    @Nested
    class SeveralCandidates {

        @Test
        void aGoodPlainFileBesideABadArchive() throws IOException {
            IdxBytes.write(folder.resolve(LABELS + ".gz"), new byte[] {0x1F, (byte) 0x8B, 8});
            IdxBytes.write(folder.resolve(LABELS), small.plain(LABELS));
            assertRead();
        }

        @Test
        void aGoodArchiveBesideAnEmptyPlainFile() throws IOException {
            IdxBytes.write(folder.resolve(LABELS), new byte[0]);
            assertRead();
        }

        @Test
        void allOfThemBadNameTheLikeliest() throws IOException {
            Path first = replace(LABELS + ".gz", "<html>".repeat(9).getBytes(UTF_8));
            IdxBytes.write(folder.resolve(LABELS), new byte[] {1});
            assertThatThrownBy(TroubleReportsTest.this::read).hasMessageContaining(first + " is a");
        }
    }

    /** Names as downloads and archives make them. */
    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "T10K-LABELS-IDX1-UBYTE.GZ",
                    "t10k-labels-idx1-ubyte.gz.txt",
                    "t10k-labels-idx1-ubyte (1).gz",
                    "t10k-labels.idx1-ubyte.txt"
                })
        void capitalsAndEndings(String name) throws IOException {
            replace(name, small.gzipped(LABELS));
            assertRead();
        }

        @Test
        void aFolderOfTheFilesName() throws IOException {
            Files.delete(folder.resolve(LABELS + ".gz"));
            Path same = Files.createDirectory(folder.resolve(LABELS));
            assertRefused("The file %s is a folder; choose the file with the labels in it.", same);
            IdxBytes.write(same.resolve(LABELS), small.plain(LABELS));
            assertRead();
        }

        @Test
        void aLinkToNothing() throws IOException {
            Files.delete(folder.resolve(LABELS + ".gz"));
            Path link =
                    Files.createSymbolicLink(
                            folder.resolve(LABELS + ".gz"), folder.resolve("gone"));
            assertRefused(
                    "%s is a link to something that is not there; mend the link or choose another"
                            + " folder.",
                    link);
        }

        @Test
        void aDownloadThatIsNotComplete() throws IOException {
            replace(LABELS + ".gz.part", small.gzipped(LABELS));
            assertThatThrownBy(TroubleReportsTest.this::read)
                    .hasMessageContaining("lacks the file " + LABELS);
        }
    }

    /** A folder above the right one, or another thing. */
    @Nested
    class Folders {

        @Test
        void oneOrTwoTooHigh() throws IOException {
            Path top = folder.resolve("top");
            Path raw = Files.createDirectories(top.resolve("MNIST").resolve("raw"));
            small.writeTo(raw);
            assertThat(Mnist.read(top, small.table()).test().count()).isEqualTo(20);
            assertThat(Mnist.read(raw.getParent(), small.table()).test().count()).isEqualTo(20);
        }

        @Test
        void threeTooHighIsNotSearched() throws IOException {
            Path top = folder.resolve("top");
            small.writeTo(Files.createDirectories(top.resolve("a/b/c")));
            assertThatThrownBy(() -> Mnist.read(top, small.table()))
                    .hasMessage(
                            "The folder %s lacks the file %s (with or without .gz); put it there or"
                                    + " download MNIST.",
                            top, IMAGES);
        }

        @Test
        void aFileInPlaceOfTheFolder() {
            Path file = folder.resolve(IMAGES + ".gz");
            assertThatThrownBy(() -> Mnist.read(file, small.table()))
                    .hasMessage(
                            "%s is a file; choose the folder that holds the four MNIST files.",
                            file);
        }

        @Test
        void theUsualPlacesAreLookedIntoAndNoOthers() throws IOException {
            Path home = folder.resolve("home");
            small.writeTo(Files.createDirectories(home.resolve("MNIST/raw")));
            assertThat(MnistFolderSearch.usual(home, small.table()))
                    .contains(home.resolve("MNIST/raw"));
            assertThat(MnistFolderSearch.usual(home.getParent().resolve("x"), small.table()))
                    .isEqualTo(Optional.empty());
        }
    }
}
