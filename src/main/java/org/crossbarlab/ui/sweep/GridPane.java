package org.crossbarlab.ui.sweep;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.heatmap.ColorMap;
import org.crossbarlab.ui.heatmap.GridAxis;
import org.crossbarlab.ui.heatmap.GridMap;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/** The mismatch grid: what it is of, a button that begins it, the map. */
final class GridPane extends SweepPane {

    /** Good networks differ by a few points: high accuracies get most of the colours. */
    private static final double BEND = 3;

    private static final double PERCENT = 100;

    private final GridViewModel model;
    private final StackPane place = new StackPane();
    private GridMap map;
    private GridSetting shown;

    GridPane(GridViewModel model) {
        super("sweep-grid-sentence", model.sentenceProperty());
        this.model = model;
        place.setMinSize(0, 0);
        compose(place, settings(), button());
        follow(model.settingProperty(), model.gridProperty());
    }

    @Override
    void show() {
        if (model.settingProperty().get() != shown) {
            shown = model.settingProperty().get();
            replace(shown);
        }
        showGrid(model.gridProperty().get());
    }

    private Segments<GridSetting> settings() {
        Segments<GridSetting> settings =
                new Segments<>(
                                Messages.get("sweeps.grid.of"),
                                model.settingProperty(),
                                GridSetting::title)
                        .explain(Messages.get("sweeps.grid.of.help"))
                        .offer(List.of(GridSetting.values()));
        settings.setId("sweep-grid-of");
        return settings;
    }

    private Button button() {
        Button button = new Button();
        button.setId("sweep-grid-train");
        Help.on(Messages.get("sweeps.grid.train.help"), button);
        button.textProperty()
                .bind(
                        Bindings.when(model.trainingProperty())
                                .then(Messages.get("sweeps.grid.stop"))
                                .otherwise(Messages.get("sweeps.grid.train")));
        model.trainingProperty()
                .subscribe(
                        training ->
                                Icons.add(
                                        button,
                                        training ? Material2MZ.STOP : Material2MZ.PLAY_ARROW));
        button.setOnAction(event -> model.toggle());
        return button;
    }

    private void replace(GridSetting setting) {
        map =
                new GridMap(
                        new GridAxis(
                                Messages.get("sweeps.grid.tested", setting.title()),
                                setting.labels()),
                        new GridAxis(
                                Messages.get("sweeps.grid.trained", setting.title()),
                                setting.labels()));
        map.setId("sweep-grid");
        map.setMinSize(0, 0);
        map.valueTitleProperty().set(Messages.get("sweeps.accuracy"));
        map.setNotation(percent -> Numbers.decimal(percent, 1));
        map.valuesWrittenProperty().set(true);
        map.setScale(ColorMap.cividis().bent(BEND), 0, PERCENT);
        map.summaryProperty().set(Messages.get("sweeps.grid.summary"));
        map.setOnChosen(cell -> model.choose(cell.row(), cell.column()));
        place.getChildren().setAll(map);
    }

    private void showGrid(Grid grid) {
        int size = model.settingProperty().get().size();
        float[] percent = new float[size * size];
        for (int i = 0; i < percent.length; i++) {
            percent[i] = grid == null ? Float.NaN : (float) grid.percent(i / size, i % size);
        }
        map.setValues(percent);
    }
}
