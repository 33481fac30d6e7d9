package org.crossbarlab.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The normal distribution against tables, and the counter's numbers against the distribution. */
class NormalTest {

    /** Abramowitz and Stegun, table 26.1. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.1, 0.539827837277029",
        "0.5, 0.691462461274013",
        "1, 0.841344746068543",
        "2, 0.977249868051821",
        "3, 0.998650101968370",
        "3.5, 0.999767370920964",
        "5, 0.999999713348428"
    })
    void sharesAreThoseOfTheTables(double z, double share) {
        assertThat(Normal.below(z)).isCloseTo(share, Offset.offset(1e-14));
        assertThat(Normal.below(-z)).isCloseTo(1 - share, Offset.offset(1e-14));
    }

    /**
     * A million numbers: their mean has a standard error of 1/√N, their variance of √(2/N), their
     * fourth moment of √(96/N); 5 of those are exceeded once in two million tries.
     */
    @Test
    void theCountersNumbersAreStandardNormal() {
        int rows = 1000;
        int columns = 1000;
        float[] z = new float[rows * columns];
        float[] run = new float[columns];
        for (int row = 0; row < rows; row++) {
            new CounterGaussian(17, row).fill(6, run, columns);
            System.arraycopy(run, 0, z, row * columns, columns);
        }
        double n = z.length;
        double[] moments = new double[5];
        for (float each : z) {
            for (int k = 1; k <= 4; k++) {
                moments[k] += Math.pow(each, k) / n;
            }
        }
        assertThat(moments[1]).isCloseTo(0, Offset.offset(5 / Math.sqrt(n)));
        assertThat(moments[2]).isCloseTo(1, Offset.offset(5 * Math.sqrt(2 / n)));
        assertThat(moments[3]).isCloseTo(0, Offset.offset(5 * Math.sqrt(15 / n)));
        assertThat(moments[4]).isCloseTo(3, Offset.offset(5 * Math.sqrt(96 / n)));
    }

    /** Neighbours, and equal places of neighbouring blocks and keys: 5/√N, as above. */
    @Test
    void neighboursKnowNothingOfEachOther() {
        int count = 200_000;
        float[] here = new float[count];
        float[] right = new float[count];
        float[] below = new float[count];
        float[] elsewhere = new float[count];
        new CounterGaussian(3, 8).fill(0, here, count);
        new CounterGaussian(3, 8).fill(2, right, count);
        new CounterGaussian(3, 9).fill(0, below, count);
        new CounterGaussian(4, 8).fill(0, elsewhere, count);
        Offset<Double> chance = Offset.offset(5 / Math.sqrt(count));
        assertThat(correlation(here, right)).isCloseTo(0, chance);
        assertThat(correlation(here, below)).isCloseTo(0, chance);
        assertThat(correlation(here, elsewhere)).isCloseTo(0, chance);
    }

    @Test
    void anyRunGivesTheSameNumbers() {
        float[] whole = new float[300];
        float[] part = new float[100];
        new CounterGaussian(1, 2).fill(0, whole, 300);
        new CounterGaussian(1, 2).fill(100, part, 100);
        for (int i = 0; i < 100; i++) {
            assertThat(part[i]).isEqualTo(whole[100 + i]);
        }
    }

    private static double correlation(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum / a.length;
    }
}
