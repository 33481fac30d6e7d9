package org.crossbarlab.ui.crossbar;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.crossbarlab.nn.Shape;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.ColorBar;
import org.crossbarlab.ui.heatmap.ColorMap;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.heatmap.TileLayout;
import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.List;

/**
 * What the layer passes on of one output, at every place of the window: as it should be, and as the
 * devices make it. A click or an arrow key moves the window there.
 */
final class FeatureMaps extends Region {

    private static final ColorMap COLORS = ColorMap.viridis();
    private static final int EXACT = 0;
    private static final int PROGRAMMED = 1;

    private final CrossbarViewModel model;
    private final List<HeatmapView> maps = new ArrayList<>();
    private final List<Label> titles =
            List.of(
                    title(Messages.get("crossbar.map.exact")),
                    title(Messages.get("crossbar.map.programmed")));
    private final ColorBar bar = new ColorBar(Orientation.HORIZONTAL);
    private Shape shape;
    private boolean moving;
    private boolean dirty;

    FeatureMaps(CrossbarViewModel model) {
        this.model = model;
        setMinSize(0, 0);
        bar.setId("crossbar-map-bar");
        bar.explain(Messages.get("crossbar.map.bar.help"));
        Help.on(Messages.get("crossbar.map.exact.help"), titles.get(EXACT));
        Help.on(Messages.get("crossbar.map.programmed.help"), titles.get(PROGRAMMED));
        getChildren().addAll(titles);
        getChildren().add(bar);
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("crossbar-map-title");
        return title;
    }

    /** Draws what the view-model holds now, with the next layout. */
    void changed() {
        Frame frame = model.frame();
        Shape now = frame.trace().outputShape();
        boolean mapped = frame.trace().positions() > 1;
        if (mapped && !now.equals(shape)) {
            shape = now;
            layOut(now);
        }
        getChildren().forEach(child -> child.setVisible(mapped));
        dirty = mapped;
        requestLayout();
    }

    private void fill(Frame frame) {
        float[][] values = new float[2][frame.trace().positions()];
        int output = model.outputProperty().get();
        for (int i = 0; i < values[0].length; i++) {
            boolean shown = model.scan().shows(i);
            double exact = frame.passedOn(frame.trace().exact(output, i));
            double programmed = frame.passedOn(frame.trace().programmed(output, i));
            values[EXACT][i] = shown ? (float) exact : Float.NaN;
            values[PROGRAMMED][i] = shown ? (float) programmed : Float.NaN;
        }
        double full = frame.scales().feature();
        for (int i = 0; i < maps.size(); i++) {
            maps.get(i).setScale(COLORS, 0, full);
            maps.get(i).setValues(values[i]);
        }
        bar.setScale(COLORS, 0, full);
        bar.titleProperty().set(Messages.get("crossbar.map.bar", 1 + output));
        int width = shape.width();
        moving = true;
        maps.get(EXACT)
                .cellCursorProperty()
                .set(new CellIndex(frame.position() / width, frame.position() % width));
        moving = false;
    }

    private void layOut(Shape now) {
        maps.clear();
        for (int i = 0; i < titles.size(); i++) {
            HeatmapView map = new HeatmapView(TileLayout.plain(now.height(), now.width()));
            map.setId(i == EXACT ? "crossbar-map-exact" : "crossbar-map-programmed");
            map.setMinSize(0, 0);
            String title = titles.get(i).getText();
            map.summaryProperty().bind(model.sentenceProperty().map(text -> title + ". " + text));
            map.setCellText(cell -> "");
            // A passing mouse must not move the window.
            map.addEventFilter(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
            map.addEventFilter(MouseEvent.MOUSE_EXITED, MouseEvent::consume);
            maps.add(map);
        }
        maps.get(PROGRAMMED).linkTo(maps.get(EXACT));
        maps.get(EXACT).cellCursorProperty().addListener((c, old, cell) -> moved(cell));
        getChildren().removeIf(HeatmapView.class::isInstance);
        getChildren().addAll(maps);
    }

    private void moved(CellIndex cell) {
        if (!moving && cell != null) {
            model.moveTo(cell.column(), cell.row());
        }
    }

    @Override
    protected void layoutChildren() {
        if (dirty) {
            dirty = false;
            fill(model.frame());
        }
        double width = Math.floor(getWidth() / 2);
        double title = titles.getFirst().prefHeight(-1);
        double barHeight = bar.prefHeight(-1);
        double height = Math.max(0, Math.min(width, getHeight() - title - barHeight));
        for (int i = 0; i < titles.size(); i++) {
            titles.get(i).resizeRelocate(i * width, 0, width, title);
        }
        for (int i = 0; i < maps.size(); i++) {
            maps.get(i).resizeRelocate(i * width, title, width, height);
        }
        bar.resizeRelocate(0, title + height, getWidth(), barHeight);
    }
}
