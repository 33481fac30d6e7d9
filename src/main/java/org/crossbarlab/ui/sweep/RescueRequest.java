package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Remedy;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.live.Weights;

import java.util.Map;

/**
 * Asks what each remedy does for networks on the devices in use.
 *
 * @param equipment what tests are made with
 * @param settings of crossbars, chips and seed, without any remedy
 * @param networks that are tested
 */
record RescueRequest(
        Equipment equipment, ExperimentSettings settings, Map<NetworkRole, Weights> networks) {

    RescueRequest {
        networks = Map.copyOf(networks);
    }

    /** Whatever remedies the settings have, the question is the same. */
    static RescueRequest of(
            Equipment equipment, ExperimentSettings settings, Map<NetworkRole, Weights> networks) {
        ExperimentSettings bare =
                settings.withCrossbar(Remedy.ALL.getFirst().on(settings.crossbar()));
        return new RescueRequest(equipment, bare.ofTests(), networks);
    }
}
