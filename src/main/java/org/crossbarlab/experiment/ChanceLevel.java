package org.crossbarlab.experiment;

/**
 * Tells an accuracy that means something from one that guessing reaches, too: below it, differences
 * between networks or devices say nothing.
 *
 * @param classes how many answers there are
 */
public record ChanceLevel(int classes) {

    /** Guesses that favour the most frequent class, or are lucky, lie within this of 1/classes. */
    private static final double MARGIN = 0.05;

    /** What guessing reaches on average, a fraction of 1. */
    public double accuracy() {
        return 1.0 / classes;
    }

    /** Whether an accuracy, a fraction of 1, is no better than guessing; not if it is unknown. */
    public boolean isNear(double accuracy) {
        return accuracy < accuracy() + MARGIN;
    }
}
