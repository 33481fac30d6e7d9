package org.crossbarlab.ui.device;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.crossbar.CellSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.StorageSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The device panel: numbers and choices in, valid experiment settings out. What does not go
 * together becomes a text, and the last settings that did stay in force. Settings that lie between
 * the panel's steps, as a file may hold them, are kept exactly until the user moves that very
 * control.
 */
public final class DeviceViewModel {

    private final Map<DeviceSetting, DoubleProperty> values = new EnumMap<>(DeviceSetting.class);
    private final ObjectProperty<Mapping> mapping = new SimpleObjectProperty<>(this, "mapping");
    private final ObjectProperty<ErrorChoice> error = new SimpleObjectProperty<>(this, "error");
    private final BooleanProperty clip = new SimpleBooleanProperty(this, "clip");
    private final ReadOnlyObjectWrapper<ExperimentSettings> settings =
            new ReadOnlyObjectWrapper<>(this, "settings");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    private final ReadOnlyStringWrapper rangeNote =
            new ReadOnlyStringWrapper(this, "rangeNote", "");
    private final ReadOnlyStringWrapper alphaWords = new ReadOnlyStringWrapper(this, "alphaWords");
    private final ReadOnlyBooleanWrapper alphaUsed = new ReadOnlyBooleanWrapper(this, "alphaUsed");
    private final ReadOnlyObjectWrapper<SigmaCurve> sigmaCurve =
            new ReadOnlyObjectWrapper<>(this, "sigmaCurve");
    private final ReadOnlyObjectWrapper<Preset> preset =
            new ReadOnlyObjectWrapper<>(this, "preset");

    private ConductanceRange range;
    private ConductanceRange genericRange = ConductanceRange.DEFAULT;
    private Resolution bits;
    private long seed;
    private boolean loading;

    /**
     * @param initial what the panel shows at first
     */
    public DeviceViewModel(ExperimentSettings initial) {
        for (DeviceSetting setting : DeviceSetting.values()) {
            DoubleProperty value = new SimpleDoubleProperty(this, setting.name());
            value.addListener(change -> rebuild());
            values.put(setting, value);
        }
        mapping.addListener(change -> rebuild());
        clip.addListener(change -> rebuild());
        error.addListener((change, before, now) -> errorChosen(before, now));
        load(initial);
    }

    // Properties

    /** One of the numbers, as it stands on its control. */
    public DoubleProperty valueProperty(DeviceSetting setting) {
        return values.get(setting);
    }

    /** How signed weights are stored. */
    public ObjectProperty<Mapping> mappingProperty() {
        return mapping;
    }

    /** The error model. */
    public ObjectProperty<ErrorChoice> errorProperty() {
        return error;
    }

    /** Whether programmed conductances are kept within the range. */
    public BooleanProperty clipProperty() {
        return clip;
    }

    /** The last valid settings. */
    public ReadOnlyObjectProperty<ExperimentSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What does not go together, in sentences; empty if all is well. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Why the conductance range is what it is, if a device brought it; else empty. */
    public ReadOnlyStringProperty rangeNoteProperty() {
        return rangeNote.getReadOnlyProperty();
    }

    /** What α means for the chosen model. */
    public ReadOnlyStringProperty alphaWordsProperty() {
        return alphaWords.getReadOnlyProperty();
    }

    /** Whether the chosen model has an α. */
    public ReadOnlyBooleanProperty alphaUsedProperty() {
        return alphaUsed.getReadOnlyProperty();
    }

    /** The size of the error at each conductance. */
    public ReadOnlyObjectProperty<SigmaCurve> sigmaCurveProperty() {
        return sigmaCurve.getReadOnlyProperty();
    }

    /** The preset that the crossbar settings equal, or null. */
    public ReadOnlyObjectProperty<Preset> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    // Commands

    /** Takes a preset's crossbars; training, chips, seed and threads stay. */
    public void choose(Preset chosen) {
        load(settings.get().withCrossbar(chosen.crossbar()));
    }

    /** Back to the reference experiment. */
    public void resetAll() {
        load(ExperimentSettings.REFERENCE);
    }

