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
 */
public record ArraySnapshot(
        String label, int rows, int columns, float[] ideal, float[] programmed) {}
