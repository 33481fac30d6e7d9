package org.crossbarlab.testing;

import org.crossbarlab.data.Stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * The ten digits as a hand draws them on a canvas of 200×200: through a few places, smoothly, in
 * one stroke or two; and hands that draw them otherwise.
 */
public final class ScriptedDigits {

    public static final double CANVAS = 200;
    public static final double PEN = 18;

    /** Places of the pen, a stroke each; 100 high, about 60 wide. */
    private static final String[] PLACES = {
        "35,0 12,14 3,45 10,82 32,100 54,84 62,50 54,14 35,0",
        "36,0 34,30 32,65 30,100",
        "6,22 18,4 38,0 54,14 52,34 34,60 4,96 4,98 34,96 62,98",
        "8,8 30,0 50,8 52,26 40,42 24,46 44,50 58,68 52,90 30,100 6,92",
        "16,4 12,30 6,56 8,60 34,60 62,58|48,14 46,50 42,76 40,100",
        "56,2 34,2 16,4 14,8 12,26 10,42 12,44 34,40 54,54 56,78 40,97 8,96",
        "46,0 26,20 10,50 6,78 20,98 42,96 54,78 44,60 24,62 8,80",
        "4,6 30,6 58,4 58,7 44,36 32,66 22,100",
        "48,10 30,0 12,12 18,34 42,54 54,78 38,98 16,96 6,78 20,54 44,32 48,10",
        "52,16 34,2 12,14 10,36 28,48 46,36 53,16 52,44 46,72 38,100",
    };

    /** How a hand draws. */
    public enum Hand {
        PLAIN(PEN, 1, 0, 0, 0),
        THICK(28, 1, 0, 0, 0),
        THIN(7, 1, 0, 0, 0),
        OFF_CENTRE(PEN, 0.9, 38, -20, 0),
        SMALL(PEN, 0.4, -30, 40, 0),
        WOBBLY(PEN, 1, 0, 0, 2.5);

        private final double pen;
        private final double size;
        private final double shiftX;
        private final double shiftY;
        private final double wobble;

        Hand(double pen, double size, double shiftX, double shiftY, double wobble) {
            this.pen = pen;
            this.size = size;
            this.shiftX = shiftX;
            this.shiftY = shiftY;
            this.wobble = wobble;
        }
    }

    private ScriptedDigits() {}

    /** A digit on the canvas. */
    public static List<Stroke> draw(int digit, Hand hand) {
        Random random = new Random(digit);
        List<Stroke> strokes = new ArrayList<>();
        for (String places : PLACES[digit].split("\\|")) {
            strokes.add(
                    stroke(
                            places,
                            hand.pen,
                            point ->
                                    new double[] {
                                        100
                                                + hand.shiftX
                                                + 1.4 * hand.size * (point[0] - 33)
                                                + hand.wobble * random.nextGaussian(),
                                        100
                                                + hand.shiftY
                                                + 1.4 * hand.size * (point[1] - 50)
                                                + hand.wobble * random.nextGaussian()
                                    }));
        }
        return strokes;
    }

    private static Stroke stroke(String places, double pen, UnaryOperator<double[]> hand) {
        List<double[]> path = new ArrayList<>();
        double[][] through = points(places);
        for (int i = 0; i + 1 < through.length; i++) {
            for (int step = 0; step < 8; step++) {
                path.add(hand.apply(spline(through, i, step / 8.0)));
            }
        }
        path.add(hand.apply(through[through.length - 1]));
        return new Stroke(
                pen,
                path.stream().mapToDouble(point -> point[0]).toArray(),
                path.stream().mapToDouble(point -> point[1]).toArray());
    }

    private static double[][] points(String places) {
        String[] each = places.split(" ");
        double[][] points = new double[each.length][];
        for (int i = 0; i < each.length; i++) {
            String[] xy = each[i].split(",");
            points[i] = new double[] {Double.parseDouble(xy[0]), Double.parseDouble(xy[1])};
        }
        return points;
    }

    /** Catmull and Rom's, through every place. */
    private static double[] spline(double[][] through, int i, double t) {
        double[] before = through[Math.max(0, i - 1)];
        double[] from = through[i];
        double[] to = through[i + 1];
        double[] after = through[Math.min(through.length - 1, i + 2)];
        double[] point = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            double tangent = (to[axis] - before[axis]) / 2;
            double next = (after[axis] - from[axis]) / 2;
            double cubic = 2 * (from[axis] - to[axis]) + tangent + next;
            double square = 3 * (to[axis] - from[axis]) - 2 * tangent - next;
            point[axis] = ((cubic * t + square) * t + tangent) * t + from[axis];
        }
        return point;
    }
}
