package org.crossbarlab.ui.device;

import javafx.scene.control.ListCell;

import org.crossbarlab.ui.setting.SettingWords;
import org.crossbarlab.ui.theme.Help;

/** One of a setting's choices, by its name, with what it stands for. */
final class ChoiceCell extends ListCell<String> {

    private final SettingWords words;

    ChoiceCell(SettingWords words) {
        this.words = words;
    }

    @Override
    protected void updateItem(String id, boolean empty) {
        super.updateItem(id, empty);
        if (empty || id == null) {
            setText("");
            setTooltip(null);
        } else {
            setText(words.choice(id));
            Help.on(words.choiceHelp(id), this);
        }
    }
}
