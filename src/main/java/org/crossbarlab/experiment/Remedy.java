package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.RemedySettings;
import org.crossbarlab.text.Sentence;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One thing that engineers do against the errors of devices, to be compared with others at the same
 * devices. Sources are named where the settings are explained.
 *
 * @param id its name in files
 * @param title for people
 * @param help what it is, in a sentence or two
 * @param means changes settings without remedies
 */
public record Remedy(
        String id, Sentence title, Sentence help, UnaryOperator<CrossbarSettings> means) {

    /** Half and a tenth of the error's standard deviation, as write–verify is often run. */
    private static final double LOOSE = 0.5;

    private static final double FINE = 0.1;
    private static final int COPIES = 4;
    private static final int COMMITTEE = 5;
    private static final int IMAGES = 6000;
    private static final double PERCENTILE = 95;

    /** All that are compared, first none of them. */
    public static final List<Remedy> ALL =
            List.of(
                    of(
                            "none",
                            Sentence.of("remedy.none"),
                            Sentence.of("remedy.none.help"),
                            none -> none),
                    of(
                            "verify-loose",
                            Sentence.of("remedy.verify", LOOSE),
                            Sentence.of("remedy.verify.help"),
                            none -> none.withWriteTolerance(LOOSE)),
                    of(
                            "verify-fine",
                            Sentence.of("remedy.verify", FINE),
                            Sentence.of("remedy.verify.help"),
                            none -> none.withWriteTolerance(FINE)),
                    of(
                            "copies",
                            Sentence.of("remedy.copies", COPIES),
                            Sentence.of("remedy.copies.help"),
                            none -> none.withCopies(COPIES)),
                    of(
                            "committee",
                            Sentence.of("remedy.committee", COMMITTEE),
                            Sentence.of("remedy.committee.help"),
                            none -> none.withCommittee(COMMITTEE)),
                    of(
                            "tuning",
                            Sentence.of("remedy.tuning"),
                            Sentence.of("remedy.tuning.help"),
                            none -> none.withTuningImages(IMAGES)),
                    new Remedy(
                            "percentile",
                            Sentence.of("remedy.percentile", PERCENTILE),
                            Sentence.of("remedy.percentile.help"),
                            bar -> bar.withWeightPercentile(PERCENTILE)),
                    of(
                            "compensation",
                            Sentence.of("remedy.compensation"),
                            Sentence.of("remedy.compensation.help"),
                            none -> none.withCompensateDrift(true)));

    private static Remedy of(
            String id,
            Sentence title,
            Sentence help,
            Function<RemedySettings, RemedySettings> change) {
        return new Remedy(
                id, title, help, bar -> bar.withRemedies(change.apply(RemedySettings.NONE)));
    }

    /** These crossbars with this remedy and no other. */
    public CrossbarSettings on(CrossbarSettings settings) {
        CrossbarSettings bare =
                settings.withRemedies(RemedySettings.NONE)
                        .withWeightPercentile(
                                CrossbarSettings.REFERENCE.storage().weightPercentile());
        return means.apply(bare);
    }

    /** Those that change anything at all under these settings. */
    public static List<Remedy> of(CrossbarSettings settings) {
        CrossbarSettings none = ALL.getFirst().on(settings);
        return ALL.stream()
                .filter(remedy -> remedy == ALL.getFirst() || !remedy.on(settings).equals(none))
                .toList();
    }
}
