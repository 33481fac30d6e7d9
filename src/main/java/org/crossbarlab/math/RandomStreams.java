package org.crossbarlab.math;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One seed, many named and independent streams of random numbers: the only source of randomness in
 * the program. Asking twice for the same stream yields the same numbers, so drawing from one stream
 * never shifts another, and a chip keeps its devices however often it is programmed.
 *
 * @param seed the number that a user writes down to see the same experiment again
 */
public record RandomStreams(long seed) {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /**
     * Starts a stream at its beginning.
     *
     * @param name what the numbers are for, for example {@code "programming"}; never empty
     * @param indices which of several such streams, for example epoch and batch
     * @return a fresh generator, owned by the caller
     */
    public RandomGenerator stream(String name, long... indices) {
        return new SplittableRandom(derive(name, indices));
    }

    /**
     * A family of streams that shares none with this one.
     *
     * @param name what the family is for, for example {@code "chip"}; never empty
     * @param indices which of several families, for example the chip's number
     */
    public RandomStreams child(String name, long... indices) {
        return new RandomStreams(derive(name, indices));
    }

    private long derive(String name, long... indices) {
        long hash = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash + GOLDEN_GAMMA * (name.charAt(i) + 1));
        }
        for (long index : indices) {
            hash = mix(hash ^ mix(index + GOLDEN_GAMMA));
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014, figure 16): a bijection. */
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
