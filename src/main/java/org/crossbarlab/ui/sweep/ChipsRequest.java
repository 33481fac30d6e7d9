package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.live.Weights;

import java.util.Map;

/**
 * Asks for the accuracies of networks on many chips.
 *
 * @param equipment what tests are made with
 * @param settings of crossbars and seed, and how many chips
 * @param networks that are tested
 */
record ChipsRequest(
        Equipment equipment, ExperimentSettings settings, Map<NetworkRole, Weights> networks) {

    ChipsRequest {
        networks = Map.copyOf(networks);
    }

    /**
     * @param count how many chips
     */
    static ChipsRequest of(
            Equipment equipment,
            ExperimentSettings settings,
            int count,
            Map<NetworkRole, Weights> networks) {
        return new ChipsRequest(equipment, settings.ofTests().withChips(count), networks);
    }

    int count() {
        return settings.chips();
    }
}
