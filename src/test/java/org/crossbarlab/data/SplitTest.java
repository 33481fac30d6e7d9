package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.crossbarlab.math.RandomStreams;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

class SplitTest {

    private static RandomGenerator random(long seed) {
        return new RandomStreams(seed).stream("split");
    }

    @Property
    void putsEveryImageInExactlyOnePart(
            @ForAll @IntRange(max = 300) int count,
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll long seed) {
        Split split = Split.random(count, share, random(seed));

        assertThat(split.validation()).hasSize((int) Math.round(count * share));
        assertThat(
                        IntStream.concat(
                                        Arrays.stream(split.training()),
                                        Arrays.stream(split.validation()))
                                .sorted())
                .containsExactlyElementsOf(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void givesTheSizesOfTheExperiment() {
        Split split = Split.random(60_000, 0.2, random(1));

        assertThat(split.training()).hasSize(48_000);
        assertThat(split.validation()).hasSize(12_000);
    }

    @Test
    void isTheSameForASeedAndAnotherForAnother() {
        assertThat(Split.random(100, 0.2, random(1)).training())
                .isEqualTo(Split.random(100, 0.2, random(1)).training())
                .isNotEqualTo(Split.random(100, 0.2, random(2)).training());
    }

    /**
     * Each of 10 images validates with probability 0.2. Over 10,000 splits with seed 3 the count
     * has mean 2,000 and standard deviation √(10,000·0.2·0.8) = 40; five of them are 200.
     */
    @Test
    void choosesEveryImageEquallyOften() {
        RandomGenerator random = random(3);
        int[] chosen = new int[10];
        for (int i = 0; i < 10_000; i++) {
            Arrays.stream(Split.random(10, 0.2, random).validation()).forEach(k -> chosen[k]++);
        }

        assertThat(Arrays.stream(chosen)).allSatisfy(n -> assertThat(n).isBetween(1_800, 2_200));
    }

    @Test
    void refusesImpossibleArguments() {
        assertThatThrownBy(() -> Split.random(-1, 0.2, random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no split of -1 images.");
        assertThatThrownBy(() -> Split.random(10, Double.NaN, random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The validation share lies within 0 and 1: NaN");
    }
}
