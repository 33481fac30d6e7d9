package org.crossbarlab.crossbar;

import org.crossbarlab.math.Statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes weight matrices into crossbars: weight limit, mapping, quantisation, programming error,
 * clipping, and the effective weights that result. Everything that is linear in the input is folded
 * into those, once per programming. Agrees with CrossSim 3.2's numeric, balanced and offset cores.
 *
 * <p>One instance serves one set of settings and any number of matrices and threads.
 */
public final class CrossbarProgrammer {

    /**
     * Added to a float below 2²² and taken away again it leaves the nearest integer, ties to even,
     * as the reference rounds; unlike {@code Math.rint} it stays in the registers' float lanes.
     */
    private static final float ROUNDER = 3 << 22;

    private final CrossbarSettings settings;
    private final Coding coding;
    private final boolean exact;

    public CrossbarProgrammer(CrossbarSettings settings) {
        this.settings = settings;
        this.coding =
                settings.storage()
                        .mapping()
                        .coding(settings.cells().range(), settings.storage().weightBits());
        this.exact = !settings.isRandom();
    }

    public CrossbarSettings settings() {
        return settings;
    }

    public Coding coding() {
        return coding;
    }

    /**
     * Programs one matrix.
     *
     * @param weights {@code [outputs][inputs]} flat, finite; not modified, and kept by the result
     * @param deviates of the cells; not asked when the settings hold no error
     */
    public ProgrammedMatrix program(
            float[] weights, int outputs, int inputs, CellDeviates deviates) {
        if (weights.length != outputs * inputs) {
            throw new IllegalArgumentException(
                    "A "
                            + outputs
                            + " × "
                            + inputs
                            + " matrix needs "
                            + outputs * inputs
                            + " weights, not "
                            + weights.length
                            + ".");
        }
        float wMax = weightLimit(weights);
        float[] difference = new float[weights.length];
        List<ArraySnapshot> arrays = new ArrayList<>();
        for (CellCode cell : coding.cells()) {
            ArraySnapshot array =
                    programArray(cell, arrays.size(), weights, wMax, outputs, inputs, deviates);
            arrays.add(array);
            accumulate(difference, array, cell.sign());
        }
        float[] effective = decode(difference, wMax, arrays.getFirst());
        return new ProgrammedMatrix(outputs, inputs, wMax, coding, arrays, weights, effective);
    }

    /** Wmax: the largest magnitude, or the larger magnitude of two opposite percentiles. */
    float weightLimit(float[] weights) {
        double percentile = settings.storage().weightPercentile();
        if (percentile == 100) {
            return largest(weights);
        }
        double[] values = new double[weights.length];
        Arrays.setAll(values, i -> weights[i]);
        return (float)
                Math.max(
                        Math.abs(Statistics.percentile(values, percentile)),
                        Math.abs(Statistics.percentile(values, 100 - percentile)));
    }

    private static float largest(float[] weights) {
        float largest = 0;
        for (float w : weights) {
            largest = Math.max(largest, Math.abs(w));
        }
        return largest;
    }

    private ArraySnapshot programArray(
            CellCode cell,
            int index,
            float[] weights,
            float wMax,
            int outputs,
            int inputs,
            CellDeviates deviates) {
        int rows = coding.physicalRows(outputs);
        int reference = (rows - outputs) * inputs;
        float[] ideal = new float[rows * inputs];
        float zero = (float) cell.zero();
        float scale = wMax > 0 ? (float) cell.slope() / wMax : 0;
        Arrays.fill(ideal, 0, reference, zero);
        encode(weights, zero, scale, ideal, reference);
        // One bit has no level for zero, so its reference cells are not rounded to one.
        toConductances(ideal, coding.cellBits().bits() == 1 ? reference : 0);
        float[] programmed =
                exact
                        ? ideal
                        : perturb(
                                ideal,
                                reference,
                                deviates.of(
                                        index,
                                        settings.cells().error().distribution(),
                                        ideal.length));
        return new ArraySnapshot(cell.label(), rows, inputs, ideal, programmed);
    }

    // The loops below stand in small methods of plain arguments: so the compiler vectorises them.

    /** Writes each weight's fraction of the mapping's window, from an index on. */
    private static void encode(float[] weights, float zero, float scale, float[] target, int from) {
        for (int i = 0; i < weights.length; i++) {
            target[from + i] = Math.min(Math.max(zero + scale * weights[i], 0), 1);
        }
    }

    /**
     * From fractions of the mapping's window to conductances, from an index on the nearest that a
     * cell can be set to.
     */
    private void toConductances(float[] fractions, int roundFrom) {
        double gMin = settings.cells().range().gMin();
        double width = settings.cells().range().width();
        double low = coding.low();
        double window = coding.window();
        if (coding.cellBits().isAnalog()) {
            scale(fractions, window, low);
        } else {
            int steps = coding.cellBits().steps();
            toLevels(
                    fractions,
                    (float) (window / width * steps),
                    (float) ((low - gMin) / width * steps));
            round(fractions, roundFrom);
            scale(fractions, width / steps, gMin);
        }
    }

    private static void toLevels(float[] fractions, float levels, float lowest) {
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] = fractions[i] * levels + lowest;
        }
    }

    /** In double, so that every level is the nearest float and the highest exactly Gmax. */
    private static void scale(float[] values, double factor, double summand) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] * factor + summand);
        }
    }

    private static void round(float[] values, int from) {
        for (int i = from; i < values.length; i++) {
            values[i] = (values[i] + ROUNDER) - ROUNDER;
        }
    }

    /** Adds the error; deviates of a reference row stand behind those of the weights. */
    private float[] perturb(float[] ideal, int reference, float[] z) {
        float floor = settings.cells().clip() ? (float) settings.cells().range().gMin() : 0;
        float ceiling = settings.cells().clip() ? 1 : Float.MAX_VALUE;
        float[] spreads = settings.cells().error().spreads(ideal, settings.cells().range());
        int weights = ideal.length - reference;
        perturb(ideal, spreads, 0, z, weights, reference, floor, ceiling);
        perturb(ideal, spreads, reference, z, 0, weights, floor, ceiling);
        return spreads;
    }

    /** Replaces spreads by programmed conductances. */
    private static void perturb(
            float[] ideal,
            float[] spreads,
            int from,
            float[] z,
            int zFrom,
            int count,
            float floor,
            float ceiling) {
        for (int i = 0; i < count; i++) {
            float g = ideal[from + i] + spreads[from + i] * z[zFrom + i];
            spreads[from + i] = Math.min(Math.max(g, floor), ceiling);
        }
    }

    /** Adds an array's conductances, without those of a reference row, with its sign. */
    private static void accumulate(float[] difference, ArraySnapshot array, float sign) {
        float[] g = array.programmed();
        int reference = g.length - difference.length;
        for (int i = 0; i < difference.length; i++) {
            difference[i] += sign * g[reference + i];
        }
    }

    /** Scales differences of conductances to weights, in place. */
    private float[] decode(float[] difference, float wMax, ArraySnapshot first) {
        double gain = coding.gain() * wMax;
        double baseline = coding.baseline();
        if (coding.referenceRow()) {
            for (int i = 0; i < difference.length; i++) {
                difference[i] -= first.programmed()[i % first.columns()];
            }
        }
        scale(difference, gain, -gain * baseline);
        return difference;
    }
}
