package org.crossbarlab.data;

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

    private final InkField ink = new InkField(SIDE, SIDE);

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
        ink.write(hand.ink(), hand.softness(), pixels, offset);
    }

    private void measure(Handwriting hand) {
        ink.clear();
        for (int i = 1; i < path.size; i++) {
            if (path.drawn[i]) {
                double thick = 1 + hand.pressure() * StrictMath.sin(hand.swell() + SWELL_STEP * i);
                ink.segment(
                        path.x[i - 1],
                        path.y[i - 1],
                        path.x[i],
                        path.y[i],
                        hand.radius() * thick,
                        hand.softness());
            }
        }
    }
}
