package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the window wants to know: how these networks do under these settings.
 *
 * @param era networks of another era have nothing to do with these: what was known is forgotten
 * @param equipment what tests are made with
 * @param settings of crossbars, chips and seed
 * @param chip the number of the chip that follows the hand, from 1
 * @param networks those trained so far; a missing one is shown with its initial weights
 * @param training whether a training goes on, which leaves less time and the other chips aside
 */
public record LiveRequest(
        long era,
        Equipment equipment,
        ExperimentSettings settings,
        int chip,
        Map<NetworkRole, Weights> networks,
        boolean training) {

    /** So many chips before the one that follows the hand stay in sight. */
    private static final int RECENT = 5;

    public LiveRequest {
        networks = Map.copyOf(networks);
    }

    /** The chips that followed the hand before, oldest first. */
    IntStream recentChips() {
        return recentChips(chip);
    }

    /** The chips before a chip, oldest first. */
    static IntStream recentChips(int chip) {
        return IntStream.range(Math.max(1, chip - RECENT), chip);
    }
}
