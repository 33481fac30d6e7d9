package org.crossbarlab.crossbar;

import org.crossbarlab.device.ErrorDistribution;

/**
 * The cells of one array, for the stages that act on them.
 *
 * @param index of the array within the mapping
 * @param count how many cells there are, those of a reference row first
 * @param reference how many of them belong to a reference row
 * @param deviates of the matrix that the array belongs to
 */
record ArrayCells(int index, int count, int reference, CellDeviates deviates) {

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
