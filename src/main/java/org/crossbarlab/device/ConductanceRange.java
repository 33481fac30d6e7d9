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

    /** Lowest resistances in ohms, so that conductances in microsiemens are numbers, too. */
    public static final Interval R_MIN = new Interval(1e-100, 1e100);

    /** Highest resistances in ohms, which must also go with the lowest. */
    public static final Interval R_MAX =
            new Interval(1.001 * R_MIN.min(), Double.POSITIVE_INFINITY);

    /**
     * Ratios Gmax/Gmin. Conductances are held as floats up to 1, so closer ends would leave a
     * weight less than 13 binary digits, soon none.
     */
    public static final Interval ON_OFF_RATIO = new Interval(1.001, Double.POSITIVE_INFINITY);

    /** The largest finite ratio: beyond, Gmin would be a float of few digits and then 0. */
    private static final double LARGEST_FINITE_RATIO = 1e30;

    /** 1 kΩ to 10 kΩ: the reference implementation's default, an on/off ratio of 10. */
    public static final ConductanceRange DEFAULT = new ConductanceRange(1e3, 1e4);

    /**
     * @throws InvalidValueException if the resistances are no range
     */
    public ConductanceRange {
        if (!R_MIN.contains(rMinOhm)) {
            throw new InvalidValueException(
                    Sentence.of("setting.rMinOhm.fault", R_MIN.min(), R_MIN.max(), rMinOhm));
        }
        double ratio = rMaxOhm / rMinOhm;
        if (!ON_OFF_RATIO.contains(ratio)) {
            throw new InvalidValueException(
                    Sentence.of("setting.rMaxOhm.fault", rMinOhm, rMaxOhm, ON_OFF_RATIO.min()));
        }
        if (ratio > LARGEST_FINITE_RATIO && Double.isFinite(rMaxOhm)) {
            throw new InvalidValueException(
                    Sentence.of(
                            "setting.rMaxOhm.fault.far", rMinOhm, rMaxOhm, LARGEST_FINITE_RATIO));
        }
    }

    /**
     * The same lowest resistance with another ratio Gmax/Gmin.
     *
     * @throws InvalidValueException if there are no such cells
     */
    public ConductanceRange withOnOffRatio(double ratio) {
        // No finite ratio is meant to switch off completely.
        double rMax = rMinOhm * Math.min(ratio, Double.MAX_VALUE / rMinOhm);
        return new ConductanceRange(rMinOhm, Double.isInfinite(ratio) ? ratio : rMax);
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
