package org.crossbarlab.crossbar;

import org.crossbarlab.device.ErrorDistribution;

import java.util.random.RandomGenerator;

/**
 * The standard deviates of the cells of one matrix: where a chip's individuality comes from. A chip
 * keeps its deviates, so moving α scales the same z and the chip changes smoothly.
 */
@FunctionalInterface
public interface CellDeviates {

    /**
     * The deviates of one array.
     *
     * @param array index of the array within the mapping: 0 is G⁺ or the only array, 1 is G⁻
     * @param kind their distribution
     * @param count how many cells
     * @return the cells of weights row-major, then those of a reference row, so that the weights'
     *     cells keep their deviates under every mapping; at least {@code count} long; not to be
     *     modified
     */
    float[] of(int array, ErrorDistribution kind, int count);

    /** Fresh deviates from a generator, taken array by array. */
    static CellDeviates from(RandomGenerator random) {
        return (array, kind, count) -> kind.draw(random, count);
    }
}
