package org.crossbarlab.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {

    /** Sums of a few values below 10 in double precision. */
    private static final double ROUNDING = 1e-14;

    private static final double[] SAMPLE = {3.5, -1.25, 0.0, 7.75, 2.0};

    @Test
    void meanOfHandComputedValues() {
        assertThat(Statistics.mean(new double[] {1, 2, 6})).isEqualTo(3);
        assertThat(Statistics.mean(new double[] {-4})).isEqualTo(-4);
        assertThat(Statistics.mean(SAMPLE)).isCloseTo(2.4, within(ROUNDING));
    }

    /** (2, 4, 4, 4, 5, 5, 7, 9): mean 5, squares 9+1+1+1+0+0+4+16 = 32, 32/8 = 4. */
    @Test
    void standardDeviationDividesByTheNumberOfValues() {
        assertThat(Statistics.standardDeviation(new double[] {2, 4, 4, 4, 5, 5, 7, 9}))
                .isEqualTo(2);
        assertThat(Statistics.standardDeviation(new double[] {1, 3})).isEqualTo(1);
        assertThat(Statistics.standardDeviation(new double[] {5})).isZero();
    }

    /** numpy.std([3.5, -1.25, 0.0, 7.75, 2.0]) of NumPy 2. */
    @Test
    void standardDeviationIsNumPys() {
        assertThat(Statistics.standardDeviation(SAMPLE))
                .isCloseTo(3.1328900395641077, within(ROUNDING));
    }

    /** Subtracting the mean first keeps the digits that a difference of squares would lose. */
    @Test
    void standardDeviationOfCloseLargeValuesKeepsItsDigits() {
        assertThat(
                        Statistics.standardDeviation(
                                new double[] {1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16}))
                .isCloseTo(Math.sqrt(22.5), within(ROUNDING));
    }

    @Test
    void medianOfOddAndEvenNumbersOfValues() {
        assertThat(Statistics.median(new double[] {9, 1, 5})).isEqualTo(5);
        assertThat(Statistics.median(new double[] {9, 1, 5, 6})).isEqualTo(5.5);
        assertThat(Statistics.median(new double[] {3})).isEqualTo(3);
    }

    /** numpy.percentile of the sample, linear interpolation. */
    @ParameterizedTest
    @CsvSource({
        "0, -1.25",
        "5, -1.0",
        "12.5, -0.625",
        "33, 0.6400000000000001",
        "50, 2.0",
        "66.6, 2.9959999999999996",
        "99, 7.58",
        "99.9, 7.733000000000002",
        "100, 7.75"
    })
    void percentileIsNumPys(double percent, double expected) {
        assertThat(Statistics.percentile(SAMPLE, percent)).isCloseTo(expected, within(ROUNDING));
    }

    @Test
    void percentileLeavesTheSampleAsItIs() {
        double[] values = {3, 1, 2};
        Statistics.percentile(values, 50);
        assertThat(values).containsExactly(3, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN, Double.NEGATIVE_INFINITY})
    void percentilesOutOfRangeAreRefused(double percent) {
        assertThatThrownBy(() -> Statistics.percentile(SAMPLE, percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A percentile lies between 0 and 100: " + percent);
    }

    @Test
    void nothingCannotBeSummarised() {
        double[] nothing = {};
        assertThatThrownBy(() -> Statistics.mean(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No values to summarise.");
        assertThatThrownBy(() -> Statistics.standardDeviation(nothing))
                .hasMessage("No values to summarise.");
        assertThatThrownBy(() -> Statistics.median(nothing)).hasMessage("No values to summarise.");
    }
}
