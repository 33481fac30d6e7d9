package org.crossbarlab.device;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

/**
 * How finely a weight or a cell can be set.
 *
 * @param bits 1 to 16, or 0 for a continuous (analog) value
 */
public record Resolution(int bits) {

    /** Quantised resolutions. */
    public static final Interval BITS = new Interval(1, 16);

    /** No quantisation at all; shown as ∞. */
    public static final Resolution ANALOG = new Resolution(0);

    private static final double NOISE = 1e-6;

    /**
     * @throws InvalidValueException if the number of bits is out of range
     */
    public Resolution {
        if (bits != 0 && !BITS.contains(bits)) {
            throw fault(bits);
        }
    }

    /**
     * The resolution that a number stands for.
     *
     * @param bits 0 for analog; off a whole number by no more than arithmetic is
     * @throws InvalidValueException if it is out of range or no whole number
     */
    public static Resolution of(double bits) {
        double whole = Math.rint(bits);
        if (!(Math.abs(bits - whole) <= NOISE) || whole != 0 && !BITS.contains(whole)) {
            throw fault(bits);
        }
        return new Resolution((int) whole);
    }

    private static InvalidValueException fault(double bits) {
        return new InvalidValueException(
                Sentence.of("setting.fault.bits", BITS.min(), BITS.max(), bits));
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
