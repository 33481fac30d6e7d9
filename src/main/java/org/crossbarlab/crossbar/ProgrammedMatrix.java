package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;

import java.util.List;

/**
 * A weight matrix as it sits in crossbars after one programming. The arrays are shared for speed
 * and must not be modified.
 *
 * @param outputs rows of the weight matrix
 * @param inputs columns of the weight matrix
 * @param wMax the weight that uses the full conductance window
 * @param gain how much of a product a unit of conductance stands for, at an input of 1
 * @param coding how weights were stored
 * @param arrays one or two, in the order of the coding
 * @param stored the ideal weights that were programmed, {@code [outputs][inputs]} flat
 * @param effective the weights that the arrays really multiply by, same shape
 * @param readBack the weights as a digital read of the cells reports them, same shape; they differ
 *     from the effective ones by a constant factor under a quantised offset mapping, and wherever
 *     wires resist
 */
public record ProgrammedMatrix(
        int outputs,
        int inputs,
        float wMax,
        double gain,
        Coding coding,
        List<ArraySnapshot> arrays,
        float[] stored,
        float[] effective,
        float[] readBack) {

    public ProgrammedMatrix {
        arrays = List.copyOf(arrays);
    }

    /**
     * The signed level that a weight was rounded to: 0 for a zero weight, and as many steps from it
     * as its cells are. Only where cells are rounded.
     *
     * @param range of the cells
     * @param cell index in the arrays' snapshots
     */
    public double level(ConductanceRange range, int cell) {
        double step = range.width() / coding.cellBits().steps();
        double level = 0;
        for (int a = 0; a < arrays.size(); a++) {
            CellCode code = coding.cells().get(a);
            double zero = coding.window().at(code.zero());
            level += code.weight() * (arrays.get(a).ideal()[cell] - zero) / step;
        }
        return whole(level);
    }

    /** The level of the largest weight. */
    public double largestLevel(ConductanceRange range) {
        double step = range.width() / coding.cellBits().steps();
        double level = 0;
        for (CellCode code : coding.cells()) {
            double distance = code.full() - code.zero();
            level += code.weight() * coding.window().width() * distance / step;
        }
        return whole(level);
    }

    /** One bit in one array: the levels are half a step from zero, and count as ±1. */
    private static double whole(double level) {
        return Math.signum(level) * Math.floor(Math.abs(level) + 0.5 + 1e-3);
    }
}
