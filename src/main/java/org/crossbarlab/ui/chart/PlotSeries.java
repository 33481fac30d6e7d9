package org.crossbarlab.ui.chart;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Numbers;

/** One line of a chart with its pens. Points have ascending x. */
final class PlotSeries {

    /** Points in drawing order. */
    interface Points {
        int size();

        double x(int point);

        double y(int point);

        /** Half the width of the band about a point; 0 where there is none. */
        default double halfWidth(int point) {
            return 0;
        }
    }

    /** Points in arrays of one length, and half the width of a band about them, or null. */
    record Arrays(double[] xs, double[] ys, double[] halfWidths) implements Points {
        static final Arrays NONE = new Arrays(new double[0], new double[0], null);

        @Override
        public int size() {
            return xs.length;
        }

        @Override
        public double x(int point) {
            return xs[point];
        }

        @Override
        public double y(int point) {
            return ys[point];
        }

        @Override
        public double halfWidth(int point) {
            return halfWidths == null || Double.isNaN(halfWidths[point]) ? 0 : halfWidths[point];
        }
    }

    final Line pen;
    String title;
    Points points;
    boolean shown = true;

    /** Whether a line joins the points. */
    boolean joined = true;

    PlotSeries(String title, Line pen, Points points) {
        this.title = title;
        this.pen = pen;
        this.points = points;
    }

    /** Strokes the line through the points; where a value cannot be drawn the line has a gap. */
    void stroke(GraphicsContext graphics, PlotFrame frame) {
        if (!joined) {
            return;
        }
        Pens.take(graphics, pen);
        graphics.beginPath();
        boolean down = false;
        for (int i = 0; i < points.size(); i++) {
            double y = frame.pixelY(points.y(i));
            if (Double.isNaN(y)) {
                down = false;
            } else if (down) {
                graphics.lineTo(frame.pixelX(points.x(i)), y);
            } else {
                graphics.moveTo(frame.pixelX(points.x(i)), y);
                down = true;
            }
        }
        graphics.stroke();
    }

    /**
     * How much of the line lies in a rectangle, in points; between points the line counts at its
     * middle.
     */
    int pointsIn(Rectangle2D box, PlotFrame frame) {
        int inside = 0;
        for (int i = 0; i < points.size(); i++) {
            double x = frame.pixelX(points.x(i));
            double y = frame.pixelY(points.y(i));
            inside += box.contains(x, y) ? 1 : 0;
            if (i > 0) {
                double middleX = (x + frame.pixelX(points.x(i - 1))) / 2;
                double middleY = (y + frame.pixelY(points.y(i - 1))) / 2;
                inside += box.contains(middleX, middleY) ? 1 : 0;
            }
        }
        return inside;
    }

    /** A point's value, with its band where it has one. */
    String text(int point) {
        return Numbers.withSpread(points.y(point), points.halfWidth(point));
    }

    /** The point nearest to an x, or −1. */
    int nearest(double x) {
        int nearest = -1;
        for (int i = 0; i < points.size(); i++) {
            if (nearest < 0 || Math.abs(points.x(i) - x) < Math.abs(points.x(nearest) - x)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
