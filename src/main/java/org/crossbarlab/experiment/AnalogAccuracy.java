package org.crossbarlab.experiment;

import org.crossbarlab.math.Statistics;

import java.util.List;

/**
 * Accuracy over chips, as fractions of 1.
 *
 * @param mean over the chips
 * @param std population standard deviation over the chips, as the reference computes it; NaN for
 *     one chip, which has no spread
 * @param runs one per chip, in the order of their numbers
 */
public record AnalogAccuracy(double mean, double std, List<Double> runs) {

    public AnalogAccuracy {
        runs = List.copyOf(runs);
    }

    /** Summarises at least one chip. */
    public static AnalogAccuracy of(List<Double> runs) {
        double[] values = runs.stream().mapToDouble(Double::doubleValue).toArray();
        double std = values.length == 1 ? Double.NaN : Statistics.standardDeviation(values);
        return new AnalogAccuracy(Statistics.mean(values), std, runs);
    }
}
