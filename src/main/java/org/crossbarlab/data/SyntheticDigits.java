package org.crossbarlab.data;

import org.crossbarlab.math.RandomStreams;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Handwritten digits drawn by a model of the pen, for a first start without MNIST: images of 28×28
 * pixels with ink of about the size, place and darkness that MNIST's have. Each image has its own
 * stream of random numbers, so the images depend on the seed alone: not on the number of threads,
 * and image 17 is the same however many follow it.
 */
public final class SyntheticDigits {

    /** What {@link Dataset#name()} says of these images. */
    public static final String NAME = "synthetic digits";

    private static final int CHUNK = 250;

    private SyntheticDigits() {}

    /**
     * The images that take MNIST's place, as many as it has and always the same ones, whatever the
     * seed of an experiment.
     */
    public static Dataset standard() {
        return generate(new RandomStreams(1), 60_000, 10_000);
    }

    /**
     * Draws the images, on all cores.
     *
     * @param streams decides everything about the images
     * @param training how many training images
     * @param test how many test images
     */
    public static Dataset generate(RandomStreams streams, int training, int test) {
        LabelledImages trainingImages = draw(streams.child("synthetic training images"), training);
        LabelledImages testImages = draw(streams.child("synthetic test images"), test);
        return new Dataset(
                NAME,
                Dataset.DIGITS,
                trainingImages,
                testImages,
                Map.of("training images", sum(trainingImages), "test images", sum(testImages)));
    }

    private static LabelledImages draw(RandomStreams streams, int count) {
        int size = DigitPainter.SIDE * DigitPainter.SIDE;
        byte[] pixels = new byte[Math.multiplyExact(count, size)];
        byte[] labels = new byte[count];
        int classes = Dataset.DIGITS.size();
        StrokeTable table = StrokeTable.load();
        IntStream.range(0, Math.ceilDiv(count, CHUNK))
                .parallel()
                .forEach(
                        chunk -> {
                            DigitPainter painter = new DigitPainter(table);
                            int end = Math.min(count, (chunk + 1) * CHUNK);
                            for (int i = chunk * CHUNK; i < end; i++) {
                                RandomGenerator random = streams.stream("image", i);
                                labels[i] = (byte) random.nextInt(classes);
                                painter.paint(labels[i], random, pixels, i * size);
                            }
                        });
        return new LabelledImages(DigitPainter.SIDE, DigitPainter.SIDE, classes, pixels, labels);
    }

    private static String sum(LabelledImages images) {
        return Checksums.sha256(images.pixels(), images.labels());
    }
}
