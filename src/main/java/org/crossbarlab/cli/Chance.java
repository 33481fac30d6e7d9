package org.crossbarlab.cli;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ChanceLevel;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.text.Numbers;

import java.util.Locale;

/**
 * What the devices cost and training with them wins back, in words, or that a network guesses and
 * differences say nothing. Points are those between the figures as they are printed.
 */
final class Chance {

    /** Said of the digital network, or of the only one. */
    static final String NOTHING_LEARNED =
            "The digital network is no better than guessing, so differences say nothing: train"
                    + " longer, or with another learning rate.";

    private static final int DECIMALS = 2;

    private Chance() {}

    /** Whether an accuracy, a fraction of 1, is no better than guessing among the classes. */
    static boolean isNear(TrainedNetwork network, double accuracy) {
        return new ChanceLevel(network.architecture().classes()).isNear(accuracy);
    }

    /** A sentence on both networks. */
    static String lesson(ExperimentResult result) {
        AnalogAccuracy digital = result.analog().get(NetworkRole.DIGITAL);
        AnalogAccuracy aware = result.analog().get(NetworkRole.AWARE);
        if (isNear(result.networks().get(NetworkRole.DIGITAL), result.digital())) {
            return NOTHING_LEARNED;
        }
        double lost = points(result.digital()) - points(digital.mean());
        String cost =
                String.format(
                        Locale.ROOT,
                        "In the devices the digital network %s %.2f points",
                        lost < 0 ? "gains" : "loses",
                        Math.abs(lost));
        if (isNear(result.networks().get(NetworkRole.AWARE), aware.mean())) {
            return cost
                    + "; the device-aware network is no better than guessing, so it won nothing"
                    + " back: train longer, or with smaller errors.";
        }
        double ahead = points(aware.mean()) - points(digital.mean());
        String bySoMuch = String.format(Locale.ROOT, "%.2f", Math.abs(ahead));
        if (lost > 0) {
            String verb = ahead < 0 ? "costs another" : "wins back";
            return cost + "; training with the devices " + verb + " " + bySoMuch + ".";
        }
        String side = ahead < 0 ? "behind" : "ahead";
        return cost + "; the device-aware network is " + bySoMuch + " " + side + ".";
    }

    private static double points(double accuracy) {
        return Numbers.rounded(100 * accuracy, DECIMALS);
    }
}
