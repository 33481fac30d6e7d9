package org.crossbarlab.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private long now;
    private final TimeLeft timeLeft = new TimeLeft(() -> now);

    private double after(double seconds, double done, boolean paused) {
        now += (long) (seconds * 1e9);
        return timeLeft.update(done, 40, paused);
    }

    @Test
    void followsTheSpeedOfTheLastSeconds() {
        timeLeft.restart();
        assertThat(after(0.1, 0, false)).isNaN();
        assertThat(after(1, 1, false)).isCloseTo(39, within(0.01));
        for (int i = 2; i <= 20; i++) {
            after(0.5, i, false);
        }
        assertThat(after(0.5, 21, false)).isCloseTo(9.5, within(0.01));
    }

    @Test
    void aPauseDoesNotCount() {
        timeLeft.restart();
        after(0.1, 0, false);
        after(1, 1, false);
        assertThat(after(100, 1, true)).isCloseTo(39, within(0.01));
        assertThat(after(1, 2, false)).isCloseTo(38, within(0.01));
    }

    @Test
    void nothingIsKnownWithoutProgress() {
        timeLeft.restart();
        assertThat(after(0.1, 0, false)).isNaN();
        assertThat(after(5, 0, false)).isNaN();
    }
}
