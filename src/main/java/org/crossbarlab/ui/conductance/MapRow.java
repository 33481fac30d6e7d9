package org.crossbarlab.ui.conductance;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.brush.BrushBar;
import org.crossbarlab.ui.chart.Pens;
import org.crossbarlab.ui.heatmap.ColorBar;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.heatmap.Magnifier;
import org.crossbarlab.ui.heatmap.TileLayout;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.List;

/**
 * The maps, the line below them and the histogram, arranged by a {@link MapPlan} of the room there
 * is.
 */
final class MapRow extends Region {

    private static final double GAP_EM = 0.2;

    /** A longer key to three or two maps says no more. */
    private static final double LONGEST_BAR_EM = 24;

    private final ConductanceViewModel model;
    private final Region readout;
    private final Region histogram;
    private final Magnifier magnifier = new Magnifier();
    private final MapTrio trio;
    private final Pens pens = new Pens(this::requestLayout);
    private final List<Label> titles = new ArrayList<>();
    private final ObjectProperty<Integer> shown =
            new SimpleObjectProperty<>(this, "shown", MapTrio.PROGRAMMED);
    private final BooleanProperty histogramWished =
            new SimpleBooleanProperty(this, "histogramWished");
    private final Segments<Integer> chooser;
    private final MapButtons buttons;
    private final BrushBar brushBar;

    MapRow(ConductanceViewModel model, Region readout, Region histogram) {
        this.model = model;
        this.readout = readout;
        this.histogram = histogram;
        trio = new MapTrio(model, magnifier);
        getStyleClass().add("conductance-maps");
        for (int map = 0; map < MapTrio.TITLES.size(); map++) {
            titles.add(title(MapTrio.TITLES.get(map)));
            Help.on(MapTrio.HELP.get(map), titles.getLast());
        }
        chooser =
                new Segments<>(Messages.get("conductance.map"), shown, MapTrio.TITLES::get)
                        .explain(MapTrio.HELP::get)
                        .offer(List.of(0, 1, 2));
        chooser.setId("conductance-map");
        buttons = new MapButtons(model, histogramWished);
        brushBar =
                new BrushBar(
                        "conductance-brush-bar",
                        model.marks().brush(),
                        model.layerProperty().map(LayerChoice::index).orElse(-1));
        brushBar.visibleProperty().addListener(change -> requestLayout());
        fill();
        // At once, or the old maps would point at cells that are no longer there.
        model.layoutProperty().subscribe(this::layOut);
        model.limitsProperty().subscribe(trio::scale);
        model.absoluteProperty()
                .addListener(
                        change -> {
                            trio.scale(model.limitsProperty().get());
                            trio.showDifference();
                        });
        shown.addListener(change -> requestLayout());
        histogramWished.addListener(change -> requestLayout());
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("conductance-map-title");
        return label;
    }

    private void fill() {
        getChildren().setAll(pens);
        getChildren().addAll(titles);
        getChildren().addAll(trio.maps());
        getChildren().addAll(trio.bar(MapTrio.IDEAL), trio.bar(MapTrio.DIFFERENCE));
        // A heatmap's unseen pens reach above it, and would take the clicks of what they cover.
        getChildren().addAll(readout, histogram, chooser, brushBar, buttons, magnifier);
    }

    private void layOut(TileLayout layout) {
        if (layout == null) {
            return;
        }
        int focused = -1;
        for (HeatmapView map : trio.maps()) {
            focused = map.isFocused() ? trio.maps().indexOf(map) : focused;
        }
        trio.layOut(layout);
        fill();
        if (focused >= 0) {
            trio.maps().get(focused).requestFocus();
        }
    }

    /** Draws what the view-model holds now. */
    void update() {
        trio.update();
    }

