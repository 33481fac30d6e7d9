package org.crossbarlab.ui.device;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.text.Messages;

import java.util.function.Supplier;

/** Crossbars worth starting from, as a table. Training settings stay as they are. */
public enum Preset {
    /** What the reference notebook really computes. */
    NOTEBOOK(CrossbarSettings.REFERENCE, () -> Messages.get("device.preset.notebook")),
    /** What the notebook's text says: the same error at every conductance. */
    NOTEBOOK_TEXT(
            CrossbarSettings.REFERENCE.withError(
                    ErrorModels.of("independent", ErrorModels.REFERENCE_ALPHA)),
            () -> Messages.get("device.preset.text")),
    /** Perfect devices of unlimited resolution; α can be raised from here. */
    IDEAL(
            CrossbarSettings.REFERENCE.withAlpha(0).withWeightBits(Resolution.ANALOG),
            () -> Messages.get("device.preset.ideal")),
    RRAM_MILO("rram-milo"),
    RRAM_WAN("rram-wan"),
    PCM_JOSHI("pcm-joshi"),
    SONOS("sonos");

    private final CrossbarSettings crossbar;
    private final Supplier<String> title;

    Preset(CrossbarSettings crossbar, Supplier<String> title) {
        this.crossbar = crossbar;
        this.title = title;
    }

    /** The reference crossbars built of a published device, in its suggested range. */
    Preset(String id) {
        PublishedDevice device = (PublishedDevice) ErrorModels.of(id, 0);
        this.crossbar =
                CrossbarSettings.REFERENCE.withRange(device.suggestedRange()).withError(device);
        this.title = device::title;
    }

    /** The settings it stands for. */
    public CrossbarSettings crossbar() {
        return crossbar;
    }

    /** Its name for people. */
    public String title() {
        return title.get();
    }
}
