package org.crossbarlab.ui.microscope;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.live.Weights;

/**
 * Asks what one device is worth.
 *
 * @param equipment what tests are made with
 * @param settings of crossbars and seed
 * @param chip the number of the chip
 * @param weights that sit on it
 * @param cell the device
 */
record WorthRequest(
        Equipment equipment,
        ExperimentSettings settings,
        int chip,
        Weights weights,
        CellAddress cell) {

    /** How networks are trained has nothing to do with it. */
    static WorthRequest of(
            Equipment equipment,
            ExperimentSettings settings,
            int chip,
            Weights weights,
            CellAddress cell) {
        return new WorthRequest(
                equipment,
                ExperimentSettings.REFERENCE
                        .withCrossbar(settings.crossbar())
                        .withSeed(settings.seed()),
                chip,
                weights,
                cell);
    }
}
