package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;

class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    private ProgressLine line(boolean interactive, boolean quiet) {
        PrintWriter writer = new PrintWriter(err);
        return new ProgressLine(new Terminal(writer, writer, interactive), quiet, clock::get);
    }

    @Test
    void drawsABarOverItselfAndTakesItAway() {
        ProgressLine line = line(true, false);
        clock.set(10 * SECOND);
        line.show("Digital network", 0.25, "loss 0.1");
        assertThat(err.toString())
                .startsWith("\rDigital network")
                .contains("█████░░░░░░░░░░░░░░░", " 25 %", "30 s left", "loss 0.1")
                .doesNotContain("\n");
        line.clear();
        String drawn = err.toString();
        assertThat(drawn).endsWith("\r");
        assertThat(drawn.substring(0, drawn.length() - 1)).endsWith(" ");
    }

    @Test
    void printsPlainLinesRarelyWhereNobodyWatches() {
        ProgressLine line = line(false, false);
        for (int i = 0; i <= 25; i++) {
            clock.set(i * SECOND);
            line.show("Digital network", i / 100.0, "");
        }
        line.clear();
        assertThat(err.toString()).hasLineCount(2).contains("10 %", "20 %", "s left");
    }

    @Test
    void staysQuiet() {
        ProgressLine line = line(true, true);
        clock.set(10 * SECOND);
        line.show("Digital network", 0.5, "");
        line.clear();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesDurationsForPeople() {
        assertThat(ProgressLine.duration(42.4)).isEqualTo("42 s");
        assertThat(ProgressLine.duration(185)).isEqualTo("3 min 5 s");
        assertThat(ProgressLine.duration(7800)).isEqualTo("2 h 10 min");
    }
}
