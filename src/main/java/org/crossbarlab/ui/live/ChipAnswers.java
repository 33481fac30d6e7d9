package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.nn.Answers;

import java.util.Map;

/**
 * What each test image was taken for by the chip that follows the hand: the very tests whose
 * figures the scoreboard shows of it. Answers to the first images alone, where time allowed no
 * more, are fewer.
 *
 * @param networks the weights that were tested
 * @param scenarios answers of each that was tested
 */
public record ChipAnswers(Map<NetworkRole, Weights> networks, Map<Scenario, Answers> scenarios) {

    /** Nothing known yet. */
    public static final ChipAnswers NONE = new ChipAnswers(Map.of(), Map.of());

    public ChipAnswers {
        networks = Map.copyOf(networks);
        scenarios = Map.copyOf(scenarios);
    }
}
