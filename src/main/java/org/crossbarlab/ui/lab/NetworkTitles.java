package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.Messages;

/** What panels call the two networks, and what they say they are. */
public final class NetworkTitles {

    private NetworkTitles() {}

    /** In a word, for a button. */
    public static String of(NetworkRole network) {
        return network == NetworkRole.DIGITAL
                ? Messages.get("conductance.network.digital")
                : Messages.get("conductance.network.aware");
    }

    /** In full, for whoever cannot see what stands around the button. */
    public static String full(NetworkRole network) {
        return network == NetworkRole.DIGITAL
                ? Messages.get("conductance.network.digital.full")
                : Messages.get("conductance.network.aware.full");
    }

    /** What a network is. */
    public static String help(NetworkRole network) {
        return switch (network) {
            case DIGITAL -> Messages.get("network.digital.help");
            case AWARE -> Messages.get("network.aware.help");
        };
    }
}
