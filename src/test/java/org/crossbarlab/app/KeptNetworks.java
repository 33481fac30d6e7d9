package org.crossbarlab.app;

import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.ui.lab.ListedPair;
import org.crossbarlab.ui.lab.SessionModel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Remembers every network that a window trained: the last ones must never be lost. */
final class KeptNetworks {

    private final NavigableMap<Instant, TrainedPair> seen = new TreeMap<>();

    /** What was on the table and cannot be brought back; on the window's thread. */
    List<String> lost(SessionModel model) {
        List<String> lost = missing(own(model));
        own(model).forEach(pair -> seen.put(pair.began(), pair));
        TrainedPair shown = model.pairProperty().get();
        if (shown != null && model.pairs().stream().noneMatch(each -> isShipped(each, shown))) {
            seen.put(shown.began(), shown);
        }
        return lost;
    }

    /** What a folder does not hold of all that was trained. */
    List<String> missing(NetworksFolder folder) {
        return missing(folder.read().pairs());
    }

    private static List<TrainedPair> own(SessionModel model) {
        return model.pairs().stream()
                .filter(each -> !each.shipped())
                .map(ListedPair::pair)
                .toList();
    }

    private static boolean isShipped(ListedPair listed, TrainedPair pair) {
        return listed.shipped() && listed.pair().equals(pair);
    }

    /** Those beyond the newest ten go, whether the window saw all of the ten or not. */
    private List<String> missing(Collection<TrainedPair> kept) {
        return seen.values().stream()
                .filter(pair -> kept.stream().noneMatch(each -> holds(each, pair)))
                .filter(pair -> newer(kept, pair) < NetworksFolder.MOST)
                .map(
                        pair ->
                                words(pair)
                                        + ", kept "
                                        + kept.stream().map(KeptNetworks::words).toList())
                .toList();
    }

    private static long newer(Collection<TrainedPair> kept, TrainedPair than) {
        return kept.stream().filter(each -> each.began().isAfter(than.began())).count();
    }

    private static String words(TrainedPair pair) {
        return pair.began() + " with " + epochs(pair) + " epochs";
    }

    /** An epoch more is no loss. */
    private static boolean holds(TrainedPair kept, TrainedPair pair) {
        return kept.began().equals(pair.began()) && epochs(kept) >= epochs(pair);
    }

    private static int epochs(TrainedPair pair) {
        return pair.networks().values().stream().mapToInt(each -> each.history().size()).sum();
    }
}
