package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;
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

    private final CrossbarSettings settings;
    private final Coding coding;
    private final boolean exact;

    public CrossbarProgrammer(CrossbarSettings settings) {
        this.settings = settings;
        this.coding = settings.mapping().coding(settings.range(), settings.weightBits());
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
        Arrays.fill(ideal, 0, reference, target(cell.zero()));
        for (int i = 0; i < weights.length; i++) {
            ideal[reference + i] = target(cell.zero() + scale * weights[i]);
        }
        // One bit has no level for zero, so its reference cells are not rounded to one.
        quantise(ideal, coding.cellBits().bits() == 1 ? reference : 0);
        float[] programmed =
                exact
                        ? ideal
                        : perturb(
                                ideal,
                                reference,
                                deviates.of(index, settings.error().deviate(), rows * inputs));
        return new ArraySnapshot(cell.label(), rows, inputs, ideal, programmed);
    }

    private float target(double fraction) {
        double u = Math.min(Math.max(fraction, 0), 1);
        return (float) (coding.low() + coding.window() * u);
    }

    /** Rounds conductances to the nearest level that the cells can be set to. */
    private void quantise(float[] conductances, int from) {
        if (coding.cellBits().isAnalog()) {
            return;
        }
        double gMin = settings.range().gMin();
        double step = settings.range().width() / coding.cellBits().steps();
        double perStep = 1 / step;
        for (int i = from; i < conductances.length; i++) {
            conductances[i] = (float) (gMin + Math.rint((conductances[i] - gMin) * perStep) * step);
        }
    }

    /**
     * Adds the programming error; deviates of a reference row stand behind those of the weights.
     */
    private float[] perturb(float[] ideal, int reference, float[] z) {
        ProgrammingError error = settings.error();
        ConductanceRange range = settings.range();
        float floor = settings.clip() ? (float) range.gMin() : 0;
        float ceiling = settings.clip() ? 1 : Float.MAX_VALUE;
        float[] programmed = new float[ideal.length];
        int weights = ideal.length - reference;
        for (int i = 0; i < ideal.length; i++) {
            float deviate = i < reference ? z[weights + i] : z[i - reference];
            float g = (float) (ideal[i] + error.spread(ideal[i], range) * deviate);
            programmed[i] = Math.min(Math.max(g, floor), ceiling);
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
}
