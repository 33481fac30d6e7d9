package org.crossbarlab.ui.live;

import org.crossbarlab.analog.ProgrammedNetwork;
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
 * @param networks as they sit in their crossbars
 * @param settings with which they were programmed
 * @param chip the chip's number
 * @param training the network that is shown as the latest step of its training programmed it, with
 *     fresh errors instead of the chip's; or null
 */
public record Programming(
        Architecture architecture,
        Map<NetworkRole, ProgrammedNetwork> networks,
        CrossbarSettings settings,
        int chip,
        NetworkRole training) {

    public Programming {
        networks = Map.copyOf(networks);
    }

    /** The matrices of each network's layers, in order. */
    public Map<NetworkRole, List<ProgrammedMatrix>> layers() {
        Map<NetworkRole, List<ProgrammedMatrix>> layers = new EnumMap<>(NetworkRole.class);
        networks.forEach((role, network) -> layers.put(role, network.layers()));
        return layers;
    }

    /** What is shown of networks on one chip. */
    static Programming of(Architecture architecture, Map<NetworkRole, ProgrammedChip> chips) {
        Map<NetworkRole, ProgrammedNetwork> networks = new EnumMap<>(NetworkRole.class);
        chips.forEach((role, chip) -> networks.put(role, chip.network()));
        ProgrammedChip any = chips.values().iterator().next();
        return new Programming(architecture, networks, any.settings(), any.number(), null);
    }

    /** The same, with one network as a step of its training programmed it. */
    public Programming withTraining(NetworkRole network, ProgrammedNetwork programmed) {
        Map<NetworkRole, ProgrammedNetwork> both = new EnumMap<>(networks);
        both.put(network, programmed);
        return new Programming(architecture, both, settings, chip, network);
    }
}
