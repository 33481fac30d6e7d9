package org.crossbarlab.ui.heatmap;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;

import org.crossbarlab.ui.chart.Pens;

/**
 * Draws signs that stand out on every colour: dark, with a light edge; on cells of a few pixels,
 * where an edge would fill the sign, on a light ground and from pixel to pixel.
 */
public final class GlyphPen {

    /** The width of a stroke, as a share of the sign's side. */
    private static final double WIDTH = 0.13;

    /** What is free about a sign, so that those of neighbours do not meet. */
    private static final double EDGE = 0.08;

    /** A square of fewer pixels is too small for edges. */
    private static final int FEW = 11;

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
        if (side < FEW) {
            drawSmall(graphics, glyph, x, y, side);
            return;
        }
        double width = WIDTH * side;
        double edge = EDGE * side;
        double own = side - 2 * edge;
        Pens.take(graphics, light);
        graphics.setLineWidth(Math.max(width + 2, 2.2 * width));
        glyph.stroke(graphics, x + edge, y + edge, own);
        Pens.take(graphics, dark);
        graphics.setLineWidth(width);
        glyph.stroke(graphics, x + edge, y + edge, own);
    }

    private void drawSmall(GraphicsContext graphics, Glyph glyph, double x, double y, double side) {
        Pens.takeFill(graphics, light);
        graphics.fillRect(x, y, side, side);
        // An odd number of pixels has a middle one, and something of the ground is left.
        int pixels = Math.max(1, 2 * (int) ((side - 2) / 2) + 1);
        double edge = Math.floor((side - pixels) / 2);
        Pens.take(graphics, dark);
        graphics.setLineWidth(1);
        glyph.strokeTight(graphics, x + edge + 0.5, y + edge + 0.5, pixels - 1);
    }
}
