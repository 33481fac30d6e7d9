package org.crossbarlab.ui.sweep;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The pinned curves: for each the dashes of its lines, a name to write, a button to take it off.
 */
final class PinBar extends FlowPane {

    private final CurveViewModel model;
    private boolean telling;

    PinBar(CurveViewModel model) {
        this.model = model;
        getStyleClass().add("sweep-pins");
        model.pins().subscribe(this::show);
        model.axisProperty().addListener(change -> show());
        show();
    }

    private void show() {
        // A name that is being written is known already.
        if (telling) {
            return;
        }
        getChildren().clear();
        for (int i = 0; i < model.pins().size(); i++) {
            if (model.pins().get(i).curve().request().axis().equals(model.axisProperty().get())) {
                getChildren().add(row(i));
            }
        }
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    private Node row(int index) {
        Line sample = new Line();
        sample.getStyleClass().addAll("chart-line", "series-neutral", "pin-" + index);
        TextField name = new TextField(model.pins().get(index).name());
        sample.endXProperty().bind(name.fontProperty().map(font -> 2.6 * font.getSize()));
        name.setId("sweep-pin-name-" + index);
        name.getStyleClass().add("sweep-pin-name");
        name.setAccessibleText(Messages.get("sweeps.pin.name"));
        Help.on(Messages.get("sweeps.pin.name.help"), name);
        name.textProperty()
                .addListener(
                        (change, before, now) -> {
                            telling = true;
                            model.rename(index, now);
                            telling = false;
                        });
        Button remove = new Button();
        remove.setId("sweep-unpin-" + index);
        Icons.only(remove, Material2AL.CLOSE, Messages.get("sweeps.unpin"));
        remove.setOnAction(event -> model.unpin(index));
        HBox row = new HBox(sample, name, remove);
        row.getStyleClass().add("sweep-pin");
        return row;
    }
}
