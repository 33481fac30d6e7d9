package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.math.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntheticDigitsTest {

    private static final int SEED = 1;
    private static final int COUNT = 10_000;

    private final LabelledImages images =
            SyntheticDigits.generate(new RandomStreams(SEED), COUNT, 10).training();

    @Test
    void hasTheShapeOfMnist() {
        Dataset dataset = SyntheticDigits.generate(new RandomStreams(SEED), 300, 200);

        assertThat(dataset.name()).isEqualTo("synthetic digits");
        assertThat(dataset.training().count()).isEqualTo(300);
        assertThat(dataset.test().count()).isEqualTo(200);
        assertThat(dataset.training().rows()).isEqualTo(28);
        assertThat(dataset.training().columns()).isEqualTo(28);
        assertThat(dataset.checksums()).containsOnlyKeys("test images", "training images");
    }

    @Test
    void allowsAnySize() {
        Dataset dataset = SyntheticDigits.generate(new RandomStreams(SEED), 0, 1);

        assertThat(dataset.training().count()).isZero();
        assertThat(dataset.test().count()).isEqualTo(1);
    }

    @Test
    void dependsOnTheSeedAlone() throws Exception {
        Dataset onAllCores = SyntheticDigits.generate(new RandomStreams(5), 2_000, 1_000);
        for (int threads : new int[] {1, 3}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                // A parallel stream that starts within a pool runs on that pool's threads.
                Dataset onSome =
                        pool.submit(
                                        () ->
                                                SyntheticDigits.generate(
                                                        new RandomStreams(5), 2_000, 1_000))
                                .get();
                assertThat(onSome).isEqualTo(onAllCores);
            }
        }
    }

    /** A change of the drawing changes these images on purpose; another machine must not. */
    @Test
    void isTheSameOnEveryMachine() {
        Dataset dataset = SyntheticDigits.generate(new RandomStreams(1), 100, 0);

        assertThat(dataset.checksums())
                .containsEntry(
                        "training images",
                        "8c9729a2f5dffcfa17d622dc93a3f264aac514758e2b16fabac09a8edfd6e9b8");
    }

    @Test
    void differsFromSeedToSeedAndBetweenTrainingAndTest() {
        Dataset one = SyntheticDigits.generate(new RandomStreams(1), 100, 100);
        Dataset other = SyntheticDigits.generate(new RandomStreams(2), 100, 100);

        assertThat(List.of(one.training(), one.test(), other.training(), other.test()))
                .doesNotHaveDuplicates();
        assertThat(one.checksums().values())
                .doesNotContainAnyElementsOf(other.checksums().values());
    }

    @Test
    void doesNotDependOnHowManyImagesFollow() {
        LabelledImages few = SyntheticDigits.generate(new RandomStreams(SEED), 50, 0).training();

        for (int i = 0; i < few.count(); i++) {
            assertThat(few.label(i)).isEqualTo(images.label(i));
            assertThat(few.image(i)).isEqualTo(images.image(i));
        }
    }

    /**
     * Seed 1, 10,000 labels, each digit with probability 0.1: mean 1,000, standard deviation
     * √(10,000·0.1·0.9) = 30; five of them are 150.
     */
    @Test
    void showsEveryDigitEquallyOften() {
        assertThat(Arrays.stream(images.countPerClass()))
                .allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    @Test
    void drawsWhiteInkOnBlackPaperWithAMargin() {
        for (int i = 0; i < 500; i++) {
            byte[] image = images.image(i);
            int darkest = 0;
            int paper = 0;
            for (byte pixel : image) {
                darkest = Math.max(darkest, pixel & 0xFF);
                paper += pixel == 0 ? 1 : 0;
            }
            assertThat(darkest).isBetween(100, 255);
            assertThat(paper).isGreaterThan(image.length / 2);
            assertThat(new byte[] {image[0], image[27], image[756], image[783]}).containsOnly(0);
        }
    }

    /**
     * Seed 1, 10,000 images. MNIST's mean ink is 0.131; the tolerance of 0.02 bounds the design,
     * the sample's own error is below 0.001 (one image's mean varies by about 0.05, over √10,000).
     */
    @Test
    void usesAboutAsMuchInkAsMnist() {
        double ink = 0;
        for (byte pixel : images.pixels()) {
            ink += (pixel & 0xFF) / 255.0;
        }

        assertThat(ink / images.pixels().length).isCloseTo(0.131, within(0.02));
    }

    /**
     * Seed 1. The centre of mass is placed with a standard deviation of 0.5 pixels; over 10,000
     * images the mean has 0.005. The bound of 0.25 pixels leaves room for the pen's varying width.
     */
    @Test
    void centresTheInk() {
        double[] centre = new double[2];
        double mass = 0;
        byte[] pixels = images.pixels();
        for (int i = 0; i < pixels.length; i++) {
            int ink = pixels[i] & 0xFF;
            mass += ink;
            centre[0] += ink * (i % 28 + 0.5);
            centre[1] += ink * (i / 28 % 28 + 0.5);
        }

        assertThat(centre[0] / mass).isCloseTo(14, within(0.25));
        assertThat(centre[1] / mass).isCloseTo(14, within(0.25));
    }

    /**
     * Seed 1, about 1,000 images a digit. A pixel of one mean image has a standard error below 255
     * / (2·√850) = 4.4 grey levels, so two means of the same digit would differ by about 6 (root
     * mean square); means of different digits must differ by twice that.
     */
    @Test
    void givesEachDigitItsOwnShape() {
        double[][] means = meanImages();
        for (int a = 0; a < 10; a++) {
            for (int b = 0; b < a; b++) {
                double squares = 0;
                for (int i = 0; i < 784; i++) {
                    squares += Math.pow(means[a][i] - means[b][i], 2);
                }
                assertThat(Math.sqrt(squares / 784)).as("%d and %d", a, b).isGreaterThan(12);
            }
        }
    }

    private double[][] meanImages() {
        double[][] means = new double[10][784];
        int[] counts = images.countPerClass();
        for (int i = 0; i < images.count(); i++) {
            int digit = images.label(i);
            byte[] image = images.image(i);
            for (int k = 0; k < image.length; k++) {
                means[digit][k] += (image[k] & 0xFF) / (double) counts[digit];
            }
        }
        return means;
    }
}
