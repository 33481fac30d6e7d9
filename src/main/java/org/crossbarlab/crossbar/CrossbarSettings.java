package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.Resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Everything that decides how a weight matrix becomes a programmed crossbar.
 *
 * @param range conductances that a cell can take
 * @param weightBits resolution of a weight; a cell may have fewer bits, see {@link Mapping}
 * @param mapping how signed weights are stored
 * @param error how far cells land from their targets
 * @param weightPercentile 50 to 100: which percentile of the weights sets Wmax; 100 is the largest
 * @param clip whether programmed conductances are kept within the range; below zero they never go
 */
public record CrossbarSettings(
        ConductanceRange range,
        Resolution weightBits,
        Mapping mapping,
        ProgrammingError error,
        double weightPercentile,
        boolean clip) {

    /** The reference experiment: 8 bits, balanced, state-proportional error with α = 0.3. */
    public static final CrossbarSettings REFERENCE =
            new CrossbarSettings(
                    ConductanceRange.DEFAULT,
                    new Resolution(8),
                    Mapping.BALANCED,
                    ErrorModels.of("proportional", ErrorModels.REFERENCE_ALPHA),
                    100,
                    false);

    /**
     * @throws IllegalArgumentException with every fault in one message
     */
    public CrossbarSettings {
        Objects.requireNonNull(range);
        Objects.requireNonNull(weightBits);
        Objects.requireNonNull(mapping);
        List<String> faults = new ArrayList<>(error.faults(range));
        if (!(weightPercentile >= 50 && weightPercentile <= 100)) {
            faults.add(
                    "The weight percentile must lie between 50 and 100, not "
                            + weightPercentile
                            + ".");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
    }

    public CrossbarSettings withRange(ConductanceRange newRange) {
        return new CrossbarSettings(newRange, weightBits, mapping, error, weightPercentile, clip);
    }

    public CrossbarSettings withWeightBits(Resolution newBits) {
        return new CrossbarSettings(range, newBits, mapping, error, weightPercentile, clip);
    }

    public CrossbarSettings withMapping(Mapping newMapping) {
        return new CrossbarSettings(range, weightBits, newMapping, error, weightPercentile, clip);
    }

    public CrossbarSettings withError(ProgrammingError newError) {
        return new CrossbarSettings(range, weightBits, mapping, newError, weightPercentile, clip);
    }

    /** The same with another α; models without an α stay as they are. */
    public CrossbarSettings withAlpha(double alpha) {
        return error instanceof GenericError generic ? withError(generic.withAlpha(alpha)) : this;
    }

    public CrossbarSettings withWeightPercentile(double newPercentile) {
        return new CrossbarSettings(range, weightBits, mapping, error, newPercentile, clip);
    }

    public CrossbarSettings withClip(boolean newClip) {
        return new CrossbarSettings(range, weightBits, mapping, error, weightPercentile, newClip);
    }

    /** Whether two chips can differ under these settings. */
    public boolean isRandom() {
        return !(error instanceof NoError)
                && !(error instanceof GenericError generic && generic.alpha() == 0);
    }
}
