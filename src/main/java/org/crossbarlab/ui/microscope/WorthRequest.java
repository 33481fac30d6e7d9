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

    /** Only this chip is tested, so how many there are does not count. */
    static WorthRequest of(
            Equipment equipment,
            ExperimentSettings settings,
            int chip,
            Weights weights,
            CellAddress cell) {
        return new WorthRequest(equipment, settings.ofTests().withChips(1), chip, weights, cell);
    }
}
