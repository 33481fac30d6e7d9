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
     * @param stream the random stream of the {@link CellStage} that asks; each stage has its own,
     *     so that one more of them shifts no other's numbers
     * @param array index of the array within the mapping: 0 is G⁺ or the only array, 1 is G⁻
     * @param distribution of each deviate
     * @param count how many cells
     * @return the cells of weights row-major, then those of a reference row, so that the weights'
     *     cells keep their deviates under every mapping; at least {@code count} long; not to be
     *     modified
     */
    float[] of(String stream, int array, ErrorDistribution distribution, int count);

    /** Fresh deviates from a generator, taken in the order in which they are asked for. */
    static CellDeviates from(RandomGenerator random) {
        return (stream, array, distribution, count) -> distribution.draw(random, count);
    }
}
