package org.crossbarlab.ui.caption;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.live.Verdict;

import java.util.stream.Stream;

/**
 * All that a caption may speak of, at one moment.
 *
 * @param settings in use
 * @param chip the number of the chip that follows the hand
 * @param state of the run
 * @param scores as far as known
 * @param dataset in use
 * @param pair networks that are trained, or were earlier; null for none
 */
record Moment(
        ExperimentSettings settings,
        int chip,
        SessionState state,
        Scores scores,
        Dataset dataset,
        TrainedPair pair) {

    CrossbarSettings crossbar() {
        return settings.crossbar();
    }

    /** Whether other networks lie on the table than before, and no run put them there. */
    boolean bringsOthersThan(Moment before) {
        return state.run() == 0 && (pair != before.pair || before.state.run() > 0);
    }

    /** Whether every analog figure is the mean over all of several chips, whichever is in hand. */
    boolean showsMeans() {
        return settings.chips() > 1
                && Stream.of(Scenario.DIGITAL_ANALOG, Scenario.AWARE_ANALOG)
                        .map(scores::get)
                        .filter(score -> !score.isEmpty())
                        .allMatch(Score::isComplete);
    }

    /** What the scoreboard's figures say together, and so the caption. */
    Verdict verdict() {
        return Verdict.of(scores, dataset.classes());
    }
}
