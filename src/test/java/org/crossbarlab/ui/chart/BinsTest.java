package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BinsTest {

    @Test
    void valuesFallBetweenTheEdgesAndOutsideIntoTheEnds() {
        Bins bins = new Bins(0, 4, 4);
        bins.count(new float[] {-5, 0, 0.5f, 1, 3.9f, 4, 99, Float.NaN});
        assertThat(new int[] {bins.get(0), bins.get(1), bins.get(2), bins.get(3)})
                .containsExactly(3, 1, 0, 3);
        assertThat(bins.largest()).isEqualTo(3);
        assertThat(bins.edge(1)).isEqualTo(1);
    }

    @Test
    void countingAgainForgetsTheOldValues() {
        Bins bins = new Bins(0, 1, 2);
        bins.count(new float[] {0.1f, 0.1f});
        bins.count(new float[] {0.9f});
        assertThat(bins.get(0)).isZero();
        assertThat(bins.get(1)).isEqualTo(1);
    }
}
