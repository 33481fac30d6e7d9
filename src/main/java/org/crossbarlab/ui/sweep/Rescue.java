package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Price;
import org.crossbarlab.experiment.Remedy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What remedies do, as far as it is known.
 *
 * @param request that was answered
 * @param accuracies of each remedy that was tested, in their order; of a network none where its
 *     outputs are no numbers
 */
record Rescue(RescueRequest request, Map<Remedy, Map<NetworkRole, AnalogAccuracy>> accuracies) {

    Rescue {
        accuracies = Collections.unmodifiableMap(new LinkedHashMap<>(accuracies));
    }

    /** All that are to be tested. */
    List<Remedy> remedies() {
        return Remedy.of(request.settings().crossbar());
    }

    boolean isComplete() {
        return accuracies.size() == remedies().size();
    }

    /** What a remedy costs here. */
    Price price(Remedy remedy) {
        return Price.of(remedy.on(request.settings().crossbar()));
    }

    /** The remedy that helps a network most, or null if nothing was tested. */
    Remedy best(NetworkRole role) {
        Remedy best = null;
        for (Remedy remedy : accuracies.keySet()) {
            AnalogAccuracy here = accuracies.get(remedy).get(role);
            boolean better =
                    here != null
                            && (best == null
                                    || here.mean() > accuracies.get(best).get(role).mean());
            best = better ? remedy : best;
        }
        return best;
    }
}
