package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class AutoRangeTest {

    private static List<PlotSeries.Points> line(double[] ys, double... halfWidths) {
        double[] xs = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i;
        }
        return List.of(new PlotSeries.Arrays(xs, ys, halfWidths.length == 0 ? null : halfWidths));
    }

    private static double[] values(double... values) {
        return values;
    }

    @Test
    void theBandFitsTheAxis() {
        List<PlotSeries.Points> points = line(values(86, 97), 9, 4);
        assertThat(AutoRange.y(points, false)).isEqualTo(AxisScale.linear(75, 105));
        assertThat(AutoRange.y(points, true)).isEqualTo(AxisScale.linear(0, 150));
        assertThat(AutoRange.y(line(values(1, 2), 3, 0.5), true).min())
                .as("below zero")
                .isLessThanOrEqualTo(-2);
        assertThat(AutoRange.logarithmicY(line(values(10, 20), 8, 30)))
                .isEqualTo(AxisScale.logarithmic(1, 55.00000000000001));
    }

    @Test
    void valuesCloseToEachOtherFillTheAxisThatMayBeginAboveZero() {
        List<PlotSeries.Points> points = line(values(85, 97));
        assertThat(AutoRange.y(points, true)).isEqualTo(AxisScale.linear(0, 100));
        assertThat(AutoRange.y(points, false)).isEqualTo(AxisScale.linear(85, 100));
    }

    @Test
    void aConstantLineGetsRoomAboveAndBelow() {
        AxisScale scale = AutoRange.y(line(values(98, 98)), false);
        assertThat(scale.min()).isBetween(95.0, 97.5);
        assertThat(scale.max()).isBetween(98.5, 100.0);
        assertThat(AutoRange.y(line(values(0, 0)), false).unit(0)).isBetween(0.2, 0.8);
    }

    @Test
    void negativeValuesReachUpToZero() {
        AxisScale scale = AutoRange.y(line(values(-7, -3)), true);
        assertThat(scale.min()).isEqualTo(-8);
        assertThat(scale.max()).isZero();
    }

    @Test
    void whatIsNotANumberNeedsNoRoom() {
        List<PlotSeries.Points> points =
                line(values(Double.NaN, 50, Double.POSITIVE_INFINITY), 1, Double.NaN, 1);
        assertThat(AutoRange.y(points, true)).isEqualTo(AxisScale.linear(0, 50));
        assertThat(AutoRange.logarithmicY(points).max()).isLessThan(60);
    }

    @Test
    void aBandThatReachesBelowZeroLeavesALogarithmicAxisItsLine() {
        assertThat(AutoRange.logarithmicY(line(values(0.02, 0.5), 0.03, 0.1)).unit(0.02))
                .isGreaterThan(0);
    }

    @Test
    void withoutPointsThereIsAnAxis() {
        for (List<PlotSeries.Points> none : List.of(List.<PlotSeries.Points>of(), line(values()))) {
            assertThat(AutoRange.x(none)).isEqualTo(AxisScale.linear(0, 1));
            assertThat(AutoRange.y(none, false)).isEqualTo(AxisScale.linear(0, 1));
            assertThat(AutoRange.y(none, true)).isEqualTo(AxisScale.linear(0, 1));
            assertThat(AutoRange.logarithmicY(none)).isEqualTo(AxisScale.logarithmic(0.1, 1));
        }
    }

    @Test
    void limitsCutTheRange() {
        AxisScale percent = AxisScale.linear(0, 100);
        assertThat(AutoRange.within(percent, AxisScale.linear(75, 105)))
                .isEqualTo(AxisScale.linear(75, 100));
        assertThat(AutoRange.within(percent, AxisScale.linear(120, 130))).isEqualTo(percent);
    }
}
