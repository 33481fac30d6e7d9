package org.crossbarlab.device;

import org.crossbarlab.math.Interval;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

/**
 * The range in which a cell's conductance can be set, given as two resistances. Everywhere else
 * conductances are normalised to the largest, Gmax = 1.
 *
 * @param rMinOhm the lowest resistance in ohms; 1/rMin is Gmax
 * @param rMaxOhm the highest resistance in ohms; infinite for a cell that switches off completely
 */
public record ConductanceRange(double rMinOhm, double rMaxOhm) {

    /** Lowest resistances in ohms. */
    public static final Interval R_MIN = Interval.POSITIVE;

    /** Highest resistances in ohms, which must also lie above the lowest. */
    public static final Interval R_MAX =
            new Interval(Math.nextUp(R_MIN.min()), Double.POSITIVE_INFINITY);

    /** Ratios Gmax/Gmin. */
    public static final Interval ON_OFF_RATIO =
            new Interval(Math.nextUp(1.0), Double.POSITIVE_INFINITY);

    /** 1 kΩ to 10 kΩ: the reference implementation's default, an on/off ratio of 10. */
    public static final ConductanceRange DEFAULT = new ConductanceRange(1e3, 1e4);

    /**
     * @throws InvalidValueException if the resistances are no range
     */
    public ConductanceRange {
        if (!R_MIN.contains(rMinOhm)) {
            throw new InvalidValueException(Sentence.of("setting.rMinOhm.fault", rMinOhm));
        }
        if (!(rMaxOhm > rMinOhm)) {
            throw new InvalidValueException(Sentence.of("setting.rMaxOhm.fault", rMinOhm, rMaxOhm));
        }
    }

    /** The same lowest resistance with another ratio Gmax/Gmin, above 1 or infinite. */
    public ConductanceRange withOnOffRatio(double ratio) {
        return new ConductanceRange(rMinOhm, rMinOhm * ratio);
    }

    /** A range from its two ends in microsiemens. */
    public static ConductanceRange ofMicrosiemens(double gMin, double gMax) {
        return new ConductanceRange(1e6 / gMax, 1e6 / gMin);
    }

    /** Gmin/Gmax; 0 for an infinite on/off ratio. */
    public double gMin() {
        return rMinOhm / rMaxOhm;
    }

    /** Gmax − Gmin, normalised. */
    public double width() {
        return 1 - gMin();
    }

    /** Gmax/Gmin. */
    public double onOffRatio() {
        return rMaxOhm / rMinOhm;
    }

    /** Gmax in microsiemens: the factor from normalised conductances to physical ones. */
    public double gMaxMicrosiemens() {
        return 1e6 / rMinOhm;
    }

    /** Gmin in microsiemens. */
    public double gMinMicrosiemens() {
        return 1e6 / rMaxOhm;
    }
}