    /** Shows given settings, for example from a file. */
    public void load(ExperimentSettings loaded) {
        loading = true;
        CrossbarSettings crossbar = loaded.crossbar();
        range = crossbar.cells().range();
        bits = crossbar.storage().weightBits();
        seed = loaded.seed();
        genericRange =
                crossbar.cells().error() instanceof PublishedDevice
                        ? ConductanceRange.DEFAULT
                        : range;
        double alpha = values.get(DeviceSetting.ALPHA).get();
        values.forEach((setting, value) -> value.set(setting.read(loaded)));
        if (!(crossbar.cells().error() instanceof GenericError) && settings.get() != null) {
            values.get(DeviceSetting.ALPHA).set(alpha);
        }
        mapping.set(crossbar.storage().mapping());
        clip.set(crossbar.cells().clip());
        error.set(ErrorChoice.of(crossbar.cells().error()));
        loading = false;
        describeRange();
        rebuild();
    }

    /** A published device brings its own range; the generic ones get theirs back. */
    private void errorChosen(ErrorChoice before, ErrorChoice now) {
        if (loading) {
            return;
        }
        boolean wasPublished = before.model(0) instanceof PublishedDevice;
        if (!wasPublished) {
            takeRatio();
            genericRange = range;
        }
        if (now.model(0) instanceof PublishedDevice device) {
            setRange(device.suggestedRange());
        } else if (wasPublished) {
            setRange(genericRange);
        }
        describeRange();
        rebuild();
    }

    private void setRange(ConductanceRange newRange) {
        loading = true;
        range = newRange;
        values.get(DeviceSetting.ON_OFF_RATIO).set(DeviceNumbers.ratio(newRange));
        loading = false;
    }

    private void describeRange() {
        rangeNote.set(
                error.get().model(0) instanceof PublishedDevice device
                        ? Messages.get(
                                "device.range.note",
                                device.title(),
                                Numbers.plain(range.gMinMicrosiemens()),
                                Numbers.plain(range.gMaxMicrosiemens()))
                        : "");
    }

    private double value(DeviceSetting setting) {
        return values.get(setting).get();
    }

    private int whole(DeviceSetting setting) {
        return (int) Math.round(value(setting));
    }

    private void takeRatio() {
        double ratio = value(DeviceSetting.ON_OFF_RATIO);
        if (ratio != DeviceNumbers.ratio(range) && ratio > 1) {
            range = range.withOnOffRatio(ratio);
        }
    }

    private void rebuild() {
        if (loading) {
            return;
        }
        takeRatio();
        if (value(DeviceSetting.WEIGHT_BITS) != DeviceNumbers.position(bits)) {
            bits = DeviceNumbers.resolution(Math.max(1, value(DeviceSetting.WEIGHT_BITS)));
        }
        if (value(DeviceSetting.SEED) != seed) {
            seed = Math.round(value(DeviceSetting.SEED));
        }
        List<String> faults = new ArrayList<>();
        TrainingSettings training =
                orFault(
                        faults,
                        () ->
                                new TrainingSettings(
                                        whole(DeviceSetting.EPOCHS),
                                        whole(DeviceSetting.BATCH_SIZE),
                                        value(DeviceSetting.LEARNING_RATE)));
        CellSettings cells =
                orFault(
                        faults,
                        () ->
                                new CellSettings(
                                        range,
                                        error.get().model(value(DeviceSetting.ALPHA)),
                                        clip.get()));
        StorageSettings storage =
                orFault(
                        faults,
                        () ->
                                new StorageSettings(
                                        bits, mapping.get(), value(DeviceSetting.PERCENTILE)));
        if (training != null && cells != null && storage != null) {
            CrossbarSettings crossbar = new CrossbarSettings(cells, storage);
            ExperimentSettings whole =
                    orFault(
                            faults,
                            () ->
                                    new ExperimentSettings(
                                            training,
                                            crossbar,
                                            whole(DeviceSetting.CHIPS),
                                            seed,
                                            whole(DeviceSetting.THREADS)));
            if (whole != null) {
                show(whole);
            }
        }
        fault.set(String.join(" ", faults));
    }

    private static <T> T orFault(List<String> faults, Supplier<T> settings) {
        try {
            return settings.get();
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage());
            return null;
        }
    }

    private void show(ExperimentSettings valid) {
        CrossbarSettings crossbar = valid.crossbar();
        alphaWords.set(AlphaWords.of(crossbar.cells().error()));
        alphaUsed.set(crossbar.cells().error() instanceof GenericError);
        sigmaCurve.set(SigmaCurve.of(crossbar));
        preset.set(
                Arrays.stream(Preset.values())
                        .filter(each -> each.crossbar().equals(crossbar))
                        .findFirst()
                        .orElse(null));
        if (!valid.equals(settings.get())) {
            settings.set(valid);
        }
    }
}
