package org.crossbarlab.ui.heatmap;

import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;

import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Pens;

import java.util.Map;

/** The signs on the cells of a heatmap. Its canvas exists from the first sign on. */
final class CellGlyphs {

    private final HeatmapView heatmap;
    private final GlyphPen pen;
    private final CanvasSurface surface = new CanvasSurface(this::paint);
    private Map<CellIndex, Glyph> glyphs = Map.of();

    CellGlyphs(HeatmapView heatmap, Pens pens) {
        this.heatmap = heatmap;
        pen = new GlyphPen(pens);
        surface.setVisible(false);
    }

    CanvasSurface surface() {
        return surface;
    }

    Map<CellIndex, Glyph> get() {
        return glyphs;
    }

    void set(Map<CellIndex, Glyph> newGlyphs) {
        if (!newGlyphs.equals(glyphs)) {
            glyphs = Map.copyOf(newGlyphs);
            heatmap.requestLayout();
        }
    }

    /** Covers the cells; an empty canvas takes no memory. */
    void cover(double x, double y, double width, double height) {
        boolean any = !glyphs.isEmpty();
        surface.setVisible(any);
        surface.resizeRelocate(x, y, any ? width : 0, any ? height : 0);
        surface.repaint();
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        glyphs.forEach(
                (cell, glyph) -> {
                    if (heatmap.shows(cell)) {
                        Bounds place = heatmap.place(cell);
                        pen.draw(
                                graphics,
                                glyph,
                                place.getMinX() - surface.getLayoutX(),
                                place.getMinY() - surface.getLayoutY(),
                                place.getWidth());
                    }
                });
    }
}
