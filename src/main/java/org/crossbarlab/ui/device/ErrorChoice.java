package org.crossbarlab.ui.device;

import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.text.Messages;

import java.util.Arrays;
import java.util.function.Supplier;

/** The error models as the panel offers them, the two of the lecture first. */
public enum ErrorChoice {
    PROPORTIONAL("proportional", () -> Messages.get("device.error.proportional")),
    INDEPENDENT("independent", () -> Messages.get("device.error.independent")),
    INVERSE("inverse", () -> Messages.get("device.error.inverse")),
    UNIFORM_PROPORTIONAL(
            "uniform-proportional", () -> Messages.get("device.error.uniform.proportional")),
    UNIFORM_INDEPENDENT(
            "uniform-independent", () -> Messages.get("device.error.uniform.independent")),
    UNIFORM_INVERSE("uniform-inverse", () -> Messages.get("device.error.uniform.inverse")),
    RRAM_MILO("rram-milo"),
    RRAM_WAN("rram-wan"),
    PCM_JOSHI("pcm-joshi"),
    SONOS("sonos"),
    NONE("none", () -> Messages.get("device.error.none"));

    private final String id;
    private final Supplier<String> title;

    ErrorChoice(String id) {
        this(id, () -> ((PublishedDevice) ErrorModels.of(id, 0)).title());
    }

    ErrorChoice(String id, Supplier<String> title) {
        this.id = id;
        this.title = title;
    }

    /** The choice that stands for a model. */
    public static ErrorChoice of(ProgrammingError model) {
        return Arrays.stream(values())
                .filter(choice -> choice.id.equals(model.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Its name for people. */
    public String title() {
        return title.get();
    }

    /** The model; α counts for generic ones. */
    ProgrammingError model(double alpha) {
        return ErrorModels.of(id, alpha);
    }
}
