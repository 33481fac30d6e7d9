package org.crossbarlab.ui.lab;

import javafx.collections.ObservableList;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.TrainedPair;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The list of networks that can be brought back: the user's last ones, newest first, and then those
 * that came with the program. Belongs to the session's thread.
 */
final class PairShelf {

    /** So many of the user's own are kept. */
    static final int MOST = 10;

    private static final Comparator<TrainedPair> NEWEST_FIRST =
            Comparator.comparing(TrainedPair::began).reversed();

    private final ObservableList<ListedPair> listed;
    private final InstantSource clock;
    private Instant last = Instant.MIN;

    /**
     * @param listed what there is to see of it; written by this shelf alone
     * @param clock tells when a run begins
     */
    PairShelf(ObservableList<ListedPair> listed, InstantSource clock) {
        this.listed = listed;
        this.clock = clock;
    }

    /** Whether the session had a run. */
    boolean hasBegun() {
        return last != Instant.MIN;
    }

    /** The beginning of a run, which no other run of the session shares. */
    Instant nextBeginning() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isAfter(last) ? now : last.plus(Duration.ofMillis(1));
        return last;
    }

    /** Takes a new pair up, or the new state of one that is there. */
    void put(TrainedPair pair) {
        add(List.of(pair), false);
    }

    /** Takes up what earlier sessions left; what is there already is newer. */
    void addEarlier(List<TrainedPair> pairs) {
        List<TrainedPair> missing = pairs.stream().filter(each -> !contains(each.began())).toList();
        add(missing, false);
    }

    /** Takes up what came with the program. */
    void addShipped(List<TrainedPair> pairs) {
        add(pairs, true);
    }

    /** The newest networks that were trained with these images, the user's own first. */
    Optional<TrainedPair> lastOf(Dataset data) {
        return listed.stream().map(ListedPair::pair).filter(pair -> pair.isOf(data)).findFirst();
    }

    private boolean contains(Instant began) {
        return own().stream().anyMatch(each -> each.began().equals(began));
    }

    private List<TrainedPair> own() {
        return pairs(false);
    }

    private List<TrainedPair> pairs(boolean shipped) {
        return listed.stream()
                .filter(each -> each.shipped() == shipped)
                .map(ListedPair::pair)
                .toList();
    }

    private void add(List<TrainedPair> more, boolean shipped) {
        List<TrainedPair> own = shipped ? own() : merged(own(), more);
        List<TrainedPair> others = shipped ? merged(pairs(true), more) : pairs(true);
        List<ListedPair> all = new ArrayList<>();
        own.stream().limit(MOST).forEach(pair -> all.add(new ListedPair(pair, false)));
        others.forEach(pair -> all.add(new ListedPair(pair, true)));
        listed.setAll(all);
    }

    private static List<TrainedPair> merged(List<TrainedPair> before, List<TrainedPair> more) {
        List<Instant> replaced = more.stream().map(TrainedPair::began).toList();
        List<TrainedPair> all = new ArrayList<>(more);
        before.stream().filter(each -> !replaced.contains(each.began())).forEach(all::add);
        all.sort(NEWEST_FIRST);
        return all;
    }
}
