package org.crossbarlab.ui.device;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.crossbarlab.ui.theme.Help;

/** A choice with its label, and the help for what is chosen in the same line. */
final class ChoiceRow extends VBox {

    /**
     * @param title an underscore marks the mnemonic
     * @param help the whole explanation
     * @param line one line of help
     * @param target where the mnemonic leads
     * @param controls to choose with
     */
    ChoiceRow(
            String title,
            String help,
            ObservableValue<String> line,
            Node target,
            Node... controls) {
        getStyleClass().add("choice-row");
        Label label = new Label(title);
        label.setMnemonicParsing(true);
        label.setLabelFor(target);
        label.setMinWidth(USE_PREF_SIZE);
        Label explanation = new Label();
        explanation.textProperty().bind(line);
        explanation.getStyleClass().add("choice-help");
        Help.on(help, label, explanation);
        HBox heading = new HBox(label, explanation);
        heading.getStyleClass().add("choice-heading");
        HBox row = new HBox(controls);
        row.getStyleClass().add("choice-controls");
        getChildren().addAll(heading, row);
    }
}
