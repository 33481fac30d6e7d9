package org.crossbarlab.experiment;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The networks of one run, finished or as far as it came, with what they were trained for.
 *
 * @param began when the run did, which also tells it from all others
 * @param result what is known of it; while it goes on, networks that have had no epoch are missing
 *     and so are the tests
 */
public record TrainedPair(Instant began, ExperimentResult result) {

    private static final Timing NO_TIMING = new Timing(0, 0, 0, 0);

    public TrainedPair {
        Objects.requireNonNull(began);
        Objects.requireNonNull(result);
    }

    /** A run before its first epoch. */
    public static TrainedPair begin(Instant began, Dataset data, ExperimentSettings settings) {
        return untested(began, data.name(), settings, Map.of(), Provenance.of(data, settings));
    }

    /** Networks whose tests are missing. */
    public static TrainedPair untested(
            Instant began,
            String dataset,
            ExperimentSettings settings,
            Map<NetworkRole, TrainedNetwork> networks,
            Provenance provenance) {
        return new TrainedPair(
                began,
                new ExperimentResult(
                        dataset, settings, Double.NaN, Map.of(), networks, NO_TIMING, provenance));
    }

    /** The same after another epoch of one network. */
    public TrainedPair withEpoch(
            NetworkRole role, Architecture architecture, Epoch epoch, OptimiserState state) {
        List<Epoch> history = new ArrayList<>();
        if (networks().containsKey(role)) {
            history.addAll(networks().get(role).history());
        }
        history.add(epoch);
        Map<NetworkRole, TrainedNetwork> networks = new EnumMap<>(NetworkRole.class);
        networks.putAll(networks());
        networks.put(role, new TrainedNetwork(role, architecture, state.parameters(), history));
        return untested(began, result.dataset(), settings(), networks, result.provenance());
    }

    /** The same after its last test. */
    public TrainedPair finished(ExperimentResult found) {
        return new TrainedPair(began, found);
    }

    /** What the networks were trained for. */
    public ExperimentSettings settings() {
        return result.settings();
    }

    /** The networks in the roles' order; at the beginning none, then one, then both. */
    public Map<NetworkRole, TrainedNetwork> networks() {
        return result.networks();
    }

    /** Whether both networks were trained and tested to the end. */
    public boolean isComplete() {
        return result.analog().keySet().containsAll(List.of(NetworkRole.values()));
    }

    /** Whether the networks were trained with these very images. */
    public boolean isOf(Dataset data) {
        Architecture architecture = Architecture.reference(data);
        return result.provenance().data().equals(data.checksums())
                && networks().values().stream()
                        .allMatch(network -> network.architecture().equals(architecture));
    }
}
