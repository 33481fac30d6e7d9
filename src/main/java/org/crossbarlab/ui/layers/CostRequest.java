package org.crossbarlab.ui.layers;

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
 */
record CostRequest(Equipment equipment, ExperimentSettings settings, Weights weights) {

    CostRequest {
        settings =
                settings.withCrossbar(settings.crossbar().withErrorLayers(LayerScope.ALL))
                        .ofTests();
    }
}
