package org.crossbarlab.device;

/**
 * How finely a weight or a cell can be set.
 *
 * @param bits 1 to 16, or 0 for a continuous (analog) value
 */
public record Resolution(int bits) {

    /** No quantisation at all; shown as ∞. */
    public static final Resolution ANALOG = new Resolution(0);

    /** The finest quantised resolution offered. */
    public static final int MAX_BITS = 16;

    public Resolution {
        if (bits < 0 || bits > MAX_BITS) {
            throw new IllegalArgumentException(
                    "Weight bits must be 1 to 16, or analog, not " + bits + ".");
        }
    }

    public boolean isAnalog() {
        return bits == 0;
    }

    /** The number of steps between the lowest and the highest of 2^bits levels. */
    public int steps() {
        return (1 << bits) - 1;
    }

    @Override
    public String toString() {
        return isAnalog() ? "analog" : Integer.toString(bits);
    }
}
