package org.crossbarlab.ui.scoreboard;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Observation;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.live.Verdict;
import org.crossbarlab.ui.live.Weights;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Turns scores on view into what files keep. */
final class Observations {

    private Observations() {}

    static Observation of(Scores now, Dataset dataset, Verdict verdict, TrainedPair run) {
        Map<Scenario, Observation.Row> rows = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            if (!now.get(scenario).isEmpty()) {
                rows.put(scenario, row(now.get(scenario), now.networks()));
            }
        }
        return new Observation(
                dataset.name(),
                now.settings(),
                now.chip(),
                rows,
                verdict.cost(),
                verdict.wonBack(),
                Optional.ofNullable(run));
    }

    private static Observation.Row row(Score score, Map<NetworkRole, Weights> networks) {
        return new Observation.Row(
                score.shownPercent(),
                score.chips(),
                score.selected(),
                score.images(),
                score.earlier(),
                Optional.ofNullable(networks.get(score.scenario().network()))
                        .map(Weights::trainedFor));
    }
}
