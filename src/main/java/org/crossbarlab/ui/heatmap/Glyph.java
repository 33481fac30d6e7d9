package org.crossbarlab.ui.heatmap;

import javafx.scene.canvas.GraphicsContext;

/** A sign on a cell, of strokes within a square of side 1. */
public enum Glyph {
    MINUS(new double[] {0.1, 0.5, 0.9, 0.5}),
    PLUS(new double[] {0.1, 0.5, 0.9, 0.5}, new double[] {0.5, 0.1, 0.5, 0.9}),
    CROSS(new double[] {0.1, 0.1, 0.9, 0.9}, new double[] {0.1, 0.9, 0.9, 0.1}),
    CHECK(new double[] {0.1, 0.5, 0.4, 0.9, 0.9, 0.1}),

    /** Stands for several others. */
    DOT(new double[] {0.35, 0.35, 0.65, 0.35, 0.65, 0.65, 0.35, 0.65, 0.35, 0.35});

    private static final double ROOM = 0.1;

    private final double[][] strokes;

    Glyph(double[]... strokes) {
        this.strokes = strokes;
    }

    /** Strokes it with the pen that the canvas has. */
    void stroke(GraphicsContext graphics, double x, double y, double side) {
        stroke(graphics, x, y, side, 0);
    }

    /** The same without the room about it: its outermost points lie on the square's edge. */
    void strokeTight(GraphicsContext graphics, double x, double y, double side) {
        stroke(graphics, x, y, side, ROOM);
    }

    private void stroke(GraphicsContext graphics, double x, double y, double side, double without) {
        double unit = side / (1 - 2 * without);
        for (double[] points : strokes) {
            graphics.beginPath();
            for (int i = 0; i < points.length; i += 2) {
                double toX = x + unit * (points[i] - without);
                double toY = y + unit * (points[i + 1] - without);
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
