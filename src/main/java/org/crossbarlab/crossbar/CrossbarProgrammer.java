package org.crossbarlab.crossbar;

import org.crossbarlab.device.ProgrammingError;
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

    /** Above this many levels a table of every level's spread costs more than it saves. */
    private static final int MAX_TABLE_BITS = 12;

    private final CrossbarSettings settings;
    private final Coding coding;
    private final boolean exact;
    private final double steps;
    private final float[] levelSpread;

    public CrossbarProgrammer(CrossbarSettings settings) {
        this.settings = settings;
        this.coding = settings.mapping().coding(settings.range(), settings.weightBits());
        this.exact = !settings.isRandom();
        this.steps = coding.cellBits().steps();
        this.levelSpread = spreadTable();
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
    public ProgrammedMatrix program(float[] weights, int outputs, int inputs, Deviates deviates) {
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
        for (int a = 0; a < coding.cells().size(); a++) {
            CellCode cell = coding.cells().get(a);
            ArraySnapshot array = programArray(cell, weights, wMax, outputs, inputs, a, deviates);
            arrays.add(array);
            accumulate(difference, array, cell.sign());
        }
        float[] effective = decode(difference, wMax, arrays.getFirst());
        return new ProgrammedMatrix(outputs, inputs, wMax, coding, arrays, weights, effective);
    }

    /** Wmax: the largest magnitude, or the larger magnitude of two opposite percentiles. */
    float weightLimit(float[] weights) {
        double percentile = settings.weightPercentile();
        if (percentile == 100) {
            float largest = 0;
            for (float w : weights) {
                largest = Math.max(largest, Math.abs(w));
            }
            return largest;
        }
        double[] values = new double[weights.length];
        Arrays.setAll(values, i -> weights[i]);
        return (float)
                Math.max(
                        Math.abs(Statistics.percentile(values, percentile)),
                        Math.abs(Statistics.percentile(values, 100 - percentile)));
    }

    private ArraySnapshot programArray(
            CellCode cell,
            float[] weights,
            float wMax,
            int outputs,
            int inputs,
            int index,
            Deviates deviates) {
        int rows = coding.physicalRows(outputs);
        int reference = (rows - outputs) * inputs;
        float[] ideal = new float[rows * inputs];
        double scale = wMax > 0 ? cell.slope() / wMax : 0;
        Arrays.fill(ideal, 0, reference, quantise(target(cell.zero())));
        for (int i = 0; i < weights.length; i++) {
            ideal[reference + i] = quantise(target(cell.zero() + scale * weights[i]));
        }
        float[] programmed =
                exact
                        ? ideal
                        : perturb(
                                ideal,
                                reference,
                                deviates.of(index, settings.error().deviate(), rows * inputs));
        return new ArraySnapshot(cell.label(), rows, inputs, ideal, programmed);
    }

    private double target(double fraction) {
        return coding.low() + coding.window() * Math.clamp(fraction, 0.0, 1.0);
    }

    private float quantise(double conductance) {
        if (coding.cellBits().isAnalog()) {
            return (float) conductance;
        }
        double gMin = settings.range().gMin();
        double width = settings.range().width();
        return (float) (gMin + Math.rint((conductance - gMin) * (steps / width)) * (width / steps));
    }

    private float[] perturb(float[] ideal, int reference, float[] z) {
        int weights = ideal.length - reference;
        float[] programmed = new float[ideal.length];
        double floor = settings.clip() ? settings.range().gMin() : 0;
        double ceiling = settings.clip() ? 1 : Double.MAX_VALUE;
        double gMin = settings.range().gMin();
        double toLevel = steps / settings.range().width();
        for (int i = 0; i < ideal.length; i++) {
            double g = ideal[i];
            double spread =
                    levelSpread.length > 0
                            ? levelSpread[(int) ((g - gMin) * toLevel + 0.5)]
                            : settings.error().spread(g, settings.range());
            double deviate = i < reference ? z[weights + i] : z[i - reference];
            programmed[i] = (float) Math.clamp(g + spread * deviate, floor, ceiling);
        }
        return programmed;
    }

    private static void accumulate(float[] difference, ArraySnapshot array, int sign) {
        float[] g = array.programmed();
        int reference = g.length - difference.length;
        for (int i = 0; i < difference.length; i++) {
            difference[i] += sign * g[reference + i];
        }
    }

    private float[] decode(float[] difference, float wMax, ArraySnapshot first) {
        double gain = coding.gain() * wMax;
        int inputs = first.columns();
        for (int i = 0; i < difference.length; i++) {
            double baseline =
                    coding.referenceRow() ? first.programmed()[i % inputs] : coding.baseline();
            difference[i] = (float) (gain * (difference[i] - baseline));
        }
        return difference;
    }

    /** The spread at every level, or nothing when there are too many levels or none. */
    private float[] spreadTable() {
        ProgrammingError error = settings.error();
        int bits = coding.cellBits().bits();
        if (exact || bits == 0 || bits > MAX_TABLE_BITS) {
            return new float[0];
        }
        float[] table = new float[(int) steps + 1];
        for (int level = 0; level < table.length; level++) {
            double g = settings.range().gMin() + level * settings.range().width() / steps;
            table[level] = (float) error.spread(g, settings.range());
        }
        return table;
    }
}
