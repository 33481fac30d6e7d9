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
    void whatHasNoLogarithmHasNoPlace() {
        assertThat(AxisScale.logarithmic(0.1, 1).unit(0)).isNaN();
        assertThatThrownBy(() -> AxisScale.logarithmic(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AxisScale.linear(2, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
