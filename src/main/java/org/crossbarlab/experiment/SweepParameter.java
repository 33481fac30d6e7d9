package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.Resolution;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a sweep can vary. */
public enum SweepParameter {
    /** The size of a generic device error. */
    ALPHA("alpha") {
        @Override
        public CrossbarSettings apply(CrossbarSettings settings, double value) {
            if (!(settings.cells().error() instanceof GenericError)) {
                throw new IllegalArgumentException(
                        "The error model '"
                                + settings.cells().error().id()
                                + "' has no alpha to sweep: choose a generic one, such as"
                                + " proportional.");
            }
            return settings.withAlpha(value);
        }
    },
    /** Weight bits; values are rounded, 0 is analog. */
    BITS("bits") {
        @Override
        public CrossbarSettings apply(CrossbarSettings settings, double value) {
            return settings.withWeightBits(Resolution.nearest(value));
        }
    },
    /** Gmax over Gmin. */
    ON_OFF_RATIO("on-off-ratio") {
        @Override
        public CrossbarSettings apply(CrossbarSettings settings, double value) {
            return settings.withRange(settings.cells().range().withOnOffRatio(value));
        }
    };

    private final String id;

    SweepParameter(String id) {
        this.id = id;
    }

    /** The name used in commands and files. */
    public String id() {
        return id;
    }

    /**
     * The settings at one point of the sweep.
     *
     * @throws IllegalArgumentException if the value is out of range, or the settings have no such
     *     parameter
     */
    public abstract CrossbarSettings apply(CrossbarSettings settings, double value);

    /**
     * Finds a parameter by its name.
     *
     * @throws IllegalArgumentException if there is none; the message lists them all
     */
    public static SweepParameter of(String id) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Unknown parameter '"
                                                + id
                                                + "': choose one of "
                                                + Arrays.stream(values())
                                                        .map(SweepParameter::id)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }
}
