package org.crossbarlab.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.crossbarlab.ui.i18n.Messages;
import org.crossbarlab.ui.shell.Panels;
import org.crossbarlab.ui.shell.StageTab;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/** Makes the views of all panels and says where each one stands. */
final class PanelViews {

    private PanelViews() {}

    static Panels of(ViewModels models) {
        return new Panels(
                text(models.transport().statusProperty()),
                new StackPane(),
                text(models.transport().chipTextProperty()),
                panel(),
                List.of(
                        new StageTab(
                                "conductances",
                                Messages.get("app.tab.conductances"),
                                Material2AL.GRID_ON,
                                panel(),
                                false),
                        new StageTab(
                                "training",
                                Messages.get("app.tab.training"),
                                Material2MZ.SHOW_CHART,
                                panel(),
                                true)),
                panel(),
                text(models.caption().captionProperty()));
    }

    private static Label text(ObservableValue<String> text) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Node panel() {
        StackPane panel = new StackPane();
        panel.getStyleClass().add("panel");
        return panel;
    }
}
