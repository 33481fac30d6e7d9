package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.live.Weights;

import java.util.Map;

/**
 * Asks for the accuracies of networks along an axis.
 *
 * @param equipment what tests are made with
 * @param axis what varies
 * @param base of crossbars, chips and seed; it stands at the beginning of the axis, so that moving
 *     along it asks for nothing new
 * @param networks that are tested
 */
record CurveRequest(
        Equipment equipment,
        SweepAxis axis,
        ExperimentSettings base,
        Map<NetworkRole, Weights> networks) {

    CurveRequest {
        networks = Map.copyOf(networks);
    }

    static CurveRequest of(
            Equipment equipment,
            SweepAxis axis,
            ExperimentSettings settings,
            Map<NetworkRole, Weights> networks) {
        return new CurveRequest(equipment, axis, atFirst(axis, settings.ofTests()), networks);
    }

    private static ExperimentSettings atFirst(SweepAxis axis, ExperimentSettings settings) {
        for (double position : axis.positions()) {
            try {
                return axis.at(settings, position);
            } catch (InvalidValueException doesNotGo) {
                continue;
            }
        }
        return settings;
    }
}
