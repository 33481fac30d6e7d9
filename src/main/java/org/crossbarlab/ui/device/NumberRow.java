package org.crossbarlab.ui.device;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.experiment.Setting;
import org.crossbarlab.ui.input.NumberField;

/** A number to type: label, field, unit, and one line of help that gives way to what is wrong. */
final class NumberRow extends VBox {

    private final NumberField field;
    private final Label help = new Label();

    NumberRow(Setting<?> setting, double initial) {
        SettingWords words = new SettingWords(setting);
        field =
                new NumberField(
                        DeviceNumbers.range(setting), DeviceNumbers.notation(setting), initial);
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
        field.setTooltip(new Tooltip(words.help()));
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        field.messageProperty().subscribe(fault -> explain(fault, words.line()));
        getChildren().addAll(row, help);
    }

    private void explain(String fault, String line) {
        help.setText(fault.isEmpty() ? line : fault);
        help.getStyleClass().setAll("label", fault.isEmpty() ? "slider-help" : "slider-fault");
    }

    NumberField field() {
        return field;
    }
}
