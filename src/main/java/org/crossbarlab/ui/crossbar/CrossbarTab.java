package org.crossbarlab.ui.crossbar;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.StageTab;
import org.kordamp.ikonli.material2.Material2AL;

/** The crossbar on the stage. */
public final class CrossbarTab {

    private CrossbarTab() {}

    public static StageTab of(CrossbarViewModel model) {
        return StageTab.of(
                        "crossbar",
                        Messages.get("crossbar.tab"),
                        Material2AL.APPS,
                        new CrossbarPanel(model))
                .explained(Messages.get("crossbar.tab.help"));
    }
}
