package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Sentence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Accuracies of networks trained for some devices and tested on others, as far as they are known.
 *
 * @param job that was begun
 * @param digital the network trained with exact weights; null before it is there
 * @param trained the device-aware networks that are there, in the order of the setting's values
 * @param accuracies means over the chips, {@code [trained][tested]} flattened, fractions of 1; NaN
 *     where there is none
 * @param epoch which of the network in training was finished last
 * @param provenance where the networks come from; null before there is one
 * @param end why no more will come: empty at the end of the work, a sentence for a failure, else
 *     null
 */
record Grid(
        GridJob job,
        TrainedNetwork digital,
        List<TrainedNetwork> trained,
        double[] accuracies,
        int epoch,
        Provenance provenance,
        List<Sentence> end) {

    private static final double PERCENT = 100;

    Grid {
        trained = List.copyOf(trained);
        accuracies = accuracies.clone();
    }

    boolean isEnded() {
        return end != null;
    }

    /** Mean accuracy in percent of the network of a row on the devices of a column. */
    double percent(int trainedAt, int testedAt) {
        return PERCENT * accuracies[trainedAt * job.setting().size() + testedAt];
    }

    /** The networks of a row as a pair, which began at no time yet. */
    TrainedPair pair(int row) {
        ExperimentSettings settings = job.setting().at(job.settings(), row);
        return TrainedPair.untested(
                Instant.EPOCH,
                job.equipment().data().name(),
                settings,
                Map.of(NetworkRole.DIGITAL, digital, NetworkRole.AWARE, trained.get(row)),
                provenance);
    }
}
