package org.crossbarlab.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

class RandomStreamsTest {

    private static final long SEED = 11;

    private static long first(RandomGenerator random) {
        return random.nextLong();
    }

    @Property
    void theSameNameAndIndicesGiveTheSameNumbers(
            @ForAll long seed,
            @ForAll @StringLength(min = 1, max = 20) String name,
            @ForAll long index) {
        RandomGenerator one = new RandomStreams(seed).stream(name, index);
        RandomGenerator two = new RandomStreams(seed).stream(name, index);
        assertThat(one.longs(50).toArray()).containsExactly(two.longs(50).toArray());
    }

    @Property
    void theSameChildGivesTheSameNumbers(@ForAll long seed, @ForAll long index) {
        assertThat(first(new RandomStreams(seed).child("chip", index).stream("normal", 0, 1)))
                .isEqualTo(
                        first(new RandomStreams(seed).child("chip", index).stream("normal", 0, 1)));
    }

    @Test
    void drawingFromOneStreamShiftsNoOther() {
        RandomStreams streams = new RandomStreams(SEED);
        long alone = first(streams.stream("b"));
        RandomGenerator a = streams.stream("a");
        for (int i = 0; i < 1000; i++) {
            a.nextLong();
        }
        assertThat(first(streams.stream("b"))).isEqualTo(alone);
    }

    /**
     * (An empty name would not do: with it, an index equal to the seed cancels it.) 4 seeds × 5
     * names × 1,100 index lists = 22,000 streams and children. With 64 random bits two of them are
     * equal by chance with probability 22,000²/2⁶⁵, some 10⁻¹¹.
     */
    @Test
    void differentSeedsNamesAndIndicesGiveDifferentStreams() {
        Set<Long> seen = new HashSet<>();
        int count = 0;
        for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE}) {
            for (String name : List.of("a", "b", "ab", "ba", "programming")) {
                for (long[] indices : indexLists()) {
                    seen.add(first(new RandomStreams(seed).stream(name, indices)));
                    count++;
                }
            }
        }
        assertThat(seen).hasSize(count);
    }

    private static List<long[]> indexLists() {
        List<long[]> lists = new ArrayList<>();
        for (long i = 0; i < 33; i++) {
            lists.add(new long[] {i});
            for (long j = 0; j < 33; j++) {
                lists.add(new long[] {i, j});
            }
        }
        return lists;
    }

    @Test
    void orderAndNumberOfIndicesCount() {
        RandomStreams streams = new RandomStreams(SEED);
        assertThat(
                        Set.of(
                                first(streams.stream("x")),
                                first(streams.stream("x", 0)),
                                first(streams.stream("x", 0, 0)),
                                first(streams.stream("x", 1, 2)),
                                first(streams.stream("x", 2, 1)),
                                first(streams.child("x").stream("x")),
                                first(streams.child("x", 0).stream("x"))))
                .hasSize(7);
    }

    /**
     * Seed 11, ten streams that lie close together (neighbouring indices and seeds), 100,000
     * uniform numbers each. The correlation of two independent samples of n numbers has standard
     * deviation 1/√n = 0.0032; the bound is five of them. A stream against itself shifted by one
     * must pass too.
     */
    @Test
    void streamsAreUncorrelated() {
        int n = 100_000;
        List<double[]> samples = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            samples.add(new RandomStreams(SEED).stream("programming", i).doubles(n).toArray());
            samples.add(new RandomStreams(SEED + 1 + i).stream("programming").doubles(n).toArray());
        }
        double[] shifted = new double[n];
        System.arraycopy(samples.getFirst(), 1, shifted, 0, n - 1);
        shifted[n - 1] = 0.5;
        samples.add(shifted);
        for (int a = 0; a < samples.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(correlation(samples.get(a), samples.get(b)))
                        .as("streams %d and %d", a, b)
                        .isCloseTo(0, within(5 / Math.sqrt(n)));
            }
        }
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Statistics.mean(a);
        double meanB = Statistics.mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / a.length / Statistics.standardDeviation(a) / Statistics.standardDeviation(b);
    }

    /**
     * Seeds of 65,536 children with neighbouring indices, seed 11. Each bit is set n/2 times with
     * standard deviation √n/2 = 128; the bound is five of them.
     */
    @Test
    void everyBitOfDerivedSeedsIsSetHalfTheTime() {
        int n = 65_536;
        int[] set = new int[Long.SIZE];
        for (int i = 0; i < n; i++) {
            long seed = new RandomStreams(SEED).child("chip", i).seed();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                set[bit] += (int) (seed >>> bit & 1);
            }
        }
        for (int bit = 0; bit < Long.SIZE; bit++) {
            assertThat((double) set[bit]).as("bit %d", bit).isCloseTo(n / 2.0, within(5 * 128.0));
        }
    }

    /**
     * The highest and the lowest byte of the same 65,536 seeds over their 256 values: χ² with 255
     * degrees of freedom has mean 255 and standard deviation √510 = 22.6; the bounds lie five of
     * them away, above (uneven) and below (too even to be random).
     */
    @Test
    void derivedSeedsAreUniform() {
        for (int shift : new int[] {0, 56}) {
            int n = 65_536;
            int[] counts = new int[256];
            for (int i = 0; i < n; i++) {
                counts[(int) (new RandomStreams(SEED).child("chip", i).seed() >>> shift & 0xFF)]++;
            }
            double expected = n / 256.0;
            double chiSquare = 0;
            for (int count : counts) {
                chiSquare += (count - expected) * (count - expected) / expected;
            }
            assertThat(chiSquare).isCloseTo(255, within(5 * Math.sqrt(510)));
        }
    }

    /** A seed must mean the same numbers in every version of the program. */
    @Test
    void numbersOfASeedAreFixedForEver() {
        assertThat(new RandomStreams(1).child("chip", 1).seed()).isEqualTo(-4353772794207600435L);
        assertThat(first(new RandomStreams(1).stream("order", 1))).isEqualTo(6274672685210337852L);
    }
}
