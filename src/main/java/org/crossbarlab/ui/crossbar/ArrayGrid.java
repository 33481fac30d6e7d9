package org.crossbarlab.ui.crossbar;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.ui.crossbar.Spot.Kind;

/**
 * Which part of an array is on view, and who stands beside whom in it: inputs are rows, outputs are
 * columns, the columns of an output side by side. What an offset mapping subtracts stands before
 * the first output, whatever part is on view.
 *
 * @param inputs rows of the whole array
 * @param outputs of the layer
 * @param arrays columns of an output
 * @param subtraction what is subtracted from every column
 * @param firstInput the first row on view
 * @param firstOutput the first output on view
 */
record ArrayGrid(
        int inputs,
        int outputs,
        int arrays,
        Subtraction subtraction,
        int firstInput,
        int firstOutput) {

    /** The most rows on view: the whole of a 3 × 3 kernel. */
    static final int ROWS = 9;

    /** The most outputs of two columns on view: all of the reference network's first layer. */
    static final int OUTPUTS = 8;

    /** What a mapping subtracts from a column. */
    enum Subtraction {
        /** The column of the other array. */
        NONE,

        /** A current that is computed. */
        CONSTANT,

        /** The current of one more column of devices. */
        DEVICES
    }

    ArrayGrid {
        firstInput = Math.clamp(firstInput, 0, Math.max(0, inputs - ROWS));
        int shown = Math.max(1, 2 * OUTPUTS / Math.max(2, arrays));
        firstOutput = Math.clamp(firstOutput, 0, Math.max(0, outputs - shown));
    }

    /** The beginning of an array. */
    static ArrayGrid of(ProgrammedMatrix matrix) {
        int arrays = matrix.arrays().size();
        Subtraction subtraction =
                matrix.coding().hasReferenceRow()
                        ? Subtraction.DEVICES
                        : matrix.coding().isPaired() ? Subtraction.NONE : Subtraction.CONSTANT;
        return new ArrayGrid(matrix.inputs(), matrix.outputs(), arrays, subtraction, 0, 0);
    }

    /** Rows on view. */
    int rows() {
        return Math.min(ROWS, inputs);
    }

    /** Outputs on view. */
    int shownOutputs() {
        return Math.min(Math.max(1, 2 * OUTPUTS / Math.max(2, arrays)), outputs);
    }

    boolean subtracts() {
        return subtraction != Subtraction.NONE;
    }

    ArrayGrid scrolledTo(int input, int output) {
        return new ArrayGrid(inputs, outputs, arrays, subtraction, input, output);
    }

    /** The same part of the same array, or the nearest of another. */
    ArrayGrid at(ArrayGrid before) {
        return before == null ? this : scrolledTo(before.firstInput, before.firstOutput);
    }

    /** Scrolled as little as possible so that something is on view. */
    ArrayGrid showing(Spot spot) {
        int input = firstInput;
        int output = firstOutput;
        if (spot.kind() == Kind.ROW || spot.kind() == Kind.DEVICE) {
            input = Math.clamp(firstInput, spot.input() - rows() + 1, spot.input());
        }
        if (spot.channel() >= 0) {
            output = Math.clamp(firstOutput, spot.output() - shownOutputs() + 1, spot.output());
        }
        return scrolledTo(input, output);
    }

    /** Whether something belongs to this array at all. */
    boolean has(Spot spot) {
        boolean reference = spot.output() == CellAddress.REFERENCE;
        boolean possible =
                switch (spot.kind()) {
                    case ROW -> true;
                    case DEVICE -> !reference || subtraction == Subtraction.DEVICES;
                    case COLUMN -> !reference || subtracts();
                    case OUTPUT -> !reference;
                };
        return possible
                && spot.array() < arrays
                && spot.output() < outputs
                && spot.input() < inputs;
    }

    /**
     * The next one in a direction.
     *
     * @param spot from which; null for none
     * @param across columns to the right
     * @param down rows downwards; below the last are the currents, and below them the outputs
     */
    Spot moved(Spot spot, int across, int down) {
        if (spot == null || !has(spot)) {
            return Spot.device(0, firstOutput, firstInput);
        }
        int level = Math.clamp((long) level(spot) + down, 0, inputs + 1);
        if (spot.kind() == Kind.ROW && level >= inputs) {
            level = inputs - 1;
        }
        boolean output = level > inputs;
        int first = level < inputs ? -1 : output && subtracts() ? 1 : 0;
        int column = column(spot) + across * (output ? arrays : 1);
        return at(Math.clamp(column, first, columns() - 1), level);
    }

    private int columns() {
        return outputs * arrays + (subtracts() ? 1 : 0);
    }

    private int level(Spot spot) {
        return switch (spot.kind()) {
            case ROW, DEVICE -> spot.input();
            case COLUMN -> inputs;
            case OUTPUT -> inputs + 1;
        };
    }

    private int column(Spot spot) {
        if (spot.kind() == Kind.ROW) {
            return -1;
        }
        boolean reference = spot.output() == CellAddress.REFERENCE;
        return reference ? 0 : spot.output() * arrays + spot.array() + (subtracts() ? 1 : 0);
    }

    private Spot at(int column, int level) {
        if (column < 0) {
            return Spot.row(level);
        }
        int among = column - (subtracts() ? 1 : 0);
        int output = among < 0 ? CellAddress.REFERENCE : among / arrays;
        int array = among < 0 ? 0 : among % arrays;
        if (level > inputs) {
            return Spot.output(output);
        }
        boolean computed = among < 0 && subtraction == Subtraction.CONSTANT;
        return level == inputs || computed
                ? Spot.column(array, output)
                : Spot.device(array, output, level);
    }
}
