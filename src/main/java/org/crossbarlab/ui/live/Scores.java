package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The scoreboard at one moment.
 *
 * @param settings that the figures belong to; null before there were any
 * @param chip the number of the chip that follows the hand
 * @param rows one for each scenario
 */
public record Scores(ExperimentSettings settings, int chip, Map<Scenario, Score> rows) {

    /** Nothing known yet. */
    public static final Scores NONE = new Scores(null, 1, noRows());

    public Scores {
        rows = Map.copyOf(rows);
    }

    private static Map<Scenario, Score> noRows() {
        Map<Scenario, Score> rows = new EnumMap<>(Scenario.class);
        Arrays.stream(Scenario.values()).forEach(each -> rows.put(each, Score.none(each)));
        return rows;
    }

    public Score get(Scenario scenario) {
        return rows.get(scenario);
    }
}
