package org.crossbarlab.ui.layers;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.live.Weights;

/**
 * Asks what errors in each layer alone cost.
 *
 * @param equipment what tests are made with
 * @param crossbar with errors in every layer
 * @param chips how many
 * @param seed of the chips
 * @param weights of the network
 */
record CostRequest(
        Equipment equipment, CrossbarSettings crossbar, int chips, long seed, Weights weights) {

    static CostRequest of(Equipment equipment, ExperimentSettings settings, Weights weights) {
        return new CostRequest(
                equipment,
                settings.crossbar().withErrorLayers(LayerScope.ALL),
                settings.chips(),
                settings.seed(),
                weights);
    }

    /** Settings with these chips and other crossbars. */
    ExperimentSettings settings(CrossbarSettings other) {
        return ExperimentSettings.REFERENCE.withCrossbar(other).withChips(chips).withSeed(seed);
    }
}
