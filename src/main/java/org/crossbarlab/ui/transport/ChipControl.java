package org.crossbarlab.ui.transport;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/** Which chip follows the hand, and a button that buys another. */
public final class ChipControl extends HBox {

    public ChipControl(TransportViewModel model) {
        getStyleClass().add("chip-control");
        Label chip = new Label();
        chip.setId("chip-number");
        chip.textProperty().bind(model.chipTextProperty());
        Help.on(Messages.get("transport.chip.help"), chip);
        chip.setMinWidth(USE_PREF_SIZE);
        Button another = new Button(Messages.get("transport.chip.new"));
        another.setId("chip-new");
        another.setOnAction(event -> model.newChip());
        Help.on(Messages.get("transport.chip.new.help"), another);
        another.setMinWidth(USE_PREF_SIZE);
        Icons.add(another, Material2AL.CASINO);
        getChildren().addAll(chip, another);
    }
}