    // Layout

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return Math.ceil(GAP_EM * pens.em());
    }

    private double titleHeight(boolean together) {
        return Math.ceil(
                Math.max(
                        buttons.prefHeight(-1),
                        together
                                ? titles.getFirst().prefHeight(-1)
                                : Math.max(chooser.prefHeight(-1), brushLine())));
    }

    private double brushLine() {
        return brushBar.isVisible() ? brushBar.prefHeight(-1) : 0;
    }

    /** Beside three maps the brush has a line of its own; one map gives it that of the chooser. */
    private double brushHeight(boolean together) {
        return together && brushBar.isVisible() ? Math.ceil(brushLine()) + gap() : 0;
    }

    /** The height of all but maps and histogram. */
    private double around(boolean together, double width) {
        double bar = trio.bar(MapTrio.IDEAL).prefHeight(-1);
        double above = titleHeight(together) + brushHeight(together);
        return above + bar + line(width) + 3 * gap();
    }

    private double line(double width) {
        return Math.ceil(readout.prefHeight(width));
    }

    private double below() {
        return Math.ceil(histogram.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        TileLayout layout = model.layoutProperty().get();
        double maps =
                layout == null || width <= 0 ? 0 : MapPlan.leastHeight(layout, width, pens.em());
        return maps + around(false, width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 27 * pens.em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private MapPlan plan() {
        TileLayout layout = model.layoutProperty().get();
        if (layout == null) {
            return null;
        }
        // A heatmap keeps a frame for its focus.
        double frame =
                trio.maps().getFirst().snappedTopInset()
                        + trio.maps().getFirst().snappedBottomInset();
        double height = Math.floor(getHeight()) - around(true, getWidth()) - frame;
        return MapPlan.of(
                layout,
                new MapPlan.Room(
                        getWidth() - 3 * frame, height, 2 * gap(), below() + gap(), pens.em()),
                histogramWished.get());
    }

    @Override
    protected void layoutChildren() {
        MapPlan plan = plan();
        boolean together = plan == null || plan.together();
        boolean below = plan == null || plan.histogram();
        double line = line(getWidth());
        double bottom = Math.floor(getHeight());
        histogram.setVisible(below);
        if (below) {
            bottom -= below();
            histogram.resizeRelocate(0, bottom, getWidth(), below());
            bottom -= gap();
        }
        readout.resizeRelocate(0, bottom - line, getWidth(), line);
        bottom -= line + gap();
        double top = titleHeight(together) + gap();
        placeButtons(together, below);
        placeBrush(together);
        top += brushHeight(together);
        if (plan != null) {
            trio.maps().forEach(map -> map.setTileLayout(plan.layout()));
            if (together) {
                placeThree(top, bottom);
            } else {
                placeOne(top, bottom);
            }
        }
    }

    private void placeButtons(boolean together, boolean below) {
        double height = titleHeight(together);
        // Where there is room the histogram is seen anyhow.
        buttons.offerHistogram(!below || histogramWished.get());
        double width = buttons.prefWidth(-1);
        buttons.resizeRelocate(getWidth() - width, 0, width, height);
        chooser.setVisible(!together && !brushBar.isVisible());
        place(chooser, 0, Math.min(chooser.prefWidth(-1), getWidth() - width - gap()), height);
    }

    private void placeBrush(boolean together) {
        double y = together ? titleHeight(true) + gap() : 0;
        double height = brushBar.prefHeight(-1);
        double free = together ? getWidth() : getWidth() - buttons.getWidth() - gap();
        double line = together ? height : titleHeight(false);
        brushBar.resizeRelocate(
                0,
                Math.rint(y + (line - height) / 2),
                Math.min(brushBar.prefWidth(-1), free),
                height);
    }

    private static void place(Node node, double x, double width, double height) {
        double own = Math.min(node.prefHeight(width), height);
        node.resizeRelocate(Math.floor(x), Math.rint(height - own), Math.ceil(width) + 1, own);
    }

    private void placeThree(double top, double bottom) {
        double width = (getWidth() - 4 * gap()) / 3;
        double bar = trio.bar(MapTrio.IDEAL).prefHeight(-1);
        double height = bottom - top - bar - gap();
        double right = getWidth() - buttons.prefWidth(-1) - gap();
        for (int i = 0; i < trio.maps().size(); i++) {
            double x = i * (width + 2 * gap());
            trio.maps().get(i).setVisible(true);
            trio.maps().get(i).resizeRelocate(x, top, width, height);
            Label title = titles.get(i);
            double own = title.prefWidth(-1);
            double middle = Math.min(x + (width - own) / 2, right - own);
            title.setVisible(true);
            place(title, middle, own, titleHeight(true));
        }
        double y = bottom - bar;
        double half = Math.floor(getWidth() / 2 - gap());
        placeBar(trio.bar(MapTrio.IDEAL), 0, half, y);
        placeBar(trio.bar(MapTrio.DIFFERENCE), getWidth() - half, half, y);
    }

    private void placeOne(double top, double bottom) {
        int chosen = shown.get();
        double bar = trio.bar(chosen).prefHeight(-1);
        titles.forEach(title -> title.setVisible(false));
        for (int i = 0; i < trio.maps().size(); i++) {
            trio.maps().get(i).setVisible(i == chosen);
            trio.maps().get(i).resizeRelocate(0, top, getWidth(), bottom - top - bar - gap());
        }
        boolean difference = chosen == MapTrio.DIFFERENCE;
        trio.bar(MapTrio.IDEAL).setVisible(!difference);
        trio.bar(MapTrio.DIFFERENCE).setVisible(difference);
        placeBar(trio.bar(chosen), 0, getWidth(), bottom - bar);
    }

    private void placeBar(ColorBar bar, double x, double width, double y) {
        double own = Math.min(width, LONGEST_BAR_EM * pens.em());
        bar.setVisible(true);
        bar.resizeRelocate(Math.rint(x + (width - own) / 2), y, own, bar.prefHeight(-1));
    }
}
