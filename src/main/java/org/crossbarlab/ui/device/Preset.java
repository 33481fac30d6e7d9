package org.crossbarlab.ui.device;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.PublishedSystems;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.setting.SettingWords;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Crossbars worth starting from. Training settings stay as they are. */
public final class Preset {

    /** What the reference notebook really computes. */
    public static final Preset NOTEBOOK =
            new Preset(
                    CrossbarSettings.REFERENCE,
                    () -> Messages.get("device.preset.notebook"),
                    () -> Messages.get("device.preset.notebook.help"));

    /** What the notebook's text says: the same error at every conductance. */
    public static final Preset NOTEBOOK_TEXT =
            new Preset(
                    CrossbarSettings.REFERENCE.withError(
                            ErrorModels.of("independent", ErrorModels.REFERENCE_ALPHA)),
                    () -> Messages.get("device.preset.text"),
                    () -> Messages.get("device.preset.text.help"));

    /** Perfect devices of unlimited resolution; α can be raised from here. */
    public static final Preset IDEAL =
            new Preset(
                    CrossbarSettings.REFERENCE.withAlpha(0).withWeightBits(Resolution.ANALOG),
                    () -> Messages.get("device.preset.ideal"),
                    () -> Messages.get("device.preset.ideal.help"));

    /** Phase-change memory as AIHW Kit infers with it, a day after programming. */
    public static final Preset PCM_AGED =
            new Preset(
                    PublishedSystems.PCM_AGED,
                    () -> Messages.get("device.preset.aged"),
                    () -> Messages.get("device.preset.aged.help"));

    /** A chip of resistive memory with its converters. */
    public static final Preset RRAM_CHIP =
            new Preset(
                    PublishedSystems.RRAM_CHIP,
                    () -> Messages.get("device.preset.chip"),
                    () -> Messages.get("device.preset.chip.help"));

    /** All of them, at the end the reference crossbars built of each published device. */
    public static final List<Preset> ALL =
            Stream.concat(
                            Stream.of(NOTEBOOK, NOTEBOOK_TEXT, IDEAL, PCM_AGED, RRAM_CHIP),
                            ErrorModels.ALL.stream()
                                    .filter(PublishedDevice.class::isInstance)
                                    .map(model -> of((PublishedDevice) model)))
                    .toList();

    private final CrossbarSettings crossbar;
    private final Supplier<String> title;
    private final Supplier<String> help;

    private Preset(CrossbarSettings crossbar, Supplier<String> title, Supplier<String> help) {
        this.crossbar = crossbar;
        this.title = title;
        this.help = help;
    }

    private static Preset of(PublishedDevice device) {
        return new Preset(
                PublishedSystems.of(device),
                device::title,
                () ->
                        Messages.get(
                                "device.preset.published.help",
                                new SettingWords(Settings.ERROR).choiceHelp(device.id())));
    }

    /** The settings it stands for. */
    public CrossbarSettings crossbar() {
        return crossbar;
    }

    /** Its name for people. */
    public String title() {
        return title.get();
    }

    /** What it is, in a sentence or two. */
    public String help() {
        return help.get();
    }

    @Override
    public String toString() {
        return title();
    }
}
