package org.crossbarlab.ui.score;

/**
 * Spreads dots that would overlap, the same way every time: the i-th dot keeps its height while its
 * value moves, so the eye can follow one chip.
 */
final class Jitter {

    /** The fractional part of the golden ratio spreads any count of dots evenly. */
    private static final double GOLDEN = 0.618033988749895;

    private Jitter() {}

    /** Where a dot stands across its strip, −1 to 1. */
    static double offset(int dot) {
        double spread = (dot + 0.5) * GOLDEN % 1;
        return 2 * spread - 1;
    }
}
