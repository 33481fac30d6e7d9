package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.ChanceLevel;
import org.crossbarlab.experiment.Scenario;

/**
 * What the three accuracies say together: the one reading of them that scoreboard, caption and
 * exports share. Differences are those of the figures as they are shown, in points, so that whoever
 * subtracts them finds the same; NaN where one of them is missing or of another epoch.
 *
 * @param cost what the devices cost the digital network; negative where it gains
 * @param wonBack how much better the device-aware network is on chips; negative where it is worse
 * @param digitalGuesses whether the digital network is no better than guessing, even without
 *     devices
 * @param analogGuesses whether the digital network is no better than guessing in devices
 * @param awareGuesses whether the device-aware network is no better than guessing in devices
 */
public record Verdict(
        double cost,
        double wonBack,
        boolean digitalGuesses,
        boolean analogGuesses,
        boolean awareGuesses) {

    /** Differences up to this, in points, are a 0.0 on the scoreboard. */
    private static final double NOTHING = 0.05;

    /** Reads scores on data with so many classes. */
    public static Verdict of(Scores scores, int classes) {
        ChanceLevel chance = new ChanceLevel(classes);
        Score digital = scores.get(Scenario.DIGITAL_DIGITAL);
        Score analog = scores.get(Scenario.DIGITAL_ANALOG);
        Score aware = scores.get(Scenario.AWARE_ANALOG);
        double cost =
                digital.earlier() == analog.earlier()
                        ? digital.shownPercent() - analog.shownPercent()
                        : Double.NaN;
        return new Verdict(
                cost,
                aware.shownPercent() - analog.shownPercent(),
                chance.isNear(digital.accuracy()),
                chance.isNear(analog.accuracy()),
                chance.isNear(aware.accuracy()));
    }

    /** Whether the devices make a difference to the digital network that the figures show. */
    public boolean costs() {
        return cost > NOTHING;
    }

    /** Whether the digital network does better in devices, as figures go. */
    public boolean gains() {
        return cost < -NOTHING;
    }

    /** Whether training with errors brought something that the devices had cost. */
    public boolean winsBack() {
        return costs() && wonBack > NOTHING && !isMeaningless();
    }

    /** Whether something guesses, so that differences say nothing of training with errors. */
    public boolean isMeaningless() {
        return digitalGuesses || awareGuesses;
    }

    /** Whether the device-aware network is worse, as figures go. */
    public boolean losesMore() {
        return wonBack < -NOTHING;
    }
}
