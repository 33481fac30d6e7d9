package org.crossbarlab.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Paints handwritten digits, one after the other. Not thread-safe: each thread has its own. */
final class DigitPainter {

    /** Height and width of the images in pixels, as in MNIST. */
    static final int SIDE = 28;

    private static final double CENTRE = SIDE / 2.0;

    /** Phase of the pen's swelling from one segment to the next: a wave is about a stroke long. */
    private static final double SWELL_STEP = 0.35;

    private final StrokeTable table;
    private final PenPath path = new PenPath();

    /** Distance of each pixel from the ink's edge in pixels, negative inside the ink. */
    private final double[] distance = new double[SIDE * SIDE];

    DigitPainter(StrokeTable table) {
        this.table = table;
    }

    /**
     * Paints one image.
     *
     * @param random decides the form and the hand
     * @param pixels receives the image's unsigned bytes
     * @param offset where in {@code pixels} the image begins
     */
    void paint(int digit, RandomGenerator random, byte[] pixels, int offset) {
        Handwriting hand = Handwriting.random(random);
        path.write(table.pick(digit, random), hand, random);
        path.fit(hand.height() - 2 * hand.radius(), CENTRE + hand.shiftX(), CENTRE + hand.shiftY());
        measure(hand);
        for (int i = 0; i < distance.length; i++) {
            double cover = hand.ink() * (0.5 - distance[i] / hand.softness());
            pixels[offset + i] = (byte) (int) (255 * Math.max(0, Math.min(1, cover)) + 0.5);
        }
    }

    private void measure(Handwriting hand) {
        Arrays.fill(distance, SIDE);
        for (int i = 1; i < path.size; i++) {
            if (path.drawn[i]) {
                double thick = 1 + hand.pressure() * StrictMath.sin(hand.swell() + SWELL_STEP * i);
                segment(i, hand.radius() * thick, hand.softness());
            }
        }
    }

    /** Takes the distance from one segment of the path wherever that segment is the nearest. */
    private void segment(int end, double radius, double softness) {
        double x0 = path.x[end - 1];
        double y0 = path.y[end - 1];
        double dx = path.x[end] - x0;
        double dy = path.y[end] - y0;
        double reach = radius + softness / 2;
        double inverse = 1 / Math.max(dx * dx + dy * dy, 1e-9);
        int top = (int) Math.max(0, Math.min(y0, y0 + dy) - reach);
        int bottom = (int) Math.min(SIDE - 1, Math.max(y0, y0 + dy) + reach);
        int left = (int) Math.max(0, Math.min(x0, x0 + dx) - reach);
        int right = (int) Math.min(SIDE - 1, Math.max(x0, x0 + dx) + reach);
        for (int row = top; row <= bottom; row++) {
            double py = row + 0.5 - y0;
            for (int column = left; column <= right; column++) {
                double px = column + 0.5 - x0;
                double along = Math.max(0, Math.min(1, (px * dx + py * dy) * inverse));
                double offX = px - along * dx;
                double offY = py - along * dy;
                double edge = Math.sqrt(offX * offX + offY * offY) - radius;
                int pixel = row * SIDE + column;
                distance[pixel] = Math.min(distance[pixel], edge);
            }
        }
    }
}
