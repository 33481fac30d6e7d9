package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.math.Statistics;

import java.util.List;

/**
 * How one scenario does, as far as it is known. Accuracies are fractions of 1; NaN stands for what
 * was not tested.
 *
 * @param scenario which of the three
 * @param chips accuracy on each chip from number 1, on all test images; a single one for the
 *     digital test
 * @param selected accuracy on the chip that follows the hand
 * @param images how many test images {@code selected} rests on
 * @param allImages how many there are
 */
public record Score(
        Scenario scenario, List<Double> chips, double selected, int images, int allImages) {

    public Score {
        chips = List.copyOf(chips);
    }

    /** Nothing known. */
    public static Score none(Scenario scenario) {
        return new Score(scenario, List.of(), Double.NaN, 0, 0);
    }

    /** The accuracies on chips that were tested on all images. */
    public double[] tested() {
        return chips.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
    }

    /** The figure to show: the mean over the tested chips, or else the one chip's. */
    public double accuracy() {
        double[] tested = tested();
        return tested.length > 0 ? Statistics.mean(tested) : selected;
    }

    /** The figure in percent to its one shown decimal, so that points agree with what is read. */
    public double shownPercent() {
        return Math.rint(accuracy() * 1000) / 10;
    }

    /** Standard deviation over the tested chips; NaN for less than two. */
    public double deviation() {
        double[] tested = tested();
        return tested.length > 1 ? Statistics.standardDeviation(tested) : Double.NaN;
    }

    /** Whether {@link #accuracy()} rests on a part of the test images. */
    public boolean isApproximate() {
        return tested().length == 0 && images < allImages;
    }

    /** Whether every chip was tested on all images. */
    public boolean isComplete() {
        return !chips.isEmpty() && tested().length == chips.size();
    }

    /** Whether there is no figure at all. */
    public boolean isEmpty() {
        return Double.isNaN(accuracy());
    }
}
