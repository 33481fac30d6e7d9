package org.crossbarlab.ui.data;

import javafx.scene.control.Button;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

/** Names the data set in use, in the status line; opens the {@link DataPanel}. */
public final class DataButton extends Button {

    /**
     * @param open shows the panel
     */
    public DataButton(DataViewModel model, Runnable open) {
        setId("data-button");
        getStyleClass().add("status-button");
        Icons.add(this, Material2MZ.STORAGE);
        textProperty().bind(model.nameProperty());
        Help.on(Messages.get("data.button.help"), this);
        setOnAction(event -> open.run());
    }
}
