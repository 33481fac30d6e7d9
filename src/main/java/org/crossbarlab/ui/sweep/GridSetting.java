package org.crossbarlab.ui.sweep;

import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.setting.SettingWords;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What differs between training and test in a mismatch grid, at which few values. */
enum GridSetting {
    ALPHA(Settings.ALPHA, DoubleStream.of(0, 0.1, 0.2, 0.3, 0.4, 0.5).boxed().toList()),
    BITS(Settings.WEIGHT_BITS, IntStream.of(2, 3, 4, 6, 8, 0).mapToObj(Resolution::of).toList()),
    MODEL(Settings.ERROR, generic());

    /** A setting with values of its type. */
    private record Row<T>(Setting<T> setting, List<T> values) {

        ExperimentSettings with(ExperimentSettings settings, int index) {
            return setting.with(settings, values.get(index));
        }

        String text(int index) {
            return setting.kind().writer().apply(values.get(index));
        }

        String label(int index) {
            String text = text(index);
            if (!setting.choices().isEmpty()) {
                return new SettingWords(setting).choice(text);
            }
            return values.get(index) instanceof Resolution bits && bits.isAnalog() ? "∞" : text;
        }
    }

    private final Row<?> row;

    /** The errors that have an α, of the same size in all of them. */
    private static List<String> generic() {
        return Settings.ERROR.choices().stream()
                .filter(
                        id ->
                                Settings.ALPHA
                                        .get(Settings.ERROR.with(ExperimentSettings.REFERENCE, id))
                                        .isPresent())
                .toList();
    }

    <T> GridSetting(Setting<T> setting, List<T> values) {
        row = new Row<>(setting, values);
    }

    /** How many values there are. */
    int size() {
        return row.values().size();
    }

    /** What is set, with its unit. */
    String title() {
        return new SettingWords(row.setting()).name();
    }

    Setting<?> setting() {
        return row.setting();
    }

    /** How the values are written in files. */
    List<String> written() {
        return IntStream.range(0, size()).mapToObj(row::text).toList();
    }

    List<String> labels() {
        return IntStream.range(0, size()).mapToObj(row::label).toList();
    }

    /** Whether these settings have it: published devices have an α of their own. */
    boolean isOf(ExperimentSettings settings) {
        return row.setting().get(settings).isPresent()
                && (this != MODEL || Settings.ALPHA.get(settings).isPresent());
    }

    /** The same settings with one of the values. */
    ExperimentSettings at(ExperimentSettings settings, int index) {
        return row.with(settings, index);
    }
}
