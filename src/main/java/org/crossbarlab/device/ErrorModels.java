package org.crossbarlab.device;

import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.List;
import java.util.Optional;

/** Every programming error on offer, in the order in which lists show them. */
public final class ErrorModels {

    /** The magnitude of the reference experiment. */
    public static final double REFERENCE_ALPHA = 0.3;

    /** All models; the generic ones carry the reference experiment's α. */
    public static final List<ProgrammingError> ALL =
            List.of(
                    new GenericError(
                            ErrorDistribution.NORMAL, Scaling.PROPORTIONAL, REFERENCE_ALPHA),
                    new GenericError(
                            ErrorDistribution.NORMAL, Scaling.INDEPENDENT, REFERENCE_ALPHA),
                    new GenericError(ErrorDistribution.NORMAL, Scaling.INVERSE, REFERENCE_ALPHA),
                    new GenericError(
                            ErrorDistribution.UNIFORM, Scaling.PROPORTIONAL, REFERENCE_ALPHA),
                    new GenericError(
                            ErrorDistribution.UNIFORM, Scaling.INDEPENDENT, REFERENCE_ALPHA),
                    new GenericError(ErrorDistribution.UNIFORM, Scaling.INVERSE, REFERENCE_ALPHA),
                    new RramMilo(),
                    new RramWan(),
                    new PcmJoshi(),
                    new PcmNandakumar(),
                    new Sonos(),
                    new NoError());

    /** The names of all models. */
    public static final List<String> IDS = ALL.stream().map(ProgrammingError::id).toList();

    private ErrorModels() {}

    /**
     * Finds a model by its name.
     *
     * @param id as in {@link ProgrammingError#id()}
     * @param alpha magnitude for a generic model; ignored by the others
     * @throws InvalidValueException if there is no such model; the message lists them all
     */
    public static ProgrammingError of(String id, double alpha) {
        for (ProgrammingError model : ALL) {
            if (model.id().equals(id)) {
                return model instanceof GenericError generic ? generic.withAlpha(alpha) : model;
            }
        }
        throw new InvalidValueException(
                Sentence.of("setting.error.fault", id, String.join(", ", IDS)));
    }

    /** The published device of a name, if it is one. */
    public static Optional<PublishedDevice> published(String id) {
        return ALL.stream()
                .filter(model -> model.id().equals(id))
                .filter(PublishedDevice.class::isInstance)
                .map(PublishedDevice.class::cast)
                .findFirst();
    }

    /** The range of a model's cells for lack of another: a published device brings its own. */
    public static ConductanceRange naturalRange(ProgrammingError model) {
        return model instanceof PublishedDevice device
                ? device.suggestedRange()
                : ConductanceRange.DEFAULT;
    }
}
