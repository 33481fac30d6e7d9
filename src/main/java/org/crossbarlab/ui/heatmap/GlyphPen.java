package org.crossbarlab.ui.heatmap;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;

import org.crossbarlab.ui.chart.Pens;

/** Draws signs that stand out on every colour: dark, with a light edge. */
public final class GlyphPen {

    /** The width of a stroke, as a share of the sign's side. */
    private static final double WIDTH = 0.16;

    private final Line light;
    private final Line dark;

    public GlyphPen(Pens pens) {
        light = pens.line("heatmap-mark-light");
        dark = pens.line("heatmap-mark-dark");
    }

    /**
     * Draws a sign.
     *
     * @param x left edge of its square
     * @param y upper edge
     * @param side of the square
     */
    public void draw(GraphicsContext graphics, Glyph glyph, double x, double y, double side) {
        double width = Math.max(1, WIDTH * side);
        Pens.take(graphics, light);
        graphics.setLineWidth(Math.max(width + 2, 2.4 * width));
        glyph.stroke(graphics, x, y, side);
        Pens.take(graphics, dark);
        graphics.setLineWidth(width);
        glyph.stroke(graphics, x, y, side);
    }
}
