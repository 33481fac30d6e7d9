package org.crossbarlab.crossbar;

import java.util.Comparator;

/**
 * Where a cell is in a network's crossbars. Cells are named after the weight that they hold, so
 * that they keep their name under every mapping; all numbers count from 0.
 *
 * @param layer among the layers with weights
 * @param array within the mapping: 0 is G⁺ or the only array, 1 is G⁻
 * @param output the weight's row; {@link #REFERENCE} is the row that an offset mapping subtracts
 * @param input the weight's column
 */
public record CellAddress(int layer, int array, int output, int input)
        implements Comparable<CellAddress> {

    /** In place of an output: the reference row. */
    public static final int REFERENCE = -1;

    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::layer)
                    .thenComparingInt(CellAddress::array)
                    .thenComparingInt(CellAddress::output)
                    .thenComparingInt(CellAddress::input);

    /** As files and messages name it: {@code layer/array/output/input}. */
    @Override
    public String toString() {
        String row = output == REFERENCE ? "reference" : Integer.toString(output);
        return layer + "/" + array + "/" + row + "/" + input;
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }
}
