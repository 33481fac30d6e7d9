package org.crossbarlab.crossbar;

import org.crossbarlab.crossbar.Coding.Zero;
import org.crossbarlab.device.DriftModels;
import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.math.Statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Writes weight matrices into crossbars: weight limit, target conductances, what happens to the
 * cells from then on, and the effective weights that result. Everything that is linear in the input
 * is folded into those, once per programming. Agrees with CrossSim 3.2's numeric, balanced and
 * offset cores.
 *
 * <p>One instance serves one set of settings and any number of matrices and threads.
 */
public final class CrossbarProgrammer {

    private final CrossbarSettings settings;
    private final Coding coding;
    private final TargetCoder coder;
    private final List<CellStage> stages;
    private final List<CellStage> fresh;
    private final Wires wires;

    public CrossbarProgrammer(CrossbarSettings settings) {
        this.settings = settings;
        this.coding = settings.storage().coding(settings.cells().range());
        this.coder = new TargetCoder(settings.cells().range(), coding);
        this.stages = CellStage.of(settings.cells(), settings.remedies());
        this.fresh = CellStage.of(firstRead(settings.cells()), settings.remedies());
        this.wires = new Wires(settings.circuit().wires(), settings.cells().range());
    }

    /** What the cells are before time does anything to them. */
    private static CellSettings firstRead(CellSettings cells) {
        return cells.withDrift(cells.drift().at(DriftModels.FIRST_READ));
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
        ArrayCells first = new ArrayCells(0, coding, outputs, inputs, deviates, 0);
        List<ArraySnapshot> arrays = arrays(stages, weights, wMax, first);
        double scale = 1;
        if (settings.remedies().compensateDrift() && !settings.cells().drift().isNone()) {
            List<ArraySnapshot> before = arrays(fresh, weights, wMax, first);
            scale = size(before, weights.length) / size(arrays, weights.length);
        }
        // Cells that let no current pass any more leave nothing to scale.
        double gain = coding.reading().gain() * wMax * (Double.isFinite(scale) ? scale : 1);
        return decoded(weights, outputs, inputs, wMax, gain, arrays);
    }

    private List<ArraySnapshot> arrays(
            List<CellStage> moments, float[] weights, float wMax, ArrayCells first) {
        List<ArraySnapshot> arrays = new ArrayList<>();
        for (CellCode code : coding.cells()) {
            arrays.add(programArray(moments, code, weights, wMax, first.ofArray(arrays.size())));
        }
        return arrays;
    }

    /** How large weights are on average, as products with unit vectors show it. */
    private double size(List<ArraySnapshot> arrays, int weights) {
        double sum = 0;
        for (float weight : decode(arrays, ArraySnapshot::transfer, weights, 1)) {
            sum += Math.abs(weight);
        }
        return sum;
    }

    /**
     * The same matrix in one moment of reading, every cell's noise drawn by itself. What the
     * products' noise makes of it in the sum is drawn at once elsewhere, see {@link Periphery};
     * this is what it stands for.
     *
     * @param programmed by this programmer
     * @param deviates fresh ones for this reading, standard normal
     */
    public ProgrammedMatrix read(ProgrammedMatrix programmed, CellDeviates deviates) {
        int outputs = programmed.outputs();
        int inputs = programmed.inputs();
        List<ArraySnapshot> arrays = new ArrayList<>();
        for (ArraySnapshot array : programmed.arrays()) {
            ArrayCells cells = new ArrayCells(arrays.size(), coding, outputs, inputs, deviates, 0);
            float[] z = cells.deviates("read noise", ErrorDistribution.NORMAL);
            float[] g = array.programmed().clone();
            for (int i = 0; i < g.length; i++) {
                g[i] = (float) Math.max(0, g[i] + settings.cells().readNoise().sigma(g[i]) * z[i]);
            }
            arrays.add(snapshot(array.label(), array.ideal(), g, cells));
        }
        return decoded(
                programmed.stored(), outputs, inputs, programmed.wMax(), programmed.gain(), arrays);
    }

    /**
     * The same cells adjusted in place until they hold other weights, as far as conductances go
     * that far: closed loop, one after the other. What is broken stays as it is.
     *
     * @param wanted effective weights
     * @param deviates of the cells
     */
    public ProgrammedMatrix adjusted(
            ProgrammedMatrix programmed, float[] wanted, CellDeviates deviates) {
        if (programmed.gain() == 0) {
            // Weights of zero alone: conductances mean nothing.
            return programmed;
        }
        double squares = coding.cells().stream().mapToDouble(c -> c.weight() * c.weight()).sum();
        List<ArraySnapshot> arrays = new ArrayList<>();
        for (ArraySnapshot array : programmed.arrays()) {
            ArrayCells cells =
                    new ArrayCells(
                            arrays.size(),
                            coding,
                            programmed.outputs(),
                            programmed.inputs(),
                            deviates,
                            0);
            double share =
                    coding.cells().get(arrays.size()).weight() / (squares * programmed.gain());
            float[] g = array.programmed().clone();
            boolean[] broken = broken(array, cells);
            double least = settings.cells().clip() ? settings.cells().range().gMin() : 0;
            for (int i = 0; i < wanted.length; i++) {
                int cell = cells.reference() + i;
                double moved = g[cell] + share * (wanted[i] - programmed.effective()[i]);
                if (!broken[cell]) {
                    g[cell] = (float) Math.clamp(moved, least, Math.max(1, g[cell]));
                }
            }
            arrays.add(snapshot(array.label(), array.ideal(), g, cells));
        }
        return decoded(
                programmed.stored(),
                programmed.outputs(),
                programmed.inputs(),
                programmed.wMax(),
                programmed.gain(),
                arrays);
    }

