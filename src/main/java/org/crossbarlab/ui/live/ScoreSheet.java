package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.nn.Answers;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.nn.OverflowException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects for one request what is known: full tests from the cache, a test on some images, and
 * what has no figure because outputs overflowed.
 */
final class ScoreSheet {

    private final LiveRequest request;
    private final ScoreCache cache;
    private final int allImages;
    private final Scores before;
    private final ChipAnswers answersBefore;
    private final Map<NetworkRole, Evaluation> partial = new EnumMap<>(NetworkRole.class);
    private final Set<Scenario> overflowed = EnumSet.noneOf(Scenario.class);
    private OverflowException overflow;

    /**
     * @param before what was known of the same networks, which may be those of an earlier epoch
     * @param answersBefore the answers behind that
     */
    ScoreSheet(
            LiveRequest request,
            ScoreCache cache,
            int allImages,
            Scores before,
            ChipAnswers answersBefore) {
        this.request = request;
        this.cache = cache;
        this.allImages = allImages;
        this.before = before;
        this.answersBefore = answersBefore;
    }

    /** Takes note of a test of the chip that follows the hand. */
    void note(Weights weights, Evaluation evaluation) {
        partial.put(weights.network(), evaluation);
    }

    /** A scenario has no figure: one chip that has none leaves its mean without a meaning. */
    void overflowed(Scenario scenario, OverflowException reason) {
        overflowed.add(scenario);
        overflow = overflow == null ? reason : overflow;
    }

    boolean hasOverflowed(Scenario scenario) {
        return overflowed.contains(scenario);
    }

    /** Ends the request with the first reason why something has no figure, if anything has none. */
    void throwIfOverflowed() {
        if (overflow != null) {
            throw overflow;
        }
    }

    Scores scores() {
        Map<Scenario, Score> rows = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            Weights weights = request.networks().get(scenario.network());
            boolean unknown = weights == null || overflowed.contains(scenario);
            rows.put(scenario, unknown ? Score.none(scenario) : score(scenario, weights));
        }
        return new Scores(request.settings(), request.chip(), request.networks(), rows);
    }

    /** The answers behind the figures of the chip that follows the hand. */
    ChipAnswers answers() {
        Map<Scenario, Answers> known = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            Weights weights = request.networks().get(scenario.network());
            Answers answers =
                    weights == null || overflowed.contains(scenario)
                            ? null
                            : answers(scenario, weights);
            if (answers != null) {
                known.put(scenario, answers);
            }
        }
        return new ChipAnswers(request.networks(), known);
    }

    private Answers answers(Scenario scenario, Weights weights) {
        if (mustStay(scenario)) {
            return answersBefore.scenarios().get(scenario);
        }
        if (scenario == Scenario.DIGITAL_DIGITAL) {
            return cache.digitalAnswers(weights);
        }
        Answers all = cache.answers(weights, request.settings(), request.chip());
        Evaluation some = partial.get(weights.network());
        return all == null && some != null ? some.answers() : all;
    }

    private Score score(Scenario scenario, Weights weights) {
        if (mustStay(scenario)) {
            return before.get(scenario).asEarlier();
        }
        if (scenario == Scenario.DIGITAL_DIGITAL) {
            double accuracy = cache.digital(weights);
            return new Score(scenario, List.of(accuracy), accuracy, allImages, allImages);
        }
        List<Double> chips = new ArrayList<>();
        for (int chip = 1; chip <= request.settings().chips(); chip++) {
            chips.add(cache.get(weights, request.settings(), chip));
        }
        double selected = cache.get(weights, request.settings(), request.chip());
        Evaluation some = partial.get(weights.network());
        boolean partly = Double.isNaN(selected) && some != null;
        return new Score(
                scenario,
                chips,
                partly ? some.accuracy() : selected,
                partly ? some.images() : allImages,
                allImages,
                recent(weights),
                false);
    }

    private List<Double> recent(Weights weights) {
        return request.recentChips()
                .mapToObj(chip -> cache.get(weights, request.settings(), chip))
                .toList();
    }

    /**
     * Until the digital network's new weights are tested, its figures stay: a blank at each epoch
     * is restless. With devices it stays beside them, so that their difference is one of the same
     * weights, unless the hand has moved on.
     */
    private boolean mustStay(Scenario scenario) {
        boolean untested =
                scenario.network() == NetworkRole.DIGITAL
                        && !overflowed.contains(Scenario.DIGITAL_DIGITAL)
                        && Double.isNaN(cache.digital(request.networks().get(NetworkRole.DIGITAL)))
                        && !before.get(Scenario.DIGITAL_DIGITAL).isEmpty();
        return untested
                && (scenario == Scenario.DIGITAL_DIGITAL
                        || scenario == Scenario.DIGITAL_ANALOG && before.isAsked(request));
    }
}
