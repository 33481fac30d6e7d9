package org.crossbarlab.ui.layers;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.live.Weights;

/**
 * Asks what errors in each layer alone cost.
 *
 * @param equipment what tests are made with
 * @param settings of crossbars, chips and seed, with errors in every layer
 * @param weights of the network
 * @param control gives the tests up
 */
record CostRequest(
        Equipment equipment, ExperimentSettings settings, Weights weights, RunControl control) {

    CostRequest {
        settings = settings.withCrossbar(settings.crossbar().withErrorLayers(LayerScope.ALL));
    }

    /** Whether another asks for the same figures. */
    boolean isSame(CostRequest other) {
        return other != null
                && equipment == other.equipment
                && settings.crossbar().equals(other.settings.crossbar())
                && settings.chips() == other.settings.chips()
                && settings.seed() == other.settings.seed()
                && weights == other.weights;
    }
}
