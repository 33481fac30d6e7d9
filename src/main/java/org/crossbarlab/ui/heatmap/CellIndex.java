package org.crossbarlab.ui.heatmap;

/**
 * The place of one cell in a matrix, counted from 0.
 *
 * @param row the output the cell adds to
 * @param column the input that drives it
 */
public record CellIndex(int row, int column) {}
