package org.crossbarlab.ui.scoreboard;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.live.Verdict;

/** The two lines below the rows: what the devices cost, and what training won back. */
final class VerdictWords {

    private VerdictWords() {}

    /** "devices cost 11.8 pt", or why there is nothing to compare. */
    static String cost(Verdict verdict) {
        if (verdict.digitalGuesses()) {
            return Messages.get("scoreboard.cost.guess");
        }
        if (Double.isNaN(verdict.cost())) {
            return Messages.get("scoreboard.cost.unknown");
        }
        if (verdict.analogGuesses()) {
            return Messages.get("scoreboard.cost.all", points(verdict.cost()));
        }
        if (verdict.gains()) {
            return Messages.get("scoreboard.cost.gain", points(verdict.cost()));
        }
        return Messages.get("scoreboard.cost", points(verdict.cost()));
    }

    /** "training won back 10.1 pt", or why it did not or that it cannot be said. */
    static String wonBack(Verdict verdict) {
        if (verdict.awareGuesses()) {
            return Messages.get("scoreboard.won.guess");
        }
        if (Double.isNaN(verdict.wonBack())) {
            return Messages.get("scoreboard.won.unknown");
        }
        if (verdict.losesMore()) {
            return Messages.get("scoreboard.won.less", points(verdict.wonBack()));
        }
        return verdict.winsBack()
                ? Messages.get("scoreboard.won", points(verdict.wonBack()))
                : Messages.get("scoreboard.won.ahead", points(verdict.wonBack()));
    }

    /** The words around say which way. */
    private static String points(double difference) {
        return Numbers.decimal(Math.abs(difference), 1);
    }
}
