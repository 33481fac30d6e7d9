package org.crossbarlab.experiment;

import static org.crossbarlab.experiment.SettingBuilder.row;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.StorageSettings;

import java.util.List;
import java.util.function.BiFunction;

/** The rows of the table of settings for what stands around the cells. */
public final class CircuitRows {

    public static final Setting<Integer> SLICES =
            row("slices", SettingGroup.ARRAY, Kind.WHOLE)
                    .legal(StorageSettings.SLICES)
                    .scale(1, 4, 1, 0)
                    .unsaid(1)
                    .sweepable()
                    .of(
                            settings -> settings.crossbar().storage().slices(),
                            storage(StorageSettings::withSlices));

    static final List<Setting<?>> ALL = List.of(SLICES);

    private CircuitRows() {}

    private static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> storage(
            BiFunction<StorageSettings, T, StorageSettings> wither) {
        return crossbar((bar, value) -> bar.withStorage(wither.apply(bar.storage(), value)));
    }

    private static <T> BiFunction<ExperimentSettings, T, ExperimentSettings> crossbar(
            BiFunction<CrossbarSettings, T, CrossbarSettings> wither) {
        return (whole, value) -> whole.withCrossbar(wither.apply(whole.crossbar(), value));
    }
}
