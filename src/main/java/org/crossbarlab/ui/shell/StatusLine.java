package org.crossbarlab.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.data.DataButton;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Networks, data set, seed and version: what a photograph of the window must show to be repeated.
 */
final class StatusLine extends HBox {

    StatusLine(ShellModel model, ShellActions actions, Runnable openData, Runnable openNetworks) {
        getStyleClass().add("status-line");
        setMinWidth(Region.USE_PREF_SIZE);
        Label status = new Label();
        status.setId("status");
        Help.on(Messages.get("shell.status.help"), status);
        status.textProperty().bind(actions.status());
        Label version = new Label(Messages.get("shell.version", Provenance.programVersion()));
        version.setId("version");
        Help.on(Messages.get("shell.version.help"), version);
        Button networks = new Button();
        networks.setId("networks-button");
        networks.getStyleClass().add("status-button");
        Icons.only(networks, Material2AL.HISTORY, Messages.get("shell.networks.help"));
        networks.setOnAction(event -> openNetworks.run());
        getChildren().addAll(networks, new DataButton(model.data(), openData), status, version);
    }
}
