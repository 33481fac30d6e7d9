package org.crossbarlab.ui.training;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.StageTab;
import org.kordamp.ikonli.material2.Material2MZ;

/** The curves of the training on the stage. */
public final class TrainingTab {

    private TrainingTab() {}

    public static StageTab of(TrainingViewModel model) {
        return StageTab.of(
                        "training",
                        Messages.get("training.tab"),
                        Material2MZ.SHOW_CHART,
                        new TrainingPanel(model))
                .explained(Messages.get("training.tab.help"))
                .inLowerHalf();
    }
}
