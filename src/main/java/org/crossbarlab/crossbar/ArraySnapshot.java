package org.crossbarlab.crossbar;

/**
 * What an observer sees of one programmed array. The arrays are shared for speed and must not be
 * modified.
 *
 * @param label for example "G⁺"
 * @param rows physical rows: outputs, plus one if a reference row comes first
 * @param columns inputs
 * @param ideal target conductances, row-major, normalised to Gmax = 1
 * @param programmed conductances the devices really took, as {@code ideal}
 * @param transfer what each cell counts for in its column's current: the programmed conductance
 *     less what the wires take; the same array where no wire resists
 */
public record ArraySnapshot(
        String label, int rows, int columns, float[] ideal, float[] programmed, float[] transfer) {}
