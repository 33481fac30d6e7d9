package org.crossbarlab.ui.device;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.experiment.Setting;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.input.NumberField;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.setting.SettingNumbers;
import org.crossbarlab.ui.setting.SettingWords;
import org.crossbarlab.ui.theme.Help;

/** A number to type: label, field, unit, and one line of help that gives way to what is wrong. */
final class NumberRow extends VBox {

    private final NumberField field;
    private final Label help = new Label();
    private final Tooltip tooltip;

    NumberRow(Setting<?> setting, NumberNotation notation, double initial) {
        SettingWords words = new SettingWords(setting);
        field = new NumberField(SettingNumbers.range(setting), notation, initial);
        getStyleClass().addAll("labeled-slider", "number-row");
        Label label = new Label(words.label());
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.getStyleClass().add("slider-label");
        Label unit = new Label(words.unit());
        unit.getStyleClass().add("slider-unit");
        unit.setManaged(!words.unit().isEmpty());
        unit.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(label, space, field, unit);
        row.getStyleClass().add("slider-row");
        field.setAccessibleText((words.name() + " " + words.unit()).strip());
        tooltip = Help.on(words.help(), label, field, unit, help);
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        field.messageProperty().subscribe(fault -> explain(words));
        field.beyondProperty().addListener(change -> explain(words));
        getChildren().addAll(row, help);
    }

    private void explain(SettingWords words) {
        String fault = field.messageProperty().get();
        boolean beyond = field.beyondProperty().get();
        String line = beyond ? Messages.get("number.beyond.field") : words.line();
        help.setText(fault.isEmpty() ? line : fault);
        String usual = beyond ? "slider-beyond" : "slider-help";
        help.getStyleClass().setAll("label", fault.isEmpty() ? usual : "slider-fault");
        Help.say(tooltip, beyond ? line + "\n" + words.help() : words.help());
    }

    NumberField field() {
        return field;
    }
}
