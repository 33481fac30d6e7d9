package org.crossbarlab.ui.layers;

import org.crossbarlab.experiment.LayerCost;

import java.util.List;

/**
 * What errors in each layer alone cost, as far as that is known.
 *
 * @param request that was answered; null before there was one
 * @param layers those that are tested, in order
 * @param failed whether outputs were no numbers, so that there is nothing to tell
 */
record Costs(CostRequest request, List<LayerCost> layers, boolean failed) {

    /** Nothing known. */
    static final Costs NONE = new Costs(null, List.of(), false);

    Costs {
        layers = List.copyOf(layers);
    }
}
