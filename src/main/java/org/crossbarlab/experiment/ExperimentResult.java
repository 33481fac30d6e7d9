package org.crossbarlab.experiment;

import java.util.Map;
import java.util.Optional;

/**
 * What an experiment found, with everything needed to repeat it.
 *
 * @param dataset name of the data
 * @param settings as they were
 * @param digital accuracy with exact weights, a fraction of 1: the digital network's, or that of
 *     the only network
 * @param analog accuracy over the chips, for each network that was tested, in the roles' order
 * @param networks the trained networks, in the roles' order
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
        analog = NetworkRole.copyInOrder(analog);
        networks = NetworkRole.copyInOrder(networks);
    }

    /** Mean accuracy of a scenario as a fraction of 1, if it was run. */
    public Optional<Double> accuracy(Scenario scenario) {
        if (scenario == Scenario.DIGITAL_DIGITAL) {
            return networks.containsKey(NetworkRole.DIGITAL)
                    ? Optional.of(digital)
                    : Optional.empty();
        }
        return Optional.ofNullable(analog.get(scenario.network())).map(AnalogAccuracy::mean);
    }
}
