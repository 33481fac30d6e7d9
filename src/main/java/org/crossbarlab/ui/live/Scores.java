package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The scoreboard at one moment.
 *
 * @param settings that the figures belong to; null before there were any
 * @param chip the number of the chip that follows the hand
 * @param networks the weights that were tested
 * @param rows one for each scenario
 */
public record Scores(
        ExperimentSettings settings,
        int chip,
        Map<NetworkRole, Weights> networks,
        Map<Scenario, Score> rows) {

    /** Nothing known yet. */
    public static final Scores NONE = new Scores(null, 1, Map.of(), noRows());

    public Scores {
        networks = Map.copyOf(networks);
        rows = Map.copyOf(rows);
    }

    /**
     * What a finished experiment found.
     *
     * @param chip the number of the chip that follows the hand
     * @param networks that the experiment trained
     * @param images how many test images there are
     */
    public static Scores of(
            ExperimentResult result, int chip, Map<NetworkRole, Weights> networks, int images) {
        Map<Scenario, Score> rows = noRows();
        List<Double> digital = List.of(result.digital());
        rows.put(
                Scenario.DIGITAL_DIGITAL,
                new Score(Scenario.DIGITAL_DIGITAL, digital, result.digital(), images, images));
        for (Scenario scenario : List.of(Scenario.DIGITAL_ANALOG, Scenario.AWARE_ANALOG)) {
            List<Double> runs = result.analog().get(scenario.network()).runs();
            List<Double> recent =
                    LiveRequest.recentChips(chip).mapToObj(each -> of(runs, each)).toList();
            rows.put(
                    scenario,
                    new Score(scenario, runs, of(runs, chip), images, images, recent, false));
        }
        return new Scores(result.settings(), chip, networks, rows);
    }

    /** Whether these are figures of the devices and the chip that are asked for. */
    boolean isAsked(LiveRequest request) {
        return settings != null
                && chip == request.chip()
                && settings.crossbar().equals(request.settings().crossbar())
                && settings.seed() == request.settings().seed()
                && settings.chips() == request.settings().chips();
    }

    /** Whether others are figures of the same devices and the same chip, whatever the weights. */
    public boolean isOfTheDevicesOf(Scores others) {
        return settings != null
                && others.settings != null
                && chip == others.chip
                && settings.crossbar().equals(others.settings.crossbar())
                && settings.seed() == others.settings.seed();
    }

    private static double of(List<Double> runs, int chip) {
        return chip <= runs.size() ? runs.get(chip - 1) : Double.NaN;
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
