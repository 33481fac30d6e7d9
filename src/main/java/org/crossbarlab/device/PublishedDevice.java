package org.crossbarlab.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A programming error fitted to measurements in a paper: σ in microsiemens as a function of the
 * conductance in microsiemens, valid only in the range that was measured.
 */
public sealed interface PublishedDevice extends ProgrammingError
        permits RramMilo, RramWan, PcmJoshi, Sonos {

    /**
     * Ends of the measured range are compared with this slack in microsiemens, because a resistance
     * typed in ohms rarely converts to a round conductance.
     */
    double SLACK = 0.01;

    /** A short name for people, with the year. */
    String title();

    /** The lowest conductance the fit covers, in microsiemens; 0 if it reaches down to off. */
    double lowestMicrosiemens();

    /** The highest conductance the fit covers, in microsiemens. */
    double highestMicrosiemens();

    /** The range that the authors used or that CrossSim suggests. */
    ConductanceRange suggestedRange();

    /**
     * The standard deviation of the programmed conductance.
     *
     * @param microsiemens the target
     * @return σ in microsiemens; may be negative where the fit leaves its data, which counts as 0
     */
    double sigmaMicrosiemens(double microsiemens);

    @Override
    default ErrorDistribution distribution() {
        return ErrorDistribution.NORMAL;
    }

    @Override
    default double spread(double conductance, ConductanceRange range) {
        double gMax = range.gMaxMicrosiemens();
        return Math.max(0, sigmaMicrosiemens(conductance * gMax)) / gMax;
    }

    @Override
    default List<String> faults(ConductanceRange range) {
        List<String> faults = new ArrayList<>();
        boolean tooHigh = range.gMaxMicrosiemens() > highestMicrosiemens() + SLACK;
        boolean tooLow = range.gMinMicrosiemens() < lowestMicrosiemens() - SLACK;
        if (tooHigh || tooLow) {
            faults.add(
                    String.format(
                            Locale.ROOT,
                            "%s was measured from %.4g to %.4g µS, but Rmin and Rmax ask for %.4g"
                                    + " to %.4g µS: set Rmin to at least %.6g ohms%s.",
                            title(),
                            lowestMicrosiemens(),
                            highestMicrosiemens(),
                            range.gMinMicrosiemens(),
                            range.gMaxMicrosiemens(),
                            1e6 / highestMicrosiemens(),
                            lowestMicrosiemens() > 0
                                    ? String.format(
                                            Locale.ROOT,
                                            " and Rmax to at most %.6g ohms",
                                            1e6 / lowestMicrosiemens())
                                    : ""));
        }
        return faults;
    }
}
