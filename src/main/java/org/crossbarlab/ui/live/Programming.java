package org.crossbarlab.ui.live;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.ProgrammedChip;
import org.crossbarlab.nn.Architecture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Both networks as they sit in crossbars after one programming.
 *
 * @param architecture of both networks
 * @param layers of each network, in order
 * @param settings with which they were programmed
 * @param chip the chip's number
 * @param training the network that is shown as the latest step of its training programmed it, with
 *     fresh errors instead of the chip's; or null
 */
public record Programming(
        Architecture architecture,
        Map<NetworkRole, List<ProgrammedMatrix>> layers,
        CrossbarSettings settings,
        int chip,
        NetworkRole training) {

    public Programming {
        layers = Map.copyOf(layers);
    }

    /** What is shown of networks on one chip. */
    static Programming of(Architecture architecture, Map<NetworkRole, ProgrammedChip> chips) {
        Map<NetworkRole, List<ProgrammedMatrix>> layers = new EnumMap<>(NetworkRole.class);
        chips.forEach((role, chip) -> layers.put(role, chip.layers()));
        ProgrammedChip any = chips.values().iterator().next();
        return new Programming(architecture, layers, any.settings(), any.number(), null);
    }

    /** The same, with one network as a step of its training programmed it. */
    public Programming withTraining(NetworkRole network, List<ProgrammedMatrix> programmed) {
        Map<NetworkRole, List<ProgrammedMatrix>> both = new EnumMap<>(layers);
        both.put(network, programmed);
        return new Programming(architecture, both, settings, chip, network);
    }
}
