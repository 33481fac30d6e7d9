package org.crossbarlab.ui.digits;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.ui.chart.Pens;

/** Draws a picture as squares between the colours of paper and ink. */
final class GreyImage {

    private final Line paper;
    private final Line ink;

    GreyImage(Pens pens) {
        paper = pens.line("digit-paper");
        ink = pens.line("digit-ink");
    }

    /** Fills a square, from the canvas's corner, with a picture of a data set's size. */
    void paint(GraphicsContext graphics, byte[] pixels, Dataset size, double side) {
        paint(graphics, pixels, size, 0, 0, side);
    }

    /** Fills a square whose corner is given; squares of pixels share their edges. */
    void paint(
            GraphicsContext graphics,
            byte[] pixels,
            Dataset size,
            double left,
            double top,
            double side) {
        graphics.setGlobalAlpha(1);
        Color light = (Color) paper.getStroke();
        Color dark = (Color) ink.getStroke();
        graphics.setFill(light);
        graphics.fillRect(left, top, side, side);
        double pixel = side / Math.max(size.rows(), size.columns());
        for (int i = 0; i < pixels.length; i++) {
            int grey = pixels[i] & 0xFF;
            if (grey > 0) {
                int column = i % size.columns();
                int row = i / size.columns();
                double x = Math.round(column * pixel);
                double y = Math.round(row * pixel);
                graphics.setFill(light.interpolate(dark, grey / 255.0));
                graphics.fillRect(
                        left + x,
                        top + y,
                        Math.round((column + 1) * pixel) - x,
                        Math.round((row + 1) * pixel) - y);
            }
        }
    }
}
