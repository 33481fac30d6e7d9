package org.crossbarlab.ui.digits;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.StageTab;
import org.kordamp.ikonli.material2.Material2AL;

/** The digits on the stage. */
public final class DigitsTab {

    private DigitsTab() {}

    public static StageTab of(DigitsViewModel model) {
        return StageTab.of(
                        "digits",
                        Messages.get("digits.tab"),
                        Material2AL.GESTURE,
                        new DigitsPanel(model))
                .explained(Messages.get("digits.tab.help"));
    }
}
