package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.live.Weights;

import java.util.Map;

/**
 * The networks on the table.
 *
 * @param pair where they come from; null for none
 * @param weights of each, by which figures know them
 */
record Networks(TrainedPair pair, Map<NetworkRole, Weights> weights) {

    /** Nothing was trained. */
    static final Networks NONE = new Networks(null, Map.of());

    Networks {
        weights = Map.copyOf(weights);
    }

    /** Whether these and those come from one run, or both from none. */
    boolean isOfRun(TrainedPair other) {
        return pair == other || pair != null && other != null && pair.began().equals(other.began());
    }
}
