package org.crossbarlab.experiment;

import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.nn.Answers;

import java.util.Arrays;

/** How often images of each class were taken for which. Immutable. */
public final class ConfusionMatrix {

    private final int[][] counts;

    private ConfusionMatrix(int[][] counts) {
        this.counts = counts;
    }

    /**
     * Counts the answers.
     *
     * @param images that were classified, from the first
     * @param answers to as many of them
     */
    public static ConfusionMatrix of(LabelledImages images, Answers answers) {
        int[][] counts = new int[images.classes()][images.classes()];
        for (int image = 0; image < answers.count(); image++) {
            counts[images.label(image)][answers.of(image)]++;
        }
        return new ConfusionMatrix(counts);
    }

    /** How many classes there are. */
    public int classes() {
        return counts.length;
    }

    /** How many images of a class were taken for another, or for itself. */
    public int count(int shown, int answered) {
        return counts[shown][answered];
    }

    /** How many images of a class there are. */
    public int total(int shown) {
        return Arrays.stream(counts[shown]).sum();
    }

    /** The fraction of a class that was recognised, 0 to 1; NaN if there is none of it. */
    public double recall(int shown) {
        return (double) counts[shown][shown] / total(shown);
    }
}
