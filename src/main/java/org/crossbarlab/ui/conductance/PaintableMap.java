package org.crossbarlab.ui.conductance;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.ui.brush.Hand;
import org.crossbarlab.ui.brush.Paintable;
import org.crossbarlab.ui.heatmap.HeatmapView;

import java.util.List;

/** A map as a hand with a brush finds it. */
record PaintableMap(HeatmapView map, MapMarks marks) implements Paintable {

    /** Lets the brush mark cells of a map. */
    static void on(HeatmapView map, MapMarks marks) {
        Hand.on(map, marks.brush(), new PaintableMap(map, marks));
        map.setOwnKeys(event -> Hand.wants(marks.brush(), event));
    }

    @Override
    public List<CellAddress> cellsAt(double x, double y) {
        return marks.cells(map.cellAt(x, y));
    }

    @Override
    public List<CellAddress> cellsAtCursor() {
        return marks.cells(map.cellCursorProperty().get());
    }

    @Override
    public double step() {
        return map.cellSize();
    }
}
