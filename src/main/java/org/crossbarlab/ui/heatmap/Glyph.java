package org.crossbarlab.ui.heatmap;

import javafx.scene.canvas.GraphicsContext;

/** A sign on a cell, of strokes within a square of side 1. */
public enum Glyph {
    MINUS(new double[] {0.1, 0.5, 0.9, 0.5}),
    PLUS(new double[] {0.1, 0.5, 0.9, 0.5}, new double[] {0.5, 0.1, 0.5, 0.9}),
    CROSS(new double[] {0.15, 0.15, 0.85, 0.85}, new double[] {0.15, 0.85, 0.85, 0.15}),
    CHECK(new double[] {0.1, 0.55, 0.4, 0.85, 0.9, 0.2}),

    /** Stands for several others. */
    DOT(new double[] {0.35, 0.35, 0.65, 0.35, 0.65, 0.65, 0.35, 0.65, 0.35, 0.35});

    private final double[][] strokes;

    Glyph(double[]... strokes) {
        this.strokes = strokes;
    }

    /** Strokes it with the pen that the canvas has. */
    void stroke(GraphicsContext graphics, double x, double y, double side) {
        for (double[] points : strokes) {
            graphics.beginPath();
            for (int i = 0; i < points.length; i += 2) {
                double toX = x + side * points[i];
                double toY = y + side * points[i + 1];
                if (i == 0) {
                    graphics.moveTo(toX, toY);
                } else {
                    graphics.lineTo(toX, toY);
                }
            }
            graphics.stroke();
        }
    }
}
