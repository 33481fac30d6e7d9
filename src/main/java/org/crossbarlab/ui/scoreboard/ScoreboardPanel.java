package org.crossbarlab.ui.scoreboard;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.Marker;
import org.crossbarlab.ui.score.ScoreBar;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The three accuracies one below the other, what was lost and what was recovered. It follows its
 * view-model and needs no call with every frame.
 */
public final class ScoreboardPanel extends VBox {

    private final ScoreboardViewModel model;
    private final Label title = new Label(Messages.get("scoreboard.title"));

    public ScoreboardPanel(ScoreboardViewModel model) {
        this.model = model;
        getStyleClass().addAll("panel", "scoreboard");
        getChildren()
                .addAll(
                        heading(),
                        row(Scenario.DIGITAL_DIGITAL, Marker.CIRCLE, "series-digital"),
                        row(Scenario.DIGITAL_ANALOG, Marker.TRIANGLE, "series-analog"),
                        row(Scenario.AWARE_ANALOG, Marker.SQUARE, "series-aware"),
                        training(),
                        points());
    }

    /**
     * Puts something small below the rows, such as the curve of the loss. It shows where the rows
     * leave room.
     */
    public void setFooter(Region footer) {
        footer.getStyleClass().add("scoreboard-footer");
        getChildren().add(new SpareRoom(footer));
    }

    private HBox heading() {
        title.getStyleClass().add("panel-title");
        Help.on(Messages.get("scoreboard.title.help"), title);
        title.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(title, zoomButton(), new ScoreboardNote(model));
        heading.getStyleClass().add("scoreboard-heading");
        return heading;
    }

    /** The button says which part of the axis is on view; a press shows the next. */
    private Button zoomButton() {
        Button zoom = new Button();
        zoom.getStyleClass().add("score-zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        Icons.add(zoom, Material2MZ.ZOOM_IN);
        ObservableValue<String> range = model.rangeProperty().map(ScoreRange::title);
        zoom.textProperty().bind(range);
        zoom.accessibleTextProperty()
                .bind(range.map(text -> Messages.get("scoreboard.range.button", text)));
        Help.on(Messages.get("scoreboard.range.help"), zoom);
        zoom.setOnAction(event -> model.zoom());
        return zoom;
    }

    private ScoreBar row(Scenario scenario, Marker marker, String styleClass) {
        ScoreBar bar = new ScoreBar("", marker, styleClass);
        bar.setId("score-" + scenario.key());
        bar.explain(ScoreRows.help(scenario));
        bar.axisVisibleProperty().set(scenario == Scenario.AWARE_ANALOG);
        model.rowProperty(scenario).subscribe(row -> show(bar, row));
        model.rangeProperty().subscribe(range -> bar.setRange(range.min(), 100));
        return bar;
    }

    private static void show(ScoreBar bar, ScoreRow row) {
        bar.titleProperty().set(row.title());
        bar.valueProperty().set(row.accuracy());
        bar.deviationProperty().set(row.deviation());
        bar.referenceProperty().set(row.reference());
        bar.approximateProperty().set(row.approximate());
        bar.setChips(row.chips());
        if (row.scenario() != Scenario.DIGITAL_DIGITAL) {
            ScoreRow.ChipLine chip = row.chip();
            bar.showChip(chip.title(), chip.text(), chip.note());
            bar.markChip(chip.number(), chip.accuracy(), chip.recent());
        }
    }

    private TrainingRow training() {
        TrainingRow row = new TrainingRow(model);
        model.rowProperty(Scenario.AWARE_ANALOG).subscribe(aware -> row.show(aware.training()));
        return row;
    }

    private VBox points() {
        Label cost = points(model.costTextProperty(), "series-analog");
        cost.setId("score-cost");
        Help.on(Messages.get("scoreboard.cost.help"), cost);
        Label wonBack = points(model.wonBackTextProperty(), "series-aware");
        wonBack.setId("score-won-back");
        Help.on(Messages.get("scoreboard.won.help"), wonBack);
        VBox points = new VBox(cost, wonBack);
        points.getStyleClass().add("score-points");
        return points;
    }

    private static Label points(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.getStyleClass().addAll("score-point", styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }
}
