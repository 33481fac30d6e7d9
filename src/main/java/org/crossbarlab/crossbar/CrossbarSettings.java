package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.Resolution;

import java.util.Objects;

/**
 * Everything that decides how a weight matrix becomes a programmed crossbar, in the order of the
 * signal.
 *
 * @param cells what the cells are
 * @param storage how weights are stored in them
 */
public record CrossbarSettings(CellSettings cells, StorageSettings storage) {

    /** The reference experiment: 8 bits, balanced, state-proportional error with α = 0.3. */
    public static final CrossbarSettings REFERENCE =
            new CrossbarSettings(CellSettings.REFERENCE, StorageSettings.REFERENCE);

    public CrossbarSettings {
        Objects.requireNonNull(cells);
        Objects.requireNonNull(storage);
    }

    public CrossbarSettings withCells(CellSettings newCells) {
        return new CrossbarSettings(newCells, storage);
    }

    public CrossbarSettings withStorage(StorageSettings newStorage) {
        return new CrossbarSettings(cells, newStorage);
    }

    public CrossbarSettings withRange(ConductanceRange range) {
        return withCells(cells.withRange(range));
    }

    public CrossbarSettings withError(ProgrammingError error) {
        return withCells(cells.withError(error));
    }

    /** The same with another α; models without an α stay as they are. */
    public CrossbarSettings withAlpha(double alpha) {
        return withCells(cells.withAlpha(alpha));
    }

    public CrossbarSettings withClip(boolean clip) {
        return withCells(cells.withClip(clip));
    }

    public CrossbarSettings withWeightBits(Resolution bits) {
        return withStorage(storage.withWeightBits(bits));
    }

    public CrossbarSettings withMapping(Mapping mapping) {
        return withStorage(storage.withMapping(mapping));
    }

    public CrossbarSettings withWeightPercentile(double percentile) {
        return withStorage(storage.withWeightPercentile(percentile));
    }

    /** Whether two chips can differ under these settings. */
    public boolean isRandom() {
        return cells.isRandom();
    }
}
