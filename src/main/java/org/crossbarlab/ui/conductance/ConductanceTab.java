package org.crossbarlab.ui.conductance;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.StageTab;
import org.kordamp.ikonli.material2.Material2AL;

/** The maps of the crossbars on the stage. */
public final class ConductanceTab {

    private ConductanceTab() {}

    public static StageTab of(ConductanceViewModel model) {
        return StageTab.of(
                        "conductances",
                        Messages.get("conductance.tab"),
                        Material2AL.GRID_ON,
                        new ConductancePanel(model))
                .explained(Messages.get("conductance.tab.help"));
    }
}
