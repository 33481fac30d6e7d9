package org.crossbarlab.crossbar;

import org.crossbarlab.signal.Product;
import org.crossbarlab.signal.SignalStage;

import java.util.Arrays;

/**
 * An ideal converter: what lies beyond its range is clipped, and the rest rounded to the nearest of
 * equally spaced levels, of which the first and the last are the ends of the range. As CrossSim
 * 3.2's {@code QuantizerADC} and {@code QuantizerDAC}; its sign-magnitude converters have one level
 * less, so that zero is a level.
 *
 * @param low lower end of the range, in the unit of the signal
 * @param high upper end
 * @param steps between the levels, one less than there are levels
 */
record Quantiser(float low, float high, int steps) implements SignalStage {

    /**
     * A converter of so many bits: of 2^bits levels, or one less about zero.
     *
     * @param bits at least 1
     */
    static Quantiser of(double low, double high, int bits) {
        int levels = 1 << bits;
        boolean signMagnitude = low == -high;
        // A sign alone still has a level on either side of zero.
        int steps = signMagnitude ? Math.max(levels - 2, 2) : levels - 1;
        return new Quantiser((float) low, (float) high, steps);
    }

    @Override
    public void convert(float[] signals, float[] passes, Product product) {
        if (passes != null) {
            stop(signals, passes, low, high);
        }
        if (!(high > low)) {
            // A range of nothing, as of weights that are all zero, has one level.
            Arrays.fill(signals, low);
            return;
        }
        float perStep = steps / (high - low);
        float step = (high - low) / steps;
        round(signals, low, high, perStep, step);
    }

    // The loops stand in small methods of plain arguments: so the compiler vectorises them.

    private static void stop(float[] signals, float[] passes, float low, float high) {
        for (int i = 0; i < signals.length; i++) {
            passes[i] = signals[i] < low || signals[i] > high ? 0 : passes[i];
        }
    }

    private static void round(float[] values, float low, float high, float perStep, float step) {
        for (int i = 0; i < values.length; i++) {
            float level = (Math.min(Math.max(values[i], low), high) - low) * perStep;
            values[i] = (level + TargetCoder.ROUNDER - TargetCoder.ROUNDER) * step + low;
        }
    }
}
