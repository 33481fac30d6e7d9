package org.crossbarlab.crossbar;

import org.crossbarlab.device.ErrorDistribution;

/**
 * The cells of one array, for the stages that act on them.
 *
 * @param index of the array within the mapping
 * @param count how many cells there are, those of a reference row first
 * @param reference how many of them belong to a reference row
 * @param inputs cells in a row
 * @param deviates of the matrix that the array belongs to
 */
record ArrayCells(int index, int count, int reference, int inputs, CellDeviates deviates) {

    /** Where a cell stands in the order of the cells; −1 if this array does not have it. */
    int indexOf(CellAddress cell) {
        boolean onReference = cell.output() == CellAddress.REFERENCE;
        boolean here = cell.array() == index && cell.input() < inputs;
        if (!here || onReference && reference == 0) {
            return -1;
        }
        int row = onReference ? 0 : cell.output() * inputs + reference;
        int place = row + cell.input();
        return place < count ? place : -1;
    }

    /**
     * The cells' deviates, in the order of the cells; not to be modified.
     *
     * @param stream of the stage that asks
     */
    float[] deviates(String stream, ErrorDistribution distribution) {
        float[] drawn = deviates.of(stream, index, distribution, count);
        if (reference == 0) {
            return drawn;
        }
        int weights = count - reference;
        float[] ordered = new float[count];
        System.arraycopy(drawn, weights, ordered, 0, reference);
        System.arraycopy(drawn, 0, ordered, reference, weights);
        return ordered;
    }
}
