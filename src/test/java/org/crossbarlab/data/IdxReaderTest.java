package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

class IdxReaderTest {

    @TempDir private Path folder;
    private Path images;
    private Path labels;

    @BeforeEach
    void writeThreeImages() {
        images = IdxBytes.write(folder.resolve("images"), IdxBytes.images(3));
        labels = IdxBytes.write(folder.resolve("labels"), IdxBytes.labels(3));
    }

    @Test
    void readsPlainFiles() {
        LabelledImages read = IdxReader.read(images, labels, 10);

        assertThat(read.count()).isEqualTo(3);
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.columns()).isEqualTo(3);
        assertThat(read.labels()).containsExactly(0, 1, 2);
        assertThat(read.image(1)).containsExactly(6, 7, 8, 9, 10, 11);
    }

    @Test
    void readsGzippedFilesWhateverTheyAreCalled() {
        LabelledImages plain = IdxReader.read(images, labels, 10);
        IdxBytes.write(images, IdxBytes.gzip(IdxBytes.images(3)));
        Path plainCalledGzip = IdxBytes.write(folder.resolve("labels.gz"), IdxBytes.labels(3));

        assertThat(IdxReader.read(images, plainCalledGzip, 10)).isEqualTo(plain);
    }

    @Test
    void readsFilesWithoutImages() {
        IdxBytes.write(images, IdxBytes.images(0));
        IdxBytes.write(labels, IdxBytes.labels(0));

        assertThat(IdxReader.read(images, labels, 10).count()).isZero();
    }

    static Stream<Arguments> faultyImages() {
        byte[] right = IdxBytes.images(3);
        byte[] damaged = IdxBytes.gzip(right);
        damaged[damaged.length - 8] ^= 1; // the CRC-32 in the trailer
        byte[] body = new byte[18];
        int magic = IdxBytes.IMAGES_MAGIC;
        return Stream.of(
                Arguments.of(
                        "is cut short: it ends after 0 of 16 header bytes; download it again.",
                        new byte[0]),
                Arguments.of(
                        "is cut short: it ends after 9 of 16 header bytes; download it again.",
                        Arrays.copyOf(right, 9)),
                Arguments.of(
                        "is cut short: it ends after 33 of 34 bytes; download it again.",
                        Arrays.copyOf(right, 33)),
                Arguments.of(
                        "goes on after the 3 images that its header announces;"
                                + " use the original file.",
                        Arrays.copyOf(right, 35)),
                Arguments.of(
                        "is a zip archive, not an IDX file; unpack it into this folder.",
                        "PK\3\4 a zip archive".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of(
                        "begins with 0x00000804, not 0x00000803, so it is no IDX file of images;"
                                + " use the original file.",
                        IdxBytes.idx(body, 0x804, 1, 2, 3)),
                Arguments.of(
                        "holds labels where images are expected; exchange the files.",
                        IdxBytes.labels(3)),
                Arguments.of(
                        "announces images of the impossible size [-1, 28, 28];"
                                + " use the original file.",
                        IdxBytes.idx(body, magic, -1, 28, 28)),
                Arguments.of(
                        "announces images of the impossible size [3, 0, 6]; use the original file.",
                        IdxBytes.idx(body, magic, 3, 0, 6)),
                Arguments.of(
                        "announces images of the impossible size [2147483647, 2147483647,"
                                + " 2147483647]; use the original file.",
                        IdxBytes.idx(
                                body,
                                magic,
                                Integer.MAX_VALUE,
                                Integer.MAX_VALUE,
                                Integer.MAX_VALUE)),
                Arguments.of(
                        "announces images of the impossible size [65536, 256, 256];"
                                + " use the original file.",
                        IdxBytes.idx(body, magic, 1 << 16, 1 << 8, 1 << 8)),
                Arguments.of(
                        "is cut short: it ends after 34 of 268,435,472 bytes; download it again.",
                        IdxBytes.idx(body, magic, 1 << 12, 1 << 8, 1 << 8)),
                Arguments.of("is a damaged gzip archive; download it again.", damaged));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyImages")
    void saysWhatIsWrongWithAFile(String predicate, byte[] bytes) {
        IdxBytes.write(images, bytes);

        assertSays("The file " + images + " " + predicate);
    }

    @Test
    void saysThatAFileIsMissing() throws IOException {
        Files.delete(images);

        assertSays(
                "The file " + images + " does not exist; put it there or choose another folder.");
    }

    @Test
    void saysThatAFolderIsNoFile() throws IOException {
        Files.delete(images);
        Files.createDirectory(images);

        assertSays("The file " + images + " is a folder; choose the file with the images in it.");
    }

    @Test
    void saysThatImagesAndLabelsDoNotBelongTogether() {
        IdxBytes.write(labels, IdxBytes.labels(4));

        assertSays(
                "The file %s holds 3 images but %s holds 4 labels; use files that belong together."
                        .formatted(images, labels));
    }

    @Test
    void saysThatALabelIsNoClass() {
        IdxBytes.write(
                labels, IdxBytes.idx(new byte[] {9, 10, (byte) 200}, IdxBytes.LABELS_MAGIC, 3));

        assertSays(
                "The file "
                        + labels
                        + " gives image 1 the label 10, which is none of the 10 classes; use labels"
                        + " from 0 to 9.");
    }

    @Test
    void saysThatAGzippedFileIsCutShortWhereverItEnds() {
        byte[] whole = IdxBytes.gzip(IdxBytes.images(3));
        for (int length = 0; length < whole.length; length++) {
            IdxBytes.write(images, Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> IdxReader.read(images, labels, 10))
                    .as("the first %d of %d bytes", length, whole.length)
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("The file " + images + " is ")
                    .hasMessageContaining("cut short")
                    .hasMessageEndingWith("; download it again.");
        }
    }

    private void assertSays(String sentence) {
        assertThatThrownBy(() -> IdxReader.read(images, labels, 10))
                .isInstanceOf(DataException.class)
                .hasMessage(sentence);
    }
}
