package org.crossbarlab.ui.digits;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.live.Weights;

import java.util.Map;

/**
 * A picture to be read.
 *
 * @param picture {@code [row][column]} flattened, unsigned: 0 is paper, 255 is ink; not modified
 * @param equipment whose bench has the network and the chips
 * @param settings of crossbars, chips and seed
 * @param chip the number of the chip that follows the hand
 * @param networks those trained so far
 */
public record ReadRequest(
        byte[] picture,
        Equipment equipment,
        ExperimentSettings settings,
        int chip,
        Map<NetworkRole, Weights> networks) {

    public ReadRequest {
        networks = Map.copyOf(networks);
    }
}
