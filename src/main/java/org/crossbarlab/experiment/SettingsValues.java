package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Some settings as a file, a command or a panel gives them, right or wrong; the others keep their
 * defaults. The default is the reference experiment's value, but a published device brings the
 * range it was measured in.
 */
public final class SettingsValues {

    /** No setting at all. */
    public static final SettingsValues NONE = new SettingsValues(Map.of());

    /** What only goes together: no order of setting one after the other would do. */
    private static final Set<Setting<?>> CELLS =
            Set.of(Settings.ERROR, Settings.ALPHA, Settings.R_MIN, Settings.R_MAX);

    private final Map<Setting<?>, Object> values;

    private SettingsValues(Map<Setting<?>, Object> values) {
        this.values = values;
    }

    /** Every setting that given ones have. */
    public static SettingsValues of(ExperimentSettings settings) {
        Map<Setting<?>, Object> values = new LinkedHashMap<>();
        for (Setting<?> setting : Settings.STORED) {
            setting.get(settings).ifPresent(value -> values.put(setting, value));
        }
        return new SettingsValues(values);
    }

    /** These and one more, or another value for one of them. */
    public <T> SettingsValues with(Setting<T> setting, T value) {
        Map<Setting<?>, Object> more = new LinkedHashMap<>(values);
        more.put(setting, value);
        return new SettingsValues(more);
    }

    /** These and one more, given as text, if the text is of its kind. */
    public <T> Optional<SettingsValues> withText(Setting<T> setting, String text) {
        return setting.kind().parse(text).map(value -> with(setting, value));
    }

    /** The value of one setting, if it is among these. */
    public <T> Optional<T> get(Setting<T> setting) {
        return Optional.ofNullable(setting.kind().type().cast(values.get(setting)));
    }

    /**
     * These, and for what is not among them the values of a layer below. A range below belongs to
     * the error model below, so another published device on top comes with its own.
     */
    public SettingsValues over(SettingsValues below) {
        Map<Setting<?>, Object> merged = new LinkedHashMap<>(below.values);
        boolean otherDevice =
                isPublished() && !get(Settings.ERROR).equals(below.get(Settings.ERROR));
        if (otherDevice) {
            merged.remove(Settings.R_MIN);
            merged.remove(Settings.R_MAX);
        }
        merged.putAll(values);
        return new SettingsValues(merged);
    }

    /** Whether the range is the one that goes with a published device, for lack of another. */
    public boolean usesSuggestedRange() {
        return isPublished() && get(Settings.R_MIN).isEmpty() && get(Settings.R_MAX).isEmpty();
    }

    private boolean isPublished() {
        return get(Settings.ERROR).flatMap(ErrorModels::published).isPresent();
    }

    /**
     * Complete settings.
     *
     * @throws InvalidValueException with every fault
     */
    public ExperimentSettings settings() {
        return settings(true);
    }

    /**
     * Complete settings, whatever stands idle among these: where a control that has no effect for
     * the moment keeps its value.
     *
     * @throws InvalidValueException with every fault
     */
    public ExperimentSettings settingsInUse() {
        return settings(false);
    }

    private ExperimentSettings settings(boolean strictly) {
        List<Sentence> faults = new ArrayList<>();
        ExperimentSettings settings = ExperimentSettings.REFERENCE;
        for (Setting<?> setting : Settings.STORED) {
            if (setting == Settings.ERROR) {
                settings = settings.withCrossbar(settings.crossbar().withCells(cells(faults)));
            } else if (!CELLS.contains(setting)) {
                settings = with(settings, setting, faults);
            }
        }
        if (strictly) {
            addUnused(settings, faults);
        }
        InvalidValueException.throwIfAny(faults);
        return settings;
    }

    /** What is given, but is no setting of the others'. */
    private void addUnused(ExperimentSettings settings, List<Sentence> faults) {
        for (Setting<?> setting : values.keySet()) {
            if (setting.get(settings).isEmpty()) {
                setting.unused().ifPresent(faults::add);
            }
        }
    }

    private <T> ExperimentSettings with(
            ExperimentSettings settings, Setting<T> setting, List<Sentence> faults) {
        return get(setting)
                .map(value -> attempt(faults, settings, () -> setting.with(settings, value)))
                .orElse(settings);
    }

    /** Goes on after a fault with a harmless stand-in, to find the others too. */
    private CellSettings cells(List<Sentence> faults) {
        ProgrammingError error =
                attempt(
                        faults,
                        new NoError(),
                        () -> ErrorModels.of(value(Settings.ERROR), value(Settings.ALPHA)));
        ConductanceRange natural = ErrorModels.naturalRange(error);
        ConductanceRange range =
                attempt(
                        faults,
                        natural,
                        () ->
                                new ConductanceRange(
                                        get(Settings.R_MIN).orElse(natural.rMinOhm()),
                                        get(Settings.R_MAX).orElse(natural.rMaxOhm())));
        return attempt(
                faults,
                CellSettings.REFERENCE,
                () -> new CellSettings(range, error, CellSettings.REFERENCE.clip()));
    }

    private <T> T value(Setting<T> setting) {
        return get(setting).or(() -> setting.get(ExperimentSettings.REFERENCE)).orElseThrow();
    }

    private static <T> T attempt(List<Sentence> faults, T standIn, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidValueException e) {
            faults.addAll(e.sentences());
            return standIn;
        }
    }
}
