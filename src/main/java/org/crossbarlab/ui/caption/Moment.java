package org.crossbarlab.ui.caption;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.live.Scores;

/**
 * All that a caption may speak of, at one moment.
 *
 * @param settings in use
 * @param chip the number of the chip that follows the hand
 * @param state of the run
 * @param scores as far as known
 * @param dataset in use
 */
record Moment(
        ExperimentSettings settings, int chip, SessionState state, Scores scores, Dataset dataset) {

    CrossbarSettings crossbar() {
        return settings.crossbar();
    }

    /** Points that the devices cost the digital network, usually negative; NaN if unknown. */
    double lost() {
        return scores.get(Scenario.DIGITAL_ANALOG).shownPercent()
                - scores.get(Scenario.DIGITAL_DIGITAL).shownPercent();
    }

    /** Points that the device-aware network is better on chips; NaN if unknown. */
    double recovered() {
        return scores.get(Scenario.AWARE_ANALOG).shownPercent()
                - scores.get(Scenario.DIGITAL_ANALOG).shownPercent();
    }
}
