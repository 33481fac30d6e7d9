package org.crossbarlab.nn;

/**
 * How a network did on labelled images.
 *
 * @param images how many were classified
 * @param correct how many of them rightly
 * @param loss mean cross-entropy per image
 * @param answers what each of them was taken for
 */
public record Evaluation(int images, int correct, double loss, Answers answers) {

    /** Fraction of the images classified rightly, 0 to 1. */
    public double accuracy() {
        return (double) correct / images;
    }
}
