package org.crossbarlab.experiment;

import java.util.Map;
import java.util.Optional;

/**
 * What an experiment found, with everything needed to repeat it.
 *
 * @param dataset name of the data
 * @param settings as they were
 * @param digital accuracy of the digital network with exact weights, a fraction of 1
 * @param analog accuracy over the chips, for each network that was tested
 * @param networks the trained networks
 * @param timing how long it took
 * @param provenance where the numbers come from
 */
public record ExperimentResult(
        String dataset,
        ExperimentSettings settings,
        double digital,
        Map<NetworkRole, AnalogAccuracy> analog,
        Map<NetworkRole, TrainedNetwork> networks,
        Timing timing,
        Provenance provenance) {

    public ExperimentResult {
        analog = Map.copyOf(analog);
        networks = Map.copyOf(networks);
    }

    /** Mean accuracy of a scenario as a fraction of 1, if it was run. */
    public Optional<Double> accuracy(Scenario scenario) {
        return scenario == Scenario.DIGITAL_DIGITAL
                ? Optional.of(digital)
                : Optional.ofNullable(analog.get(scenario.network())).map(AnalogAccuracy::mean);
    }
}
