package org.crossbarlab.crossbar;

import org.crossbarlab.device.Resolution;

import java.util.List;

/**
 * A mapping worked out for one conductance range and one weight resolution: all numbers that encode
 * a weight into cells and decode it again. The decoded weight is w = Wmax · gain · (Σ sign·G −
 * baseline), where the baseline is a constant or the reading of a reference row.
 *
 * @param cells one entry per array
 * @param cellBits resolution of a single cell
 * @param low lowest conductance used, normalised
 * @param window highest minus lowest conductance used, normalised
 * @param gain from a conductance difference to the normalised weight of a product
 * @param readBackGain the same when the matrix is read back. CrossSim scales an offset array's
 *     product by the cell's whole range and its read-back by the window in use, so a product is
 *     smaller by window / width; the two agree without quantisation and for balanced mappings
 * @param baseline what is subtracted digitally before the gain is applied
 * @param referenceRow whether the array carries one more row, stored as weight zero and subtracted
 *     instead of the baseline
 */
public record Coding(
        List<CellCode> cells,
        Resolution cellBits,
        double low,
        double window,
        double gain,
        double readBackGain,
        double baseline,
        boolean referenceRow) {

    public Coding {
        cells = List.copyOf(cells);
    }

    /** Physical rows of an array that stores {@code outputs} rows of weights. */
    public int physicalRows(int outputs) {
        return outputs + (referenceRow ? 1 : 0);
    }
}
