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

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.SettingsValues;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.microscope.SigmaCurve;
import org.crossbarlab.ui.setting.SettingNumbers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The device panel: numbers and choices in, valid experiment settings out. What does not go
 * together becomes a text, and the last settings that did stay in force. Settings that lie between
 * the panel's steps, as a file may hold them, are kept exactly until the user moves that very
 * control.
 */
public final class DeviceViewModel {

    private final Map<Setting<?>, DoubleProperty> values = new LinkedHashMap<>();
    private final Map<Setting<?>, ObjectProperty<String>> choices = new LinkedHashMap<>();
    private final Map<Setting<?>, BooleanProperty> flags = new LinkedHashMap<>();
    private final Map<Setting<?>, ReadOnlyBooleanWrapper> used = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<ExperimentSettings> settings =
            new ReadOnlyObjectWrapper<>(this, "settings");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    private final ReadOnlyStringWrapper rangeNote =
            new ReadOnlyStringWrapper(this, "rangeNote", "");
    private final ReadOnlyStringWrapper alphaWords = new ReadOnlyStringWrapper(this, "alphaWords");
    private final ReadOnlyObjectWrapper<SigmaCurve> sigmaCurve =
            new ReadOnlyObjectWrapper<>(this, "sigmaCurve");
    private final ReadOnlyObjectWrapper<Preset> preset =
            new ReadOnlyObjectWrapper<>(this, "preset");

    /** What the controls say, right or wrong. */
    private SettingsValues draft = SettingsValues.of(ExperimentSettings.REFERENCE);

    private ConductanceRange genericRange = ConductanceRange.DEFAULT;
    private boolean loading;

    /**
     * @param initial what the panel shows at first
     */
    public DeviceViewModel(ExperimentSettings initial) {
        Settings.ALL.stream().filter(each -> each.noControl().isEmpty()).forEach(this::add);
        load(initial);
    }

    private void add(Setting<?> setting) {
        used.put(setting, new ReadOnlyBooleanWrapper(this, setting.name() + " used", true));
        if (setting.kind() == Kind.NAME) {
            addChoice(setting.as(Kind.NAME));
        } else if (setting.kind() == Kind.FLAG) {
            addFlag(setting.as(Kind.FLAG));
        } else {
            DoubleProperty value = new SimpleDoubleProperty(this, setting.name());
            value.addListener(change -> moved(setting, value.get()));
            values.put(setting, value);
        }
    }

    private void addChoice(Setting<String> setting) {
        ObjectProperty<String> choice = new SimpleObjectProperty<>(this, setting.name());
        choice.addListener(
                (change, before, now) -> {
                    if (setting == Settings.ERROR) {
                        errorChosen(before, now);
                    } else {
                        change(setting, now);
                    }
                });
        choices.put(setting, choice);
    }

    private void addFlag(Setting<Boolean> setting) {
        BooleanProperty flag = new SimpleBooleanProperty(this, setting.name());
        flag.addListener((change, before, now) -> change(setting, now));
        flags.put(setting, flag);
    }

    // Properties

    /** A number as it stands on its control. */
    public DoubleProperty valueProperty(Setting<?> setting) {
        return values.get(setting);
    }

    /** How that number is written. A seed has more digits than a double tells apart. */
    public NumberNotation notation(Setting<?> setting) {
        NumberNotation plain = SettingNumbers.notation(setting);
        return setting.kind() == Kind.LONG
                ? plain.withTexts(
                        number ->
                                Math.abs(number) < Kind.LARGEST_EXACT
                                        ? Optional.empty()
                                        : text(setting))
                : plain;
    }

    private <T> Optional<String> text(Setting<T> setting) {
        return draft.get(setting).map(setting.kind().writer());
    }

    /** The name that is chosen for a setting. */
    public ObjectProperty<String> choiceProperty(Setting<String> setting) {
        return choices.get(setting);
    }

