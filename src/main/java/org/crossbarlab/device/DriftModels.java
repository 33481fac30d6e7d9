package org.crossbarlab.device;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.List;

/** Every drift on offer, in the order in which lists show them. */
public final class DriftModels {

    /** When a cell is first read after programming, in seconds: some 25 s in published tests. */
    public static final double FIRST_READ = 25;

    /** Times of use: up to ten years, in seconds. */
    public static final Interval SECONDS = new Interval(FIRST_READ, 3.156e8);

    /** All models, freshly programmed. */
    public static final List<Drift> ALL =
            List.of(
                    new NoDrift(),
                    new PowerLawDrift(FIRST_READ, 0.05, 0.01),
                    new PcmDrift(FIRST_READ));

    /** The names of all models. */
    public static final List<String> IDS = ALL.stream().map(Drift::id).toList();

    private DriftModels() {}

    /**
     * Finds a model by its name.
     *
     * @param id as in {@link Drift#id()}
     * @param seconds time of use
     * @throws InvalidValueException if there is no such model; the message lists them all
     */
    public static Drift of(String id, double seconds) {
        return ALL.stream()
                .filter(model -> model.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValueException(
                                        Sentence.of(
                                                "setting.drift.fault", id, String.join(", ", IDS))))
                .at(seconds);
    }

    static List<Sentence> faults(double seconds) {
        return SECONDS.contains(seconds)
                ? List.of()
                : List.of(
                        Sentence.of(
                                "setting.timeSeconds.fault",
                                SECONDS.min(),
                                SECONDS.max(),
                                seconds));
    }
}
