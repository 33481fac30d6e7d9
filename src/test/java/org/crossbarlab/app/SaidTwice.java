package org.crossbarlab.app;

import javafx.scene.control.Labeled;

import org.crossbarlab.experiment.Observation;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.score.ScoreBar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the window says in two places and an export in a third: it must be the same everywhere. */
final class SaidTwice {

    private static final Pattern NUMBER = Pattern.compile("[\\d.]+(?= (pt|points|of the))");

    private SaidTwice() {}

    /** What does not agree; on the window's thread. */
    static List<String> contradictions(LabWindow lab) {
        List<String> found = new ArrayList<>();
        var scoreboard = lab.context.views().scoreboard();
        Optional<Observation> kept = scoreboard.observation(lab.model().pairProperty().get());
        for (Scenario scenario : Scenario.values()) {
            Observation.Row row = kept.map(seen -> seen.rows().get(scenario)).orElse(null);
            String figure = text(lab, "#score-" + scenario.key(), ".score-value");
            String exported = row == null ? "–" : Numbers.decimal(row.shownPercent(), 1);
            compare(found, scenario + " on the scoreboard and exported", figure, exported);
            if (row != null && scenario != Scenario.DIGITAL_DIGITAL) {
                String chip = text(lab, "#score-" + scenario.key(), ".score-chip-value");
                String percent = Numbers.decimal(100 * row.selected(), 1) + " %";
                String expected = Double.isNaN(row.selected()) ? "–" : percent;
                compare(found, scenario + " of the chip", chip, expected);
            }
        }
        points(lab, kept, found);
        return found;
    }

    private static void points(LabWindow lab, Optional<Observation> kept, List<String> found) {
        String cost = label(lab, "#score-cost");
        String exported =
                kept.filter(seen -> Double.isFinite(seen.cost()))
                        .map(seen -> Numbers.decimal(Math.abs(seen.cost()), 1))
                        .orElse("–");
        if (!cost.contains("guess") || cost.contains("pt")) {
            compare(found, "cost on the scoreboard and exported", number(cost), exported);
        }
        String caption = label(lab, "#caption");
        if (caption.contains("lose ")) {
            compare(found, "cost in the caption", number(caption), number(cost));
        }
        if (caption.contains("won back")) {
            compare(found, "won back", number(caption), number(label(lab, "#score-won-back")));
        }
    }

    private static void compare(List<String> found, String what, String one, String other) {
        if (!one.replace("≈ ", "").equals(other)) {
            found.add(what + ": " + one + ", but " + other);
        }
    }

    private static String number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? matcher.group() : "–";
    }

    private static String text(LabWindow lab, String bar, String part) {
        return ((Labeled) lab.node(bar, ScoreBar.class).lookup(part)).getText();
    }

    private static String label(LabWindow lab, String selector) {
        return lab.node(selector, Labeled.class).getText();
    }
}
