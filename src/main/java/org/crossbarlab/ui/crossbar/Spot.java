package org.crossbarlab.ui.crossbar;

import org.crossbarlab.crossbar.CellAddress;

/**
 * Something in the picture of an array that can be read; all numbers count from 0.
 *
 * @param kind what it is
 * @param array of a device or a column, within the mapping; else 0
 * @param output of a device, a column or an output, or {@link CellAddress#REFERENCE} for what an
 *     offset mapping subtracts; else 0
 * @param input of a row or a device; else 0
 */
record Spot(Kind kind, int array, int output, int input) {

    /** What can be read. */
    enum Kind {
        /** The voltage of a row. */
        ROW,

        /** A cell at a crossing. */
        DEVICE,

        /** The current of a column, or the constant that is subtracted. */
        COLUMN,

        /** What is left after subtracting, as the layer's output. */
        OUTPUT
    }

    static Spot row(int input) {
        return new Spot(Kind.ROW, 0, 0, input);
    }

    static Spot device(int array, int output, int input) {
        return new Spot(Kind.DEVICE, array, output, input);
    }

    static Spot column(int array, int output) {
        return new Spot(Kind.COLUMN, array, output, 0);
    }

    static Spot output(int output) {
        return new Spot(Kind.OUTPUT, 0, output, 0);
    }

    /** The output that it belongs to; {@link CellAddress#REFERENCE} for none. */
    int channel() {
        return kind == Kind.ROW ? CellAddress.REFERENCE : output;
    }
}
