package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NiceTicksTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 5, 0.0 0.2 0.4 0.6 0.8 1.0",
        "0, 100, 5, 0 20 40 60 80 100",
        "80, 100, 4, 80 85 90 95 100",
        "0.13, 0.47, 4, 0.2 0.3 0.4",
        "-60, 60, 4, −50 0 50",
        "-0.3, 0.3, 3, −0.2 0.0 0.2",
        "0, 0.003, 3, 0.000 0.001 0.002 0.003",
    })
    void linearMarksAreRound(double min, double max, int most, String expected) {
        assertThat(labels(NiceTicks.linear(min, max, most))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 1, 5, 0.01 0.1 1",
        "0.02, 1.1, 4, 0.02 0.05 0.1 0.2 0.5 1",
        "0.02, 1.1, 2, 0.1 1",
        "1, 1000000, 3, 1 100 10000 1000000",
    })
    void logarithmicMarksAreDecadesOrFiner(double min, double max, int most, String expected) {
        assertThat(labels(NiceTicks.logarithmic(min, max, most))).isEqualTo(expected);
    }

    @Test
    void impossibleRangesHaveNoMarks() {
        assertThat(NiceTicks.linear(1, 1, 5)).isEmpty();
        assertThat(NiceTicks.linear(Double.NaN, 1, 5)).isEmpty();
        assertThat(NiceTicks.logarithmic(0, 1, 5)).isEmpty();
    }

    @Test
    void roundedLimitsEncloseTheValues() {
        assertThat(NiceTicks.rounded(0, 0.83, 5)).isEqualTo(AxisScale.linear(0, 1));
        assertThat(NiceTicks.rounded(0, 0, 5).max()).isGreaterThan(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0.084213, 0.0842",
        "1.2749, 1.27",
        "55.34, 55.3",
        "120.4, 120",
        "0, 0",
        "-3, −3.00"
    })
    void compactKeepsThreeDigits(double value, String expected) {
        assertThat(Numbers.compact(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "0.3, 0.3", "120, 120", "10, 10", "-0.0001, −0.0001"})
    void plainDropsZerosAtTheEnd(double value, String expected) {
        assertThat(Numbers.plain(value)).isEqualTo(expected);
    }

    @Test
    void zeroHasNoSign() {
        assertThat(Numbers.decimal(-0.0001, 2)).isEqualTo("0.00");
    }

    private static String labels(List<Tick> ticks) {
        return String.join(" ", ticks.stream().map(Tick::label).filter(l -> !l.isEmpty()).toList());
    }
}
