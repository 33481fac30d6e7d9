package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Whatever bytes the files hold, the reader answers with images or with its own exception. */
class IdxReaderPropertyTest {

    private static Path images;
    private static Path labels;

    @BeforeContainer
    static void createFiles() throws IOException {
        images = Files.createTempFile("images", ".idx");
        labels = Files.createTempFile("labels", ".idx");
    }

    @AfterContainer
    static void deleteFiles() throws IOException {
        Files.delete(images);
        Files.delete(labels);
    }

    @Property
    void survivesAnyBytes(@ForAll byte[] imageBytes, @ForAll byte[] labelBytes) {
        assertReadsOrRefuses(imageBytes, labelBytes);
    }

    @Property
    void survivesAnythingBehindTheRightMagicNumbers(@ForAll byte[] first, @ForAll byte[] second) {
        assertReadsOrRefuses(
                IdxBytes.idx(first, IdxBytes.IMAGES_MAGIC),
                IdxBytes.idx(second, IdxBytes.LABELS_MAGIC));
    }

    @Property
    void survivesAnyHeader(@ForAll int count, @ForAll int rows, @ForAll int columns) {
        assertReadsOrRefuses(
                IdxBytes.idx(new byte[100], IdxBytes.IMAGES_MAGIC, count, rows, columns),
                IdxBytes.labels(3));
    }

    @Property
    void survivesDamagedFiles(
            @ForAll("damagedImages") byte[] imageBytes,
            @ForAll("damagedLabels") byte[] labelBytes) {
        assertReadsOrRefuses(imageBytes, labelBytes);
    }

    @Provide
    Arbitrary<byte[]> damagedImages() {
        return damaged(IdxBytes.images(5));
    }

    @Provide
    Arbitrary<byte[]> damagedLabels() {
        return damaged(IdxBytes.labels(5));
    }

    /** A right file, plain or gzipped, with up to three bytes exchanged and perhaps its end cut. */
    private static Arbitrary<byte[]> damaged(byte[] right) {
        return Arbitraries.of(right, IdxBytes.gzip(right))
                .flatMap(
                        whole ->
                                Combinators.combine(
                                                Arbitraries.integers()
                                                        .between(0, whole.length - 1)
                                                        .list()
                                                        .ofMaxSize(3),
                                                Arbitraries.bytes(),
                                                Arbitraries.integers()
                                                        .between(whole.length / 2, whole.length))
                                        .as(
                                                (places, value, length) ->
                                                        damage(whole, places, value, length)));
    }

    private static byte[] damage(byte[] whole, List<Integer> places, byte value, int length) {
        byte[] damaged = whole.clone();
        places.forEach(place -> damaged[place] = value);
        return Arrays.copyOf(damaged, length);
    }

    private static void assertReadsOrRefuses(byte[] imageBytes, byte[] labelBytes) {
        IdxBytes.write(images, imageBytes);
        IdxBytes.write(labels, labelBytes);
        try {
            LabelledImages read = IdxReader.read(images, labels, 10);
            assertThat(read.count()).isEqualTo(read.labels().length);
        } catch (DataException e) {
            assertThat(e.getMessage()).startsWith("The file ").endsWith(".").doesNotContain("\n");
        }
    }
}
