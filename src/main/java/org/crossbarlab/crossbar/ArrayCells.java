package org.crossbarlab.crossbar;

import org.crossbarlab.device.ErrorDistribution;

/**
 * The cells of one array, for the stages that act on them.
 *
 * @param index of the array within the mapping
 * @param coding how weights are stored, and so whether a reference row comes first
 * @param outputs rows of weights
 * @param inputs cells in a row
 * @param deviates of the matrix that the array belongs to
 * @param copy which of the devices in the place of one, from 0
 */
record ArrayCells(
        int index, Coding coding, int outputs, int inputs, CellDeviates deviates, int copy) {

    /** How many cells there are, those of a reference row first. */
    int count() {
        return coding.physicalRows(outputs) * inputs;
    }

    /** How many of them belong to a reference row. */
    int reference() {
        return count() - outputs * inputs;
    }

    /** Where a cell stands in the order of the cells; −1 if this array does not have it. */
    int indexOf(CellAddress cell) {
        boolean row =
                cell.output() == CellAddress.REFERENCE
                        ? coding.hasReferenceRow()
                        : cell.output() < outputs;
        boolean here = row && cell.array() == index && cell.input() < inputs;
        return here ? coding.cellIndex(cell.output(), inputs, cell.input()) : -1;
    }

    /**
     * The cells' deviates, in the order of the cells; not to be modified.
     *
     * @param stream of the stage that asks
     */
    float[] deviates(String stream, ErrorDistribution distribution) {
        float[] drawn =
                deviates.of(
                        copy == 0 ? stream : stream + " of copy " + copy,
                        index,
                        distribution,
                        count());
        int reference = reference();
        if (reference == 0) {
            return drawn;
        }
        int weights = count() - reference;
        float[] ordered = new float[count()];
        System.arraycopy(drawn, weights, ordered, 0, reference);
        System.arraycopy(drawn, 0, ordered, reference, weights);
        return ordered;
    }

    /** Those of another array of the same matrix. */
    ArrayCells ofArray(int other) {
        return new ArrayCells(other, coding, outputs, inputs, deviates, copy);
    }

    /** Other devices in the same places. */
    ArrayCells ofCopy(int other) {
        return new ArrayCells(index, coding, outputs, inputs, deviates, other);
    }
}
