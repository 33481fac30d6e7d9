package org.crossbarlab.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void bothEndsBelongAndNothingBeyondThem() {
        Interval interval = new Interval(-1, 2);
        assertThat(interval.contains(-1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(Math.nextDown(-1.0))).isFalse();
        assertThat(interval.contains(Math.nextUp(2.0))).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
    }

    @Test
    void positiveNumbersAreFiniteAndAboveZero() {
        assertThat(Interval.POSITIVE.contains(Double.MIN_VALUE)).isTrue();
        assertThat(Interval.POSITIVE.contains(0)).isFalse();
        assertThat(Interval.POSITIVE.contains(Double.POSITIVE_INFINITY)).isFalse();
    }

    @Test
    void anIntervalHoldsSomething() {
        assertThat(new Interval(3, 3).contains(3)).isTrue();
        assertThatThrownBy(() -> new Interval(3, Math.nextDown(3.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
