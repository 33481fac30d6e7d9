package org.crossbarlab.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JitterTest {

    @Test
    void dotsAreSpreadWithinTheirStripTheSameWayEveryTime() {
        for (int i = 0; i < 100; i++) {
            assertThat(Jitter.offset(i)).isBetween(-1.0, 1.0).isEqualTo(Jitter.offset(i));
        }
        assertThat(Math.abs(Jitter.offset(0) - Jitter.offset(1))).isGreaterThan(0.5);
    }
}
