package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisScaleTest {

    @Test
    void equalDistancesAreEqualDifferencesOrEqualRatios() {
        assertThat(AxisScale.linear(10, 30).unit(20)).isEqualTo(0.5);
        assertThat(AxisScale.logarithmic(0.01, 1).unit(0.1)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void valueIsTheInverseOfUnit() {
        for (AxisScale scale :
                new AxisScale[] {AxisScale.linear(-3, 5), AxisScale.logarithmic(0.2, 70)}) {
            assertThat(scale.unit(scale.value(0.3))).isCloseTo(0.3, within(1e-12));
        }
    }

    @Test
    void valuesAreWrittenAsTheirOwnerDoesAndFewWholeOnesAreAllNamed() {
        AxisScale bits = AxisScale.linear(1, 9).written(1, v -> v == 9 ? "∞" : "b" + (int) v);
        assertThat(bits.text(9)).isEqualTo("∞");
        assertThat(bits.ticks(2)).extracting(Tick::label).hasSize(9).endsWith("b8", "∞");
        AxisScale many = AxisScale.linear(0, 100).written(1, Double::toString);
        assertThat(many.ticks(4)).extracting(Tick::value).containsExactly(0.0, 50.0, 100.0);
        assertThat(many.ticks(4000)).hasSize(101);
        AxisScale ratios = AxisScale.logarithmic(1, 1000).written(0.5, v -> "×" + (int) v);
        assertThat(ratios.ticks(4)).extracting(Tick::label).contains("×1", "×1000", "");
        assertThat(AxisScale.linear(0, 1).text(0.3)).isEqualTo("0.3");
    }

    @Test
    void whatHasNoLogarithmHasNoPlace() {
        assertThat(AxisScale.logarithmic(0.1, 1).unit(0)).isNaN();
        assertThatThrownBy(() -> AxisScale.logarithmic(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AxisScale.linear(2, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
