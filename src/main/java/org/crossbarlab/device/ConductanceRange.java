package org.crossbarlab.device;

import java.util.Locale;

/**
 * The range in which a cell's conductance can be set, given as two resistances. Everywhere else
 * conductances are normalised to the largest, Gmax = 1.
 *
 * @param rMinOhm the lowest resistance in ohms; 1/rMin is Gmax
 * @param rMaxOhm the highest resistance in ohms; infinite for a cell that switches off completely
 */
public record ConductanceRange(double rMinOhm, double rMaxOhm) {

    /** 1 kΩ to 10 kΩ: the reference implementation's default, an on/off ratio of 10. */
    public static final ConductanceRange DEFAULT = new ConductanceRange(1e3, 1e4);

    public ConductanceRange {
        if (!(rMinOhm > 0) || Double.isInfinite(rMinOhm)) {
            throw new IllegalArgumentException(
                    "Rmin must be a positive resistance in ohms, not " + rMinOhm + ".");
        }
        if (!(rMaxOhm > rMinOhm)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "Rmax must be above Rmin: Rmin is %s ohms and Rmax is %s ohms.",
                            rMinOhm,
                            rMaxOhm));
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
