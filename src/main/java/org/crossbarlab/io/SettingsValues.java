package org.crossbarlab.io;

import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.StorageSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.nn.TrainingSettings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Some settings as a file or a command gives them; the others keep their defaults. The default is
 * the reference experiment's value, but a published device brings the range it was measured in.
 */
public final class SettingsValues {

    /** No setting at all. */
    public static final SettingsValues NONE = new SettingsValues(Map.of());

    private final Map<SettingsKey<?>, Object> values;

    private SettingsValues(Map<SettingsKey<?>, Object> values) {
        this.values = values;
    }

    /** These and one more, or another value for one of them. */
    public <T> SettingsValues with(SettingsKey<T> key, T value) {
        Map<SettingsKey<?>, Object> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new SettingsValues(more);
    }

    /**
     * These and one more, given as text.
     *
     * @throws IllegalArgumentException if the text is of another kind; the message says what the
     *     value must be, without naming the key
     */
    public <T> SettingsValues withText(SettingsKey<T> key, String text) {
        return with(
                key, key.type().parse(text).orElseThrow(() -> wrongKind(key, "'" + text + "'")));
    }

    static IllegalArgumentException wrongKind(SettingsKey<?> key, String found) {
        return new IllegalArgumentException(
                "must be " + key.type().expected() + ", not " + JsonInput.printable(found));
    }

    /** The value of one setting, if it is among these. */
    public <T> Optional<T> get(SettingsKey<T> key) {
        return Optional.ofNullable(key.type().javaType().cast(values.get(key)));
    }

    /**
     * These, and for what is not among them the values of a layer below. A range below belongs to
     * the error model below, so another published device on top comes with its own.
     */
    public SettingsValues over(SettingsValues below) {
        Map<SettingsKey<?>, Object> merged = new LinkedHashMap<>(below.values);
        boolean otherDevice =
                get(SettingsKey.ERROR).map(SettingsValues::isPublished).orElse(false)
                        && !get(SettingsKey.ERROR).equals(below.get(SettingsKey.ERROR));
        if (otherDevice) {
            merged.remove(SettingsKey.R_MIN);
            merged.remove(SettingsKey.R_MAX);
        }
        merged.putAll(values);
        return new SettingsValues(merged);
    }

    /** Whether the range is the one that goes with a published device, for lack of another. */
    public boolean usesSuggestedRange() {
        return get(SettingsKey.ERROR).map(SettingsValues::isPublished).orElse(false)
                && get(SettingsKey.R_MIN).isEmpty()
                && get(SettingsKey.R_MAX).isEmpty();
    }

    private static boolean isPublished(String error) {
        return ErrorModels.ALL.stream()
                .anyMatch(model -> model.id().equals(error) && model instanceof PublishedDevice);
    }

    /**
     * Complete settings.
     *
     * @throws IllegalArgumentException with every fault in one message
     */
    public ExperimentSettings settings() {
        List<String> faults = new ArrayList<>();
        TrainingSettings training =
                attempt(
                        faults,
                        TrainingSettings.REFERENCE,
                        () ->
                                new TrainingSettings(
                                        value(SettingsKey.EPOCHS),
                                        value(SettingsKey.BATCH_SIZE),
                                        value(SettingsKey.LEARNING_RATE)));
        CrossbarSettings crossbar = crossbar(faults);
        ExperimentSettings settings =
                attempt(
                        faults,
                        ExperimentSettings.REFERENCE,
                        () ->
                                new ExperimentSettings(
                                        training,
                                        crossbar,
                                        value(SettingsKey.CHIPS),
                                        value(SettingsKey.SEED),
                                        value(SettingsKey.THREADS)));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        return settings;
    }

    /** Goes on after a fault with a harmless stand-in, to find the others too. */
    private CrossbarSettings crossbar(List<String> faults) {
        ProgrammingError error =
                attempt(
                        faults,
                        new NoError(),
                        () -> ErrorModels.of(value(SettingsKey.ERROR), value(SettingsKey.ALPHA)));
        ConductanceRange natural =
                error instanceof PublishedDevice device
                        ? device.suggestedRange()
                        : ConductanceRange.DEFAULT;
        ConductanceRange range =
                attempt(
                        faults,
                        natural,
                        () ->
                                new ConductanceRange(
                                        get(SettingsKey.R_MIN).orElse(natural.rMinOhm()),
                                        get(SettingsKey.R_MAX).orElse(natural.rMaxOhm())));
        Mapping mapping =
                attempt(faults, Mapping.BALANCED, () -> Mapping.of(value(SettingsKey.MAPPING)));
        CellSettings cells =
                attempt(
                        faults,
                        CellSettings.REFERENCE,
                        () -> new CellSettings(range, error, value(SettingsKey.CLIP)));
        StorageSettings storage =
                attempt(
                        faults,
                        StorageSettings.REFERENCE,
                        () ->
                                new StorageSettings(
                                        value(SettingsKey.WEIGHT_BITS),
                                        mapping,
                                        value(SettingsKey.WEIGHT_PERCENTILE)));
        return new CrossbarSettings(cells, storage);
    }

    private <T> T value(SettingsKey<T> key) {
        return get(key).or(() -> key.get(ExperimentSettings.REFERENCE)).orElseThrow();
    }

    private static <T> T attempt(List<String> faults, T standIn, Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage());
            return standIn;
        }
    }
}