    /** Whether a setting is switched on. */
    public BooleanProperty flagProperty(Setting<Boolean> setting) {
        return flags.get(setting);
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

    /** Whether a setting has an effect: α has none without a generic error, and so on. */
    public ReadOnlyBooleanProperty usedProperty(Setting<?> setting) {
        return used.get(setting).getReadOnlyProperty();
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
        // Another model may want the α again.
        SettingsValues alpha =
                SettingsValues.NONE.with(Settings.ALPHA, draft.get(Settings.ALPHA).orElseThrow());
        draft = SettingsValues.of(loaded).over(alpha);
        // Two large seeds may be one double: only a change of it shows the other's digits.
        values.get(Settings.SEED).set(0);
        values.forEach(
                (setting, value) -> SettingNumbers.shown(setting, loaded).ifPresent(value::set));
        values.get(Settings.ALPHA).set(draft.get(Settings.ALPHA).orElseThrow());
        choices.forEach(
                (setting, choice) -> setting.as(Kind.NAME).shown(loaded).ifPresent(choice::set));
        flags.forEach((setting, flag) -> setting.as(Kind.FLAG).shown(loaded).ifPresent(flag::set));
        loading = false;
        genericRange = device().isPresent() ? ConductanceRange.DEFAULT : range();
        describeRange();
        rebuild();
    }

    private <T> void change(Setting<T> setting, T value) {
        if (!loading) {
            draft = draft.with(setting, value);
            rebuild();
        }
    }

    private <T> void moved(Setting<T> setting, double position) {
        if (loading) {
            return;
        }
        if (setting != Settings.ON_OFF_RATIO) {
            change(setting, SettingNumbers.value(setting, position));
        } else if (ConductanceRange.ON_OFF_RATIO.contains(position)) {
            take(range().withOnOffRatio(position));
            rebuild();
        }
    }

    /** A published device brings its own range; the generic ones get theirs back. */
    private void errorChosen(String before, String now) {
        if (loading) {
            return;
        }
        boolean wasPublished = ErrorModels.published(before).isPresent();
        if (!wasPublished) {
            genericRange = range();
        }
        draft = draft.with(Settings.ERROR, now);
        if (device().isPresent()) {
            show(device().get().suggestedRange());
        } else if (wasPublished) {
            show(genericRange);
        }
        describeRange();
        rebuild();
    }

    private Optional<PublishedDevice> device() {
        return draft.get(Settings.ERROR).flatMap(ErrorModels::published);
    }

    private ConductanceRange range() {
        return new ConductanceRange(
                draft.get(Settings.R_MIN).orElseThrow(), draft.get(Settings.R_MAX).orElseThrow());
    }

    private void take(ConductanceRange range) {
        draft = draft.with(Settings.R_MIN, range.rMinOhm()).with(Settings.R_MAX, range.rMaxOhm());
    }

    private void show(ConductanceRange range) {
        take(range);
        loading = true;
        values.get(Settings.ON_OFF_RATIO).set(SettingNumbers.ratio(range.onOffRatio()));
        loading = false;
    }

    private void describeRange() {
        rangeNote.set(
                device().map(
                                device ->
                                        Messages.get(
                                                "device.range.note",
                                                device.title(),
                                                Numbers.plain(range().gMinMicrosiemens()),
                                                Numbers.plain(range().gMaxMicrosiemens())))
                        .orElse(""));
    }

    private void rebuild() {
        try {
            show(draft.settingsInUse());
            fault.set("");
        } catch (InvalidValueException e) {
            fault.set(Messages.words(e));
        }
    }

    private void show(ExperimentSettings valid) {
        CrossbarSettings crossbar = valid.crossbar();
        alphaWords.set(AlphaWords.of(crossbar.cells().error()));
        used.forEach((setting, is) -> is.set(setting.get(valid).isPresent()));
        sigmaCurve.set(SigmaCurve.of(crossbar));
        preset.set(
                Preset.ALL.stream()
                        .filter(each -> each.crossbar().equals(crossbar))
                        .findFirst()
                        .orElse(null));
        if (!valid.equals(settings.get())) {
            settings.set(valid);
        }
    }
}
