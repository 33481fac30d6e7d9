package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Messages;

import java.util.ArrayList;
import java.util.List;

/** What a curve says, in a sentence: how far networks come without losing more than a point. */
final class CurveWords {

    private CurveWords() {}

    /** What the window calls a network in devices. */
    static String title(NetworkRole role) {
        return role == NetworkRole.DIGITAL
                ? Messages.get("scoreboard.title.analog")
                : Messages.get("scoreboard.title.aware");
    }

    /** In which scenario a network meets devices. */
    static Scenario scenario(NetworkRole role) {
        return role == NetworkRole.DIGITAL ? Scenario.DIGITAL_ANALOG : Scenario.AWARE_ANALOG;
    }

    /**
     * @param curve complete
     * @param digital accuracy of the digital network with exact weights, in percent
     */
    static String sentence(Curve curve, double digital) {
        List<String> parts = new ArrayList<>();
        for (NetworkRole role : NetworkRole.values()) {
            if (curve.request().networks().containsKey(role)) {
                parts.add(part(curve, role, digital - 1));
            }
        }
        return Messages.get("sweeps.within", String.join(", ", parts));
    }

    private static String part(Curve curve, NetworkRole role, double least) {
        double[] means = curve.means(role);
        int first = 0;
        while (first < means.length && means[first] >= least) {
            first++;
        }
        int last = means.length;
        while (last > 0 && means[last - 1] >= least) {
            last--;
        }
        double[] xs = curve.xs();
        SweepAxis axis = curve.request().axis();
        if (first == means.length) {
            return Messages.get("sweeps.within.all", title(role));
        }
        if (first > 0) {
            return Messages.get("sweeps.within.to", title(role), axis.format(xs[first - 1]));
        }
        return last < means.length
                ? Messages.get("sweeps.within.from", title(role), axis.format(xs[last]))
                : Messages.get("sweeps.within.none", title(role));
    }
}
