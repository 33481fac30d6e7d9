package org.crossbarlab.ui.recall;

import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.lab.ListedPair;
import org.crossbarlab.ui.live.DeviceWords;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What tells one pair of networks from another, in a few words. */
final class PairWords {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private PairWords() {}

    static String title(ListedPair listed) {
        String data = listed.pair().result().dataset();
        return listed.shipped()
                ? Messages.get("recall.pair.shipped", data)
                : Messages.get("recall.pair.own", data, WHEN.format(listed.pair().began()));
    }

    static String trainedFor(ExperimentSettings settings) {
        return Messages.get(
                "recall.pair.for",
                DeviceWords.of(settings),
                settings.training().epochs(),
                Long.toString(settings.seed()));
    }

    static String figures(TrainedPair pair) {
        ExperimentResult result = pair.result();
        if (!pair.isComplete()) {
            return Messages.get(
                    "recall.pair.unfinished",
                    epochs(pair, NetworkRole.DIGITAL),
                    epochs(pair, NetworkRole.AWARE));
        }
        return Messages.get(
                "recall.pair.figures",
                percent(result.digital()),
                percent(result.analog().get(NetworkRole.DIGITAL).mean()),
                percent(result.analog().get(NetworkRole.AWARE).mean()));
    }

    private static int epochs(TrainedPair pair, NetworkRole role) {
        return Optional.ofNullable(pair.networks().get(role))
                .map(TrainedNetwork::history)
                .map(history -> history.size())
                .orElse(0);
    }

    private static String percent(double share) {
        return Numbers.decimal(100 * share, 1);
    }
}
