package org.crossbarlab.ui.scoreboard;

import org.crossbarlab.text.Messages;

import java.util.function.Supplier;

/** Which part of the axis the bars show; all but the whole are drawn broken. */
public enum ScoreRange {
    WHOLE(0, () -> Messages.get("scoreboard.range.whole")),
    UPPER_HALF(50, () -> Messages.get("scoreboard.range.half")),
    TOP(80, () -> Messages.get("scoreboard.range.top"));

    private final double min;
    private final Supplier<String> title;

    ScoreRange(double min, Supplier<String> title) {
        this.min = min;
        this.title = title;
    }

    /** Where the axis begins, in percent; it always ends at 100. */
    public double min() {
        return min;
    }

    /** Its name for people. */
    public String title() {
        return title.get();
    }
}
