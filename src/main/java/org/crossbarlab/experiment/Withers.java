package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.StorageSettings;

import java.util.function.BiFunction;

/** From a wither of a part of the settings to one of the whole, for the rows of the table. */
final class Withers {

    private Withers() {}

    static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> crossbar(
            BiFunction<CrossbarSettings, T, CrossbarSettings> wither) {
        return (whole, value) -> whole.withCrossbar(wither.apply(whole.crossbar(), value));
    }

    static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> cells(
            BiFunction<CellSettings, T, CellSettings> wither) {
        return crossbar((bar, value) -> bar.withCells(wither.apply(bar.cells(), value)));
    }

    static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> storage(
            BiFunction<StorageSettings, T, StorageSettings> wither) {
        return crossbar((bar, value) -> bar.withStorage(wither.apply(bar.storage(), value)));
    }
}
