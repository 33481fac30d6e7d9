package org.crossbarlab.experiment;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;

import java.util.List;

/**
 * A training at the end of an epoch, with everything it needs to go on as if it had never been
 * interrupted.
 *
 * @param network which of the two is trained
 * @param architecture its layers
 * @param state of the optimiser after the last of the epochs
 * @param history the epochs so far
 */
public record Checkpoint(
        NetworkRole network, Architecture architecture, OptimiserState state, List<Epoch> history) {

    public Checkpoint {
        history = List.copyOf(history);
    }
}
