package org.crossbarlab.ui.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.task.FrameSampler;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** Says which images are in use and offers others. */
public final class DataPanel extends VBox {

    private static final double SAMPLES_PER_SECOND = 20;

    /**
     * @param chooseFolder asks for a folder and opens it
     */
    public DataPanel(DataViewModel model, Runnable chooseFolder) {
        getStyleClass().add("data-panel");
        Label name = text(model.nameProperty(), "data-name");
        Label counts = text(model.countsProperty(), "muted");
        Label origin = text(model.originProperty(), "muted");
        Help.on(Messages.get("data.panel.help"), name, counts, origin);
        Label provenance = new Label(Messages.get("data.provenance"));
        provenance.setWrapText(true);
        getChildren()
                .addAll(
                        name,
                        counts,
                        origin,
                        work(model),
                        buttons(model, chooseFolder),
                        provenance);
        new FrameSampler(this, SAMPLES_PER_SECOND, model::sample);
    }

    private static VBox work(DataViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.accessibleTextProperty().bind(model.activityProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(Messages.get("data.cancel"));
        cancel.setId("data-cancel");
        cancel.setCancelButton(false);
        Help.on(Messages.get("data.cancel.help"), cancel);
        cancel.setOnAction(event -> model.cancel());
        shownWhile(cancel, model.downloadingProperty());
        HBox row = new HBox(bar, cancel);
        row.getStyleClass().add("data-progress");
        shownWhile(row, model.busyProperty());
        Label activity = text(model.activityProperty(), "data-activity");
        Label fault = text(model.faultProperty(), "data-fault");
        Label hint = text(model.hintProperty(), "muted");
        return new VBox(activity, row, hint, fault);
    }

    private static FlowPane buttons(DataViewModel model, Runnable chooseFolder) {
        Button download =
                button(
                        Messages.get("data.download"),
                        Messages.get("data.download.help"),
                        Material2AL.GET_APP,
                        model::download);
        download.setId("data-download");
        Button open =
                button(
                        Messages.get("data.open"),
                        Messages.get("data.open.help"),
                        Material2AL.FOLDER_OPEN,
                        chooseFolder);
        open.setId("data-open");
        Button synthetic =
                button(
                        Messages.get("data.synthetic"),
                        Messages.get("data.synthetic.help"),
                        Material2AL.GESTURE,
                        model::useSynthetic);
        synthetic.setId("data-synthetic");
        FlowPane buttons = new FlowPane(download, open, synthetic);
        buttons.getStyleClass().add("button-flow");
        buttons.disableProperty().bind(model.busyProperty());
        return buttons;
    }

    private static Button button(String name, String help, Ikon ikon, Runnable action) {
        Button button = new Button(name);
        Icons.add(button, ikon);
        Help.on(help, button);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label text(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        shownWhile(label, label.textProperty().isNotEmpty());
        return label;
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
