package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.NetworkRole;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Accuracies of networks on many chips, as far as they are known.
 *
 * @param request that was answered
 * @param tested how many chips, from number 1
 * @param accuracies on each of them, fractions of 1; none of networks whose outputs are no numbers
 */
record Chips(ChipsRequest request, int tested, Map<NetworkRole, double[]> accuracies) {

    private static final double PERCENT = 100;

    /** What arithmetic may take from a share of the images. */
    private static final double NOISE = 1e-9;

    Chips {
        Map<NetworkRole, double[]> copy = new EnumMap<>(NetworkRole.class);
        accuracies.forEach((role, values) -> copy.put(role, Arrays.copyOf(values, tested)));
        accuracies = copy;
    }

    boolean isComplete() {
        return tested == request.count();
    }

    /** Accuracies in percent; empty where there are none. */
    double[] percent(NetworkRole role) {
        return Arrays.stream(accuracies.getOrDefault(role, new double[0]))
                .map(each -> PERCENT * each)
                .toArray();
    }

    /** How many chips of a network reach a threshold in percent. */
    int passing(NetworkRole role, double threshold) {
        return (int) Arrays.stream(percent(role)).filter(each -> each >= threshold - NOISE).count();
    }
}
