package org.crossbarlab.device;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Normal noise of a cell's conductance, fresh at every multiplication, after the generic devices of
 * CrossSim ({@code simulator/devices/generic_device.py}).
 *
 * @param scaling whether it follows the conductance
 * @param alpha standard deviation, as a fraction of Gmax or of G; 0 for none
 */
public record ReadNoise(Scaling scaling, double alpha) {

    /** Magnitudes. */
    public static final Interval ALPHA = new Interval(0, 10);

    /** The same reading every time. */
    public static final ReadNoise NONE = new ReadNoise(Scaling.PROPORTIONAL, 0);

    /** How it can follow the conductance, by name. */
    public static final List<String> IDS =
            Arrays.stream(new Scaling[] {Scaling.PROPORTIONAL, Scaling.INDEPENDENT})
                    .map(ReadNoise::id)
                    .toList();

    /**
     * @throws InvalidValueException if α is no magnitude
     */
    public ReadNoise {
        if (!ALPHA.contains(alpha)) {
            throw new InvalidValueException(
                    Sentence.of("setting.readNoise.fault", ALPHA.min(), ALPHA.max(), alpha));
        }
        if (alpha == 0) {
            scaling = Scaling.PROPORTIONAL;
        }
    }

    public boolean isNone() {
        return alpha == 0;
    }

    /** The name of its scaling. */
    public String id() {
        return id(scaling);
    }

    private static String id(Scaling scaling) {
        return scaling.name().toLowerCase(Locale.ROOT);
    }

    public ReadNoise withAlpha(double newAlpha) {
        return new ReadNoise(scaling, newAlpha);
    }

    /**
     * The same with another scaling.
     *
     * @throws InvalidValueException if there is none of that name; the message lists them
     */
    public ReadNoise withScaling(String name) {
        if (!IDS.contains(name)) {
            throw new InvalidValueException(
                    Sentence.of("setting.readNoiseModel.fault", name, String.join(", ", IDS)));
        }
        return new ReadNoise(Scaling.valueOf(name.toUpperCase(Locale.ROOT)), alpha);
    }

    /** The standard deviation of a cell's conductance, both normalised to Gmax = 1. */
    public double sigma(double conductance) {
        return alpha * scaling.factor(conductance);
    }
}
