package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.text.InvalidValueException;

import java.util.Objects;

/**
 * What the cells are, and what happens to them.
 *
 * @param range conductances that a cell can take
 * @param error how far cells land from their targets
 * @param clip whether programmed conductances are kept within the range; below zero they never go
 */
public record CellSettings(ConductanceRange range, ProgrammingError error, boolean clip) {

    /** The reference experiment: on/off ratio 10, state-proportional error with α = 0.3. */
    public static final CellSettings REFERENCE =
            new CellSettings(
                    ConductanceRange.DEFAULT,
                    ErrorModels.of("proportional", ErrorModels.REFERENCE_ALPHA),
                    false);

    /**
     * @throws InvalidValueException if the model does not hold in the range
     */
    public CellSettings {
        Objects.requireNonNull(range);
        InvalidValueException.throwIfAny(error.faults(range));
    }

    public CellSettings withRange(ConductanceRange newRange) {
        return new CellSettings(newRange, error, clip);
    }

    public CellSettings withError(ProgrammingError newError) {
        return new CellSettings(range, newError, clip);
    }

    /** The same with another α; models without an α stay as they are. */
    public CellSettings withAlpha(double alpha) {
        return error instanceof GenericError generic ? withError(generic.withAlpha(alpha)) : this;
    }

    public CellSettings withClip(boolean newClip) {
        return new CellSettings(range, error, newClip);
    }

    /** Whether two chips of such cells can differ. */
    public boolean isRandom() {
        return !(error instanceof NoError)
                && !(error instanceof GenericError generic && generic.alpha() == 0);
    }
}
