package org.crossbarlab.data;

import java.util.random.RandomGenerator;

/**
 * The path of the pen as short straight segments in one reusable buffer. Not thread-safe: each
 * thread has its own.
 */
final class PenPath {

    private static final int STEPS = 5;
    private static final int CAPACITY = 256;

    /** Ends of the segments, in digit heights, later in pixels. */
    final double[] x = new double[CAPACITY];

    final double[] y = new double[CAPACITY];

    /** Whether the pen drew on its way to this point. */
    final boolean[] drawn = new boolean[CAPACITY];

    int size;

    /** Writes a form in a hand: {@code tremor} moves the points, {@code bend} the whole curve. */
    void write(StrokeTable.Form form, Handwriting hand, RandomGenerator random) {
        size = 0;
        double[] end = null;
        for (StrokeTable.Curve curve : form.curves()) {
            double[][] points = shaken(curve.points(), hand.tremor(), random);
            if (curve.joined()) {
                points[0] = end;
            }
            follow(points);
            end = points[points.length - 1];
        }
        double[] point = new double[2];
        for (int i = 0; i < size; i++) {
            point[0] = x[i];
            point[1] = y[i];
            hand.bend(point);
            x[i] = point[0];
            y[i] = point[1];
        }
    }

    /** Scales the path so that its longer side is {@code length}, then centres it by mass. */
    void fit(double length, double centreX, double centreY) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        double scale = length / Math.max(right - left, bottom - top);
        double mass = 0;
        double momentX = 0;
        double momentY = 0;
        for (int i = 1; i < size; i++) {
            if (drawn[i]) {
                double dx = x[i] - x[i - 1];
                double dy = y[i] - y[i - 1];
                double segment = Math.sqrt(dx * dx + dy * dy);
                mass += segment;
                momentX += segment * (x[i] + x[i - 1]) / 2;
                momentY += segment * (y[i] + y[i - 1]) / 2;
            }
        }
        for (int i = 0; i < size; i++) {
            x[i] = (x[i] - momentX / mass) * scale + centreX;
            y[i] = (y[i] - momentY / mass) * scale + centreY;
        }
    }

    private static double[][] shaken(double[][] points, double tremor, RandomGenerator random) {
        double[][] shaken = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            shaken[i] =
                    new double[] {
                        points[i][0] + random.nextGaussian(0, tremor),
                        points[i][1] + random.nextGaussian(0, tremor)
                    };
        }
        return shaken;
    }

    /** A Catmull-Rom spline through the points, with free ends. */
    private void follow(double[][] points) {
        add(points[0][0], points[0][1], false);
        for (int i = 0; i + 1 < points.length; i++) {
            double[] before = points[Math.max(i - 1, 0)];
            double[] from = points[i];
            double[] to = points[i + 1];
            double[] after = points[Math.min(i + 2, points.length - 1)];
            for (int step = 1; step <= STEPS; step++) {
                double t = (double) step / STEPS;
                add(
                        spline(before[0], from[0], to[0], after[0], t),
                        spline(before[1], from[1], to[1], after[1], t),
                        true);
            }
        }
    }

    private static double spline(double before, double from, double to, double after, double t) {
        double tangent = (to - before) / 2;
        double nextTangent = (after - from) / 2;
        double cubic = 2 * (from - to) + tangent + nextTangent;
        double square = 3 * (to - from) - 2 * tangent - nextTangent;
        return ((cubic * t + square) * t + tangent) * t + from;
    }

    private void add(double pointX, double pointY, boolean pen) {
        x[size] = pointX;
        y[size] = pointY;
        drawn[size] = pen;
        size++;
    }
}
