package org.crossbarlab.data;

/**
 * What a round pen draws from setting it down to lifting it. The arrays are shared, not copied, so
 * nobody writes to them after construction.
 *
 * @param width of the pen, in the units of the points; more than 0
 * @param x of its places in order, to the right; at least one, finite
 * @param y as many, downwards
 */
public record Stroke(double width, double[] x, double[] y) {

    public Stroke {
        if (!(width > 0) || !Double.isFinite(width)) {
            throw new IllegalArgumentException("A pen has a width, not " + width + ".");
        }
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(
                    "A stroke has places, not " + x.length + ", " + y.length + ".");
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                throw new IllegalArgumentException(
                        "A pen is nowhere at " + x[i] + ", " + y[i] + ".");
            }
        }
    }

    /** How many places there are; a dot has one. */
    public int size() {
        return x.length;
    }
}
