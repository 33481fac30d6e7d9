package org.crossbarlab.crossbar;

import org.crossbarlab.device.Resolution;

import java.util.List;

/**
 * A mapping worked out for one conductance range and one weight resolution: all numbers that encode
 * a weight into cells and decode it again.
 *
 * @param cells one entry per array
 * @param cellBits resolution of a single cell
 * @param window conductances that the mapping uses
 * @param reading from conductances back to a weight
 */
public record Coding(List<CellCode> cells, Resolution cellBits, Window window, Reading reading) {

    /**
     * The conductances that weights are stored in.
     *
     * @param low the lowest, normalised
     * @param width highest minus lowest, normalised
     */
    public record Window(double low, double width) {

        /** The conductance at a fraction of the window. */
        public double at(double fraction) {
            return low + width * fraction;
        }
    }

    /**
     * How a weight is decoded: w = Wmax · gain · (Σ weight·G − zero), where zero is a constant or
     * the reading of a reference row.
     *
     * @param gain from a conductance difference to the normalised weight of a product
     * @param readBackGain the same when the matrix is read back. CrossSim scales an offset array's
     *     product by the cell's whole range and its read-back by the window in use, so a product is
     *     smaller by window / width; the two agree without quantisation and for balanced mappings
     * @param zero what is subtracted
     */
    public record Reading(double gain, double readBackGain, Zero zero) {}

    /** What Σ weight·G reads for a weight of zero. */
    public sealed interface Zero {

        /** A known constant, subtracted digitally; 0 where two arrays subtract each other. */
        record Constant(double conductance) implements Zero {}

        /** What one more row of cells in each array reads, which are set to zero. */
        record ReferenceRow() implements Zero {}
    }

    public Coding {
        cells = List.copyOf(cells);
    }

    /** Whether the array carries a reference row, before those of the weights. */
    public boolean hasReferenceRow() {
        return reading.zero() instanceof Zero.ReferenceRow;
    }

    /** Whether a weight is the difference of two cells, or of two in each slice. */
    public boolean isPaired() {
        return cells.stream().anyMatch(cell -> cell.sign() < 0);
    }

    /** How many devices, or pairs of them, hold the digits of a weight. */
    public int slices() {
        return isPaired() ? cells.size() / 2 : cells.size();
    }

    /** Physical rows of an array that stores {@code outputs} rows of weights. */
    public int physicalRows(int outputs) {
        return outputs + (hasReferenceRow() ? 1 : 0);
    }

    /**
     * Where a cell stands in an array's snapshot.
     *
     * @param output the weight's row, or {@link CellAddress#REFERENCE}
     * @param inputs cells in a row
     * @param input the weight's column
     */
    public int cellIndex(int output, int inputs, int input) {
        // The rows above an output are those of a matrix of so many outputs.
        int row = output == CellAddress.REFERENCE ? 0 : physicalRows(output);
        return row * inputs + input;
    }
}
