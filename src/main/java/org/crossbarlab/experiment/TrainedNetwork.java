package org.crossbarlab.experiment;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;

import java.util.List;

/**
 * A network with its ideal weights.
 *
 * @param role which of the two it is
 * @param architecture its layers
 * @param parameters flat, as the architecture lays them out; not to be modified
 * @param history what its epochs brought; empty for weights that came from a file
 */
public record TrainedNetwork(
        NetworkRole role, Architecture architecture, float[] parameters, List<Epoch> history) {

    public TrainedNetwork {
        history = List.copyOf(history);
        if (parameters.length != architecture.parameterCount()) {
            throw new IllegalArgumentException(
                    "The network has %d parameters, not %d."
                            .formatted(architecture.parameterCount(), parameters.length));
        }
    }
}
