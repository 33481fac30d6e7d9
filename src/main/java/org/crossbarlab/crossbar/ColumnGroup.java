package org.crossbarlab.crossbar;

/**
 * Columns that are read out together, one for each output: those of one array, of a pair whose
 * currents subtract each other, or of one part of them where a matrix is split.
 *
 * @param weights {@code [output][input]} flat: the share of a product that the columns make; zero
 *     for inputs of other parts
 * @param variances of the weights through read noise; null if there is none
 * @param significance what the products count for in the digital sum
 * @param rows how many cells a column has
 * @param difference whether the current is that of a pair, so it can be negative
 * @param shared whether all outputs read one and the same reference column
 * @param digital whether it is no column at all, but a number that is subtracted digitally
 */
record ColumnGroup(
        float[] weights,
        float[] variances,
        double significance,
        int rows,
        boolean difference,
        boolean shared,
        boolean digital) {}
