package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.Messages;

/** What panels call the two networks. */
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
}
