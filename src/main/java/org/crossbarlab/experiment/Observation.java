package org.crossbarlab.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known at one moment of networks in devices, whatever they were trained for: the figures
 * that someone looks at, with all that they belong to.
 *
 * @param dataset name of the data
 * @param settings that the figures belong to
 * @param chip the number of the chip that is looked at
 * @param rows of the scenarios that have figures
 * @param cost what the devices cost the digital network, in points of the figures shown; or NaN
 * @param wonBack what the device-aware network is better on chips, in the same points; or NaN
 * @param run that trained the networks, as far as it came, if it is known
 */
public record Observation(
        String dataset,
        ExperimentSettings settings,
        int chip,
        Map<Scenario, Row> rows,
        double cost,
        double wonBack,
        Optional<TrainedPair> run) {

    /**
     * The figures of a scenario. Accuracies are fractions of 1; NaN stands for what is not known.
     *
     * @param shownPercent the one figure that stands for all, to its one shown decimal
     * @param chips accuracy on each chip of the mean, from number 1; a single one for the digital
     *     test
     * @param selected accuracy on the chip that is looked at, which may be none of the mean's
     * @param images how many test images {@code selected} rests on
     * @param earlier whether the figures are those of an epoch before the network's newest
     * @param trainedFor the settings of the training, if they are known
     */
    public record Row(
            double shownPercent,
            List<Double> chips,
            double selected,
            int images,
            boolean earlier,
            Optional<ExperimentSettings> trainedFor) {

        public Row {
            chips = List.copyOf(chips);
        }

        /** The accuracies on chips of the mean that are known. */
        public List<Double> tested() {
            return chips.stream().filter(Double::isFinite).toList();
        }
    }

    public Observation {
        rows = Map.copyOf(rows);
    }
}
