package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a command changed, so that a menu can say what it undoes.
 *
 * @param kind of the change
 * @param setting the one that was changed; empty for several at once and for other kinds
 */
public record Change(Kind kind, Optional<Setting<?>> setting) {

    /** What can be undone. */
    public enum Kind {
        /** One or more settings have other values. */
        SETTINGS,
        /** Another chip is under the hand. */
        CHIP,
        /** Other images are in use. */
        DATA,
        /** The networks were given up. */
        RESET,
        /** A run replaced the networks. */
        RUN,
        /** Networks trained earlier came back. */
        LOAD
    }

    /** The error model brings these with it. */
    private static final Set<Setting<?>> OF_THE_MODEL =
            Set.of(Settings.ALPHA, Settings.ON_OFF_RATIO);

    static Change of(Kind kind) {
        return new Change(kind, Optional.empty());
    }

    /** From these settings to those, which differ. */
    static Change of(ExperimentSettings before, ExperimentSettings after) {
        List<Setting<?>> changed =
                Settings.ALL.stream()
                        .filter(Setting::isNamed)
                        .filter(each -> !each.text(before).equals(each.text(after)))
                        .toList();
        List<Setting<?>> chosen =
                changed.contains(Settings.ERROR)
                        ? changed.stream().filter(each -> !OF_THE_MODEL.contains(each)).toList()
                        : changed;
        return new Change(
                Kind.SETTINGS,
                chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty());
    }

    /** Whether a change that follows at once is part of the same gesture, such as a drag. */
    boolean goesOnWith(Change next) {
        return kind == Kind.SETTINGS && setting.isPresent() && equals(next);
    }
}
