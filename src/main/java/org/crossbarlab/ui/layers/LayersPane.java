package org.crossbarlab.ui.layers;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.task.FrameSampler;
import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.List;

/** The switches and bars, and the sentence that sums them up. */
public final class LayersPane extends VBox {

    private final LayersViewModel model;
    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();
    private final Label end = new Label();

    /** What stands in one line of the grid. */
    private record Row(CheckBox on, CostBar bar, Label points, Tooltip help) {}

    public LayersPane(LayersViewModel model) {
        this.model = model;
        setId("layers");
        getStyleClass().add("layers");
        Label title = new Label(Messages.get("layers.title"));
        title.getStyleClass().add("layers-title");
        Help.on(Messages.get("layers.title.help"), title);
        grid.getStyleClass().add("layers-grid");
        end.getStyleClass().add("layers-axis");
        end.setWrapText(true);
        end.setMinHeight(Region.USE_PREF_SIZE);
        Help.on(Messages.get("layers.axis.help"), end);
        Label sentence = new Label();
        sentence.setId("layers-sentence");
        sentence.getStyleClass().add("slider-help");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty().bind(model.sentenceProperty());
        Help.on(Messages.get("layers.sentence.help"), sentence);
        getChildren().addAll(title, grid, sentence);
        model.linesProperty().subscribe(this::show);
        new FrameSampler(this, Double.POSITIVE_INFINITY, model::sample);
    }

    private void show(List<LayerLine> lines) {
        if (lines.size() != rows.size()) {
            rebuild(lines.size());
        }
        double scale = model.scaleProperty().get();
        end.setText(Messages.get("layers.axis", Numbers.plain(scale)));
        for (int i = 0; i < lines.size(); i++) {
            LayerLine line = lines.get(i);
            Row row = rows.get(i);
            row.on().setText(line.title());
            row.on().setSelected(line.on());
            row.on().setAccessibleText(Messages.get("layers.switch", line.title()));
            row.points().setText(line.text());
            row.bar().show(line.points() / scale);
            Help.say(row.help(), line.help(), row.on(), row.bar(), row.points());
        }
    }

    private void rebuild(int layers) {
        rows.clear();
        grid.getChildren().clear();
        for (int layer = 0; layer < layers; layer++) {
            rows.add(row(layer));
            Row row = rows.getLast();
            grid.addRow(layer, row.on(), row.bar(), row.points());
        }
        grid.add(end, 1, layers, 2, 1);
    }

    private Row row(int layer) {
        CheckBox on = new CheckBox();
        on.setId("layers-on-" + layer);
        on.setOnAction(event -> model.turn(layer, on.isSelected()));
        on.setMinWidth(USE_PREF_SIZE);
        CostBar bar = new CostBar();
        Label points = new Label();
        points.setId("layers-points-" + layer);
        points.getStyleClass().add("layers-points");
        points.setMinWidth(USE_PREF_SIZE);
        return new Row(on, bar, points, Help.on("", on, bar, points));
    }
}