    /** Which cells cannot be adjusted: those of which every copy is stuck. */
    private boolean[] broken(ArraySnapshot array, ArrayCells cells) {
        float[] low = new float[array.programmed().length];
        float[] high = new float[low.length];
        Arrays.fill(high, 1);
        boolean[] broken = new boolean[low.length];
        Arrays.fill(broken, true);
        for (int copy = 0; copy < settings.remedies().copies(); copy++) {
            float[] fromLow = low;
            float[] fromHigh = high;
            for (CellStage stage : stages) {
                if (stage instanceof StuckCellsStage || stage instanceof MarkedCellsStage) {
                    fromLow = stage.apply(fromLow, array.ideal(), cells.ofCopy(copy));
                    fromHigh = stage.apply(fromHigh, array.ideal(), cells.ofCopy(copy));
                }
            }
            for (int i = 0; i < broken.length; i++) {
                broken[i] &= fromLow[i] == fromHigh[i];
            }
        }
        return broken;
    }

    private ProgrammedMatrix decoded(
            float[] weights,
            int outputs,
            int inputs,
            float wMax,
            double gain,
            List<ArraySnapshot> arrays) {
        float[] read = decode(arrays, ArraySnapshot::programmed, weights.length, gain);
        float[] effective =
                settings.circuit().wires().resist()
                        ? decode(arrays, ArraySnapshot::transfer, weights.length, gain)
                        : read;
        return new ProgrammedMatrix(
                outputs, inputs, wMax, gain, coding, arrays, weights, effective, readBack(read));
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
            List<CellStage> moments, CellCode code, float[] weights, float wMax, ArrayCells cells) {
        float[] targets = coder.targets(code, weights, wMax, cells.reference());
        float[] conductances = happened(moments, targets, cells);
        int copies = moments.isEmpty() ? 1 : settings.remedies().copies();
        if (copies > 1) {
            conductances = conductances.clone();
            for (int copy = 1; copy < copies; copy++) {
                add(conductances, happened(moments, targets, cells.ofCopy(copy)));
            }
            TargetCoder.scale(conductances, 1.0 / copies, 0);
        }
        return snapshot(code.label(), targets, conductances, cells);
    }

    private static float[] happened(List<CellStage> moments, float[] targets, ArrayCells cells) {
        float[] conductances = targets;
        for (CellStage stage : moments) {
            conductances = stage.apply(conductances, targets, cells);
        }
        return conductances;
    }

    private static void add(float[] sums, float[] values) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i];
        }
    }

    private ArraySnapshot snapshot(
            String label, float[] targets, float[] conductances, ArrayCells cells) {
        int rows = cells.count() / cells.inputs();
        return new ArraySnapshot(
                label,
                rows,
                cells.inputs(),
                targets,
                conductances,
                wires.transfer(conductances, rows, cells.inputs()));
    }

    /** What a digital read of the cells reports of decoded weights. */
    private float[] readBack(float[] read) {
        double factor = coding.reading().readBackGain() / coding.reading().gain();
        if (factor == 1) {
            return read;
        }
        float[] weights = new float[read.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (factor * read[i]);
        }
        return weights;
    }

    /** The weights that conductances, or what counts of them, stand for. */
    private float[] decode(
            List<ArraySnapshot> arrays,
            Function<ArraySnapshot, float[]> conductances,
            int weights,
            double gain) {
        float[] difference = new float[weights];
        for (int i = 0; i < arrays.size(); i++) {
            accumulate(
                    difference,
                    conductances.apply(arrays.get(i)),
                    (float) coding.cells().get(i).weight());
        }
        double zero = 0;
        switch (coding.reading().zero()) {
            case Zero.Constant constant -> zero = constant.conductance();
            case Zero.ReferenceRow row -> subtractFirstRows(difference, arrays, conductances);
        }
        TargetCoder.scale(difference, gain, -gain * zero);
        return difference;
    }

    /** Adds an array's conductances, without those of a reference row, as often as they count. */
    private static void accumulate(float[] difference, float[] g, float weight) {
        int reference = g.length - difference.length;
        for (int i = 0; i < difference.length; i++) {
            difference[i] += weight * g[reference + i];
        }
    }

    private void subtractFirstRows(
            float[] difference,
            List<ArraySnapshot> arrays,
            Function<ArraySnapshot, float[]> conductances) {
        for (int a = 0; a < arrays.size(); a++) {
            float weight = (float) coding.cells().get(a).weight();
            float[] g = conductances.apply(arrays.get(a));
            int inputs = arrays.get(a).columns();
            for (int i = 0; i < difference.length; i++) {
                difference[i] -= weight * g[i % inputs];
            }
        }
    }
}
