package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.LayerScope;

/**
 * What errors and defects cost a network if they happen in one layer alone: every other cell takes
 * its target. It answers where errors hurt.
 *
 * @param layer among those with weights, from 0
 * @param ideal accuracy in the same crossbars without any error, as a fraction of 1
 * @param alone accuracy with errors in this layer, over chips
 */
public record LayerCost(int layer, double ideal, AnalogAccuracy alone) {

    /** The crossbars without errors in any layer: bits and mapping stay. */
    public static CrossbarSettings without(CrossbarSettings settings) {
        return settings.withErrorLayers(LayerScope.NONE);
    }

    /** The crossbars with errors in one layer, whatever the settings switch. */
    public static CrossbarSettings only(CrossbarSettings settings, int layer) {
        return settings.withErrorLayers(LayerScope.only(layer));
    }

    /** The accuracy lost, in percentage points; negative where errors help by chance. */
    public double points() {
        return 100 * (ideal - alone.mean());
    }
}
