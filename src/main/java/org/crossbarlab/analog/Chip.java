package org.crossbarlab.analog;

import org.crossbarlab.crossbar.CellDeviates;
import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.math.RandomStreams;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One piece of hardware: a seed, and with it the standard deviates of all its cells. They are drawn
 * once and kept, so whatever is programmed into the chip meets the same individual devices; two
 * networks, two settings and two mappings are compared on common random numbers. Safe for any
 * number of threads.
 */
public final class Chip {

    private record CellArray(String stream, int layer, int array, ErrorDistribution kind) {}

    private final int number;
    private final RandomStreams random;
    private final Map<CellArray, float[]> drawn = new ConcurrentHashMap<>();

    private Chip(int number, RandomStreams random) {
        this.number = number;
        this.random = random;
    }

    /**
     * A chip of an experiment.
     *
     * @param random of the experiment
     * @param number from 1
     */
    public static Chip of(RandomStreams random, int number) {
        return new Chip(number, random.child("chip", number));
    }

    /** Its number within the experiment, from 1. */
    public int number() {
        return number;
    }

    /** How many numbers it keeps. */
    public long keptNumbers() {
        return drawn.values().stream().mapToLong(numbers -> numbers.length).sum();
    }

    /** The deviates of the cells that hold one layer. */
    CellDeviates deviates(int layer) {
        return (stream, array, kind, count) ->
                drawn.compute(
                        new CellArray(stream, layer, array, kind),
                        (cells, known) ->
                                known != null && known.length >= count
                                        ? known
                                        : draw(cells, count));
    }

    /** A longer array starts with the same numbers, since a stream always starts over. */
    private float[] draw(CellArray cells, int count) {
        return cells.kind()
                .draw(random.stream(cells.stream(), cells.layer(), cells.array()), count);
    }
}
