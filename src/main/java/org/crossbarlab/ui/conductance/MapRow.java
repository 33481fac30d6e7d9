package org.crossbarlab.ui.conductance;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.ColorBar;
import org.crossbarlab.ui.heatmap.ColorMap;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.heatmap.TileLayout;

import java.util.ArrayList;
import java.util.List;

/** Ideal, programmed and difference side by side, with one cursor and one zoom. */
final class MapRow extends GridPane {

    private static final int IDEAL = 0;
    private static final int PROGRAMMED = 1;
    private static final int DIFFERENCE = 2;

    /** The columns of the maps; bars stand between and behind. */
    private static final int[] COLUMNS = {0, 1, 3};

    private final ConductanceViewModel model;
    private final ColorMap colors = ColorMap.cividis();
    private final ColorMap signedColors = ColorMap.blueOrange();
    private final ColorBar bar = new ColorBar(Orientation.VERTICAL);
    private final ColorBar differenceBar = new ColorBar(Orientation.VERTICAL);
    private final List<HeatmapView> maps = new ArrayList<>();

    /** The colours of a difference in σ run from minus this to this. */
    private static final double SIGMAS = 3;

    MapRow(ConductanceViewModel model) {
        this.model = model;
        getStyleClass().add("conductance-maps");
        for (int column = 0; column <= COLUMNS[DIFFERENCE] + 1; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            boolean map = column != COLUMNS[PROGRAMMED] + 1 && column <= COLUMNS[DIFFERENCE];
            constraints.setHgrow(map ? Priority.ALWAYS : Priority.NEVER);
            getColumnConstraints().add(constraints);
        }
        RowConstraints rest = new RowConstraints();
        rest.setVgrow(Priority.ALWAYS);
        getRowConstraints().addAll(new RowConstraints(), rest);
        add(title(Messages.get("conductance.map.ideal")), COLUMNS[IDEAL], 0);
        add(title(Messages.get("conductance.map.programmed")), COLUMNS[PROGRAMMED], 0);
        add(title(Messages.get("conductance.map.difference")), COLUMNS[DIFFERENCE], 0);
        add(bar, COLUMNS[PROGRAMMED] + 1, 0, 1, 2);
        add(differenceBar, COLUMNS[DIFFERENCE] + 1, 0, 1, 2);
        // At once, or the old maps would point at cells that are no longer there.
        model.layoutProperty().subscribe(this::layOut);
        model.limitsProperty().subscribe(this::scale);
        model.absoluteProperty()
                .addListener(
                        change -> {
                            scale(model.limitsProperty().get());
                            showDifference();
                        });
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("conductance-map-title");
        label.setMinWidth(0);
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    /** Draws what the view-model holds now. */
    void update() {
        if (!maps.isEmpty()) {
            maps.get(IDEAL).setValues(model.ideal());
            maps.get(PROGRAMMED).setValues(model.programmed());
            showDifference();
        }
    }

    private void showDifference() {
        if (maps.isEmpty()) {
            return;
        }
        boolean absolute = model.absoluteProperty().get();
        maps.get(DIFFERENCE).setValues(absolute ? model.difference() : model.deviation());
        differenceBar.titleProperty().set(differenceTitle(model.limitsProperty().get()));
    }

    private String differenceTitle(Limits limits) {
        if (!model.absoluteProperty().get()) {
            return model.isExact()
                    ? Messages.get("conductance.bar.exact")
                    : Messages.get("conductance.bar.sigma");
        }
        return limits.low() < 0
                ? Messages.get("conductance.bar.weight.difference")
                : Messages.get("conductance.bar.difference", limits.unit());
    }

    private void layOut(TileLayout layout) {
        if (layout == null) {
            return;
        }
        int focused = -1;
        for (HeatmapView map : maps) {
            focused = map.isFocused() ? maps.indexOf(map) : focused;
            map.cellCursorProperty().unbindBidirectional(model.cursorProperty());
            map.summaryProperty().unbind();
        }
        getChildren().removeAll(maps);
        maps.clear();
        maps.add(map(layout, IDEAL, "conductance-ideal", Messages.get("conductance.map.ideal")));
        maps.add(
                map(
                        layout,
                        PROGRAMMED,
                        "conductance-programmed",
                        Messages.get("conductance.map.programmed")));
        maps.add(
                map(
                        layout,
                        DIFFERENCE,
                        "conductance-difference",
                        Messages.get("conductance.map.difference")));
        scale(model.limitsProperty().get());
        if (focused >= 0) {
            maps.get(focused).requestFocus();
        }
    }

    private HeatmapView map(TileLayout layout, int index, String id, String title) {
        HeatmapView map = new HeatmapView(layout);
        map.setId(id);
        map.setMinSize(0, 0);
        if (index == IDEAL) {
            map.cellCursorProperty().bindBidirectional(model.cursorProperty());
        } else {
            map.linkTo(maps.get(IDEAL));
        }
        // The sentence is part of the summary, because it is written after the cursor moved.
        map.setCellText(MapRow::nothing);
        map.summaryProperty()
                .bind(model.readoutProperty().map(cell -> (title + ". " + cell).strip()));
        add(map, COLUMNS[index], 1);
        return map;
    }

    private static String nothing(CellIndex cell) {
        return "";
    }

    private void scale(Limits limits) {
        if (limits == null || maps.isEmpty()) {
            return;
        }
        boolean signed = limits.low() < 0;
        ColorMap map = signed ? signedColors : colors;
        maps.get(IDEAL).setScale(map, limits.low(), limits.high());
        maps.get(PROGRAMMED).setScale(map, limits.low(), limits.high());
        double end = model.absoluteProperty().get() ? limits.difference() : SIGMAS;
        maps.get(DIFFERENCE).setScale(signedColors, -end, end);
        bar.setScale(map, limits.low(), limits.high());
        differenceBar.setScale(signedColors, -end, end);
        bar.titleProperty()
                .set(
                        signed
                                ? Messages.get("conductance.bar.weight")
                                : Messages.get("conductance.bar.conductance", limits.unit()));
        differenceBar.titleProperty().set(differenceTitle(limits));
    }
}
