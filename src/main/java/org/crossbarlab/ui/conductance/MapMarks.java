package org.crossbarlab.ui.conductance;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.ui.brush.Brush;
import org.crossbarlab.ui.brush.Marks;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.Glyph;

import java.util.List;
import java.util.Map;

/** The marks of a brush on the map that is on view, and the cells that a hand finds there. */
final class MapMarks {

    private final Brush brush;
    private CellNames names;

    MapMarks(Brush brush) {
        this.brush = brush;
    }

    Brush brush() {
        return brush;
    }

    /** Another map comes on view. */
    void show(CellNames cells) {
        names = cells;
    }

    /** The signs on the map. */
    Map<CellIndex, Glyph> glyphs() {
        return names == null ? Map.of() : names.glyphs(brush.markedProperty().get());
    }

    /**
     * The cells behind a cell of the map.
     *
     * @param cell or null for none
     */
    List<CellAddress> cells(CellIndex cell) {
        return names == null || cell == null ? List.of() : names.of(cell);
    }

    /** What a cell of the map is marked with, before the sentence about it. */
    String told(CellIndex cell, String sentence) {
        return Marks.told(names.marks(brush.markedProperty().get(), cell), sentence);
    }
}
