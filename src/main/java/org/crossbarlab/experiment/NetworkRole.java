package org.crossbarlab.experiment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The two networks of the experiment; they start from the same weights and see the same images. */
public enum NetworkRole {
    /** Trained with exact arithmetic. */
    DIGITAL,
    /** Trained with the crossbars' errors in every forward pass. */
    AWARE;

    /** A copy that cannot be modified and that lists the roles in their order, in every run. */
    static <T> Map<NetworkRole, T> copyInOrder(Map<NetworkRole, T> map) {
        Map<NetworkRole, T> copy = new EnumMap<>(NetworkRole.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }
}
