package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;

import java.util.Arrays;

/**
 * The target conductances of a matrix: each weight as a fraction of the mapping's window, then the
 * nearest conductance that a cell can be set to.
 *
 * @param range of the cells
 * @param coding of the mapping
 */
record TargetCoder(ConductanceRange range, Coding coding) {

    /**
     * Added to a float below 2²² and taken away again it leaves the nearest integer, ties to even,
     * as the reference rounds; unlike {@code Math.rint} it stays in the registers' float lanes.
     */
    static final float ROUNDER = 3 << 22;

    /** Beyond this, or below its inverse, a quotient by Wmax has lost digits or is infinite. */
    private static final float LARGEST_DIVISOR = 0x1p100f;

    /**
     * The targets of one array.
     *
     * @param weights {@code [outputs][inputs]} flat
     * @param wMax the weight that uses the full window; 0 puts every cell where zero is
     * @param reference how many cells of a reference row come first
     * @return normalised conductances, those of a reference row first
     */
    float[] targets(CellCode cell, float[] weights, float wMax, int reference) {
        if (cell.digit().isPresent()) {
            return digits(cell, cell.digit().get(), weights, wMax, reference);
        }
        boolean large = wMax > LARGEST_DIVISOR && wMax <= Float.MAX_VALUE;
        if (large || wMax > 0 && wMax < 1 / LARGEST_DIVISOR) {
            // A power of two changes no digit, only the exponents.
            int shift = -Math.getExponent(wMax);
            float[] shifted = shifted(weights, shift);
            return targets(cell, shifted, Math.scalb(wMax, shift), reference);
        }
        float[] targets = new float[reference + weights.length];
        float zero = (float) cell.zero();
        float scale = wMax > 0 ? (float) cell.slope() / wMax : 0;
        Arrays.fill(targets, 0, reference, zero);
        encode(weights, zero, scale, targets, reference);
        // One bit has no level for zero, so its reference cells are not rounded to one.
        toConductances(targets, coding.cellBits().bits() == 1 ? reference : 0);
        return targets;
    }

    /**
     * A slice's cells, which take their levels by themselves; in double, so no exponent is lost.
     */
    private float[] digits(CellCode cell, Digit digit, float[] weights, float wMax, int reference) {
        float[] targets = new float[reference + weights.length];
        Arrays.fill(targets, 0, reference, (float) cell.zero());
        for (int i = 0; i < weights.length; i++) {
            targets[reference + i] = digit.fraction(wMax > 0 ? weights[i] / (double) wMax : 0);
        }
        scale(targets, coding.window().width(), coding.window().low());
        return targets;
    }

    private static float[] shifted(float[] weights, int exponent) {
        float[] shifted = new float[weights.length];
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = Math.scalb(weights[i], exponent);
        }
        return shifted;
    }

    /** From fractions of the window to conductances; rounds from an index on. */
    private void toConductances(float[] fractions, int roundFrom) {
        double gMin = range.gMin();
        double width = range.width();
        Coding.Window window = coding.window();
        if (coding.cellBits().isAnalog()) {
            scale(fractions, window.width(), window.low());
        } else {
            int steps = coding.cellBits().steps();
            toLevels(
                    fractions,
                    (float) (window.width() / width * steps),
                    (float) ((window.low() - gMin) / width * steps));
            round(fractions, roundFrom);
            scale(fractions, width / steps, gMin);
        }
    }

    // The loops stand in small methods of plain arguments: so the compiler vectorises them.

    /** Writes each weight's fraction of the mapping's window, from an index on. */
    private static void encode(float[] weights, float zero, float scale, float[] target, int from) {
        for (int i = 0; i < weights.length; i++) {
            target[from + i] = Math.min(Math.max(zero + scale * weights[i], 0), 1);
        }
    }

    private static void toLevels(float[] fractions, float levels, float lowest) {
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] = fractions[i] * levels + lowest;
        }
    }

    private static void round(float[] values, int from) {
        for (int i = from; i < values.length; i++) {
            values[i] = (values[i] + ROUNDER) - ROUNDER;
        }
    }

    /** In double, so that every level is the nearest float and the highest exactly Gmax. */
    static void scale(float[] values, double factor, double summand) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] * factor + summand);
        }
    }
}
