package org.crossbarlab.experiment;

import java.util.List;

/**
 * What a sweep found, with everything needed to repeat it.
 *
 * @param dataset name of the data
 * @param settings as they were, but for the parameter that varied
 * @param parameter what varied
 * @param digital accuracy of the digital network with exact weights, a fraction of 1
 * @param points in the order of the sweep
 * @param provenance where the numbers come from
 */
public record SweepResult(
        String dataset,
        ExperimentSettings settings,
        Setting<?> parameter,
        double digital,
        List<Sweep.Point> points,
        Provenance provenance) {

    public SweepResult {
        points = List.copyOf(points);
    }
}
