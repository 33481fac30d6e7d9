package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.TestBench;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How fast this machine tests, from the last few tests, and so how many images it can test in a
 * given time. The median keeps one pause of the garbage collector from halving the images.
 */
final class Pace {

    /** Fewer images than this say too little about an accuracy. */
    static final int LEAST_IMAGES = 256;

    private static final int KEPT = 5;

    private final Deque<Double> nanosPerImage = new ArrayDeque<>();

    /** Takes note of a test. */
    void measured(int images, long nanos) {
        nanosPerImage.addLast((double) nanos / images);
        if (nanosPerImage.size() > KEPT) {
            nanosPerImage.removeFirst();
        }
    }

    /** How many of the images fit into a time; all of them before anything was measured. */
    int affordable(double nanos, int images) {
        double perImage =
                nanosPerImage.stream()
                        .sorted()
                        .skip(nanosPerImage.size() / 2)
                        .findFirst()
                        .orElse(0.0);
        if (perImage * images <= nanos) {
            return images;
        }
        int whole = (int) (nanos / perImage) / TestBench.BLOCK * TestBench.BLOCK;
        return Math.min(images, Math.max(LEAST_IMAGES, whole));
    }
}
