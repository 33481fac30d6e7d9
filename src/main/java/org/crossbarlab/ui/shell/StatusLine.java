package org.crossbarlab.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.data.DataButton;

/** Data set, seed and version: what a photograph of the window must show to be repeated. */
final class StatusLine extends HBox {

    StatusLine(ShellModel model, ShellActions actions, Runnable openData) {
        getStyleClass().add("status-line");
        setMinWidth(Region.USE_PREF_SIZE);
        Label status = new Label();
        status.setId("status");
        status.textProperty().bind(actions.status());
        Label version = new Label(Messages.get("shell.version", Provenance.programVersion()));
        version.setId("version");
        getChildren().addAll(new DataButton(model.data(), openData), status, version);
    }
}
