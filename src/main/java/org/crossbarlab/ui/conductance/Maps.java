package org.crossbarlab.ui.conductance;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.ProgrammedMatrix;

import java.util.Arrays;

/**
 * The three matrices of one layer's array in the order of the layout, in buffers that are used
 * again for the next programming.
 */
final class Maps {

    private final LayerChoice layer;
    private final int rows;
    private final int[] inputs;
    final float[] ideal;
    final float[] programmed;
    final float[] difference;

    /** The difference in standard deviations of what was to be programmed; 0 where that is 0. */
    final float[] deviation;

    private boolean exact;

    Maps(LayerChoice layer, int rows, int columns) {
        this.layer = layer;
        this.rows = rows;
        inputs = new int[columns];
        Arrays.setAll(inputs, layer.tiling()::input);
        ideal = new float[rows * columns];
        programmed = new float[rows * columns];
        difference = new float[rows * columns];
        deviation = new float[rows * columns];
    }

    boolean fits(LayerChoice otherLayer, int otherRows, int otherColumns) {
        return layer.equals(otherLayer) && rows == otherRows && inputs.length == otherColumns;
    }

    /** Takes conductances, in µS. */
    void fill(ArraySnapshot array, double gMaxMicrosiemens) {
        fill(array.ideal(), array.programmed(), (float) gMaxMicrosiemens);
    }

    /** Takes the signed weights: those meant, and those that the arrays multiply by. */
    void fill(ProgrammedMatrix matrix) {
        fill(matrix.stored(), matrix.effective(), 1);
    }

    /** Whether no cell of the last filling has an error to be measured by. */
    boolean isExact() {
        return exact;
    }

    /** Measures the difference, once filled, by each cell's own σ. */
    void measure(CellSigma sigmas) {
        int columns = inputs.length;
        exact = true;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double sigma = sigmas.at(row * columns + inputs[column]);
                int to = row * columns + column;
                exact &= !(sigma > 0);
                deviation[to] = sigma > 0 ? (float) (difference[to] / sigma) : 0;
            }
        }
    }

    private void fill(float[] meant, float[] taken, float scale) {
        int columns = inputs.length;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int from = row * columns + inputs[column];
                int to = row * columns + column;
                ideal[to] = meant[from] * scale;
                programmed[to] = taken[from] * scale;
                difference[to] = programmed[to] - ideal[to];
            }
        }
    }
}
