package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.Drift;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoDrift;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.ReadNoise;
import org.crossbarlab.text.InvalidValueException;

import java.util.Objects;

/**
 * What the cells are, and what happens to them.
 *
 * @param range conductances that a cell can take
 * @param error how far cells land from their targets
 * @param clip whether programmed conductances are kept within the range; below zero they never go
 * @param defects which cells do something else
 * @param drift what time does to them
 * @param readNoise how they fluctuate from product to product
 */
public record CellSettings(
        ConductanceRange range,
        ProgrammingError error,
        boolean clip,
        Defects defects,
        Drift drift,
        ReadNoise readNoise) {

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
        Objects.requireNonNull(defects);
        Objects.requireNonNull(drift);
        Objects.requireNonNull(readNoise);
        InvalidValueException.throwIfAny(error.faults(range));
    }

    /** Cells without defects that stay as they were programmed. */
    public CellSettings(ConductanceRange range, ProgrammingError error, boolean clip) {
        this(range, error, clip, Defects.NONE, new NoDrift(), ReadNoise.NONE);
    }

    public CellSettings withRange(ConductanceRange newRange) {
        return new CellSettings(newRange, error, clip, defects, drift, readNoise);
    }

    public CellSettings withError(ProgrammingError newError) {
        return new CellSettings(range, newError, clip, defects, drift, readNoise);
    }

    /** The same with another α; models without an α stay as they are. */
    public CellSettings withAlpha(double alpha) {
        return error instanceof GenericError generic ? withError(generic.withAlpha(alpha)) : this;
    }

    public CellSettings withClip(boolean newClip) {
        return new CellSettings(range, error, newClip, defects, drift, readNoise);
    }

    public CellSettings withDefects(Defects newDefects) {
        return new CellSettings(range, error, clip, newDefects, drift, readNoise);
    }

    public CellSettings withDrift(Drift newDrift) {
        return new CellSettings(range, error, clip, defects, newDrift, readNoise);
    }

    public CellSettings withReadNoise(ReadNoise newNoise) {
        return new CellSettings(range, error, clip, defects, drift, newNoise);
    }

    /** Such cells that work, take their targets and keep them. */
    public CellSettings withoutErrors() {
        return new CellSettings(range, new NoError(), clip);
    }

    /** Whether two chips of such cells can differ. */
    public boolean isRandom() {
        return hasError() || !defects.shares().isNone() || !drift.isNone() || !readNoise.isNone();
    }

    /** Whether cells land beside their targets. */
    public boolean hasError() {
        return !(error instanceof NoError)
                && !(error instanceof GenericError generic && generic.alpha() == 0);
    }
}
