package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.math.Statistics;
import org.crossbarlab.text.Numbers;

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
 * @param recent accuracy on each of the last few chips before the one that follows the hand, oldest
 *     first, on all test images
 * @param earlier whether the figures are those of an earlier epoch of the network
 */
public record Score(
        Scenario scenario,
        List<Double> chips,
        double selected,
        int images,
        int allImages,
        List<Double> recent,
        boolean earlier) {

    public Score {
        chips = List.copyOf(chips);
        recent = List.copyOf(recent);
    }

    /** A score without earlier chips. */
    public Score(
            Scenario scenario, List<Double> chips, double selected, int images, int allImages) {
        this(scenario, chips, selected, images, allImages, List.of(), false);
    }

    /** The same, said to be of an earlier epoch. */
    Score asEarlier() {
        return new Score(scenario, chips, selected, images, allImages, recent, true);
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
        return Numbers.rounded(100 * accuracy(), 1);
    }

    /** Standard deviation over the tested chips; NaN for less than two. */
    public double deviation() {
        double[] tested = tested();
        return tested.length > 1 ? Statistics.standardDeviation(tested) : Double.NaN;
    }

    /** Whether the chip under the hand is one of those that the mean is taken over. */
    public boolean isInMean(int chip) {
        return chip <= chips.size();
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
