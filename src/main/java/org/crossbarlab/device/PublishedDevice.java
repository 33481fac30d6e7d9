package org.crossbarlab.device;

import org.crossbarlab.text.Sentence;

import java.util.List;
import java.util.Locale;

/**
 * A programming error fitted to measurements in a paper: σ in microsiemens as a function of the
 * conductance in microsiemens, valid only in the range that was measured.
 */
public sealed interface PublishedDevice extends ProgrammingError
        permits RramMilo, RramWan, PcmJoshi, PcmNandakumar, Sonos {

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
    default List<Sentence> faults(ConductanceRange range) {
        boolean tooHigh = range.gMaxMicrosiemens() > highestMicrosiemens() + SLACK;
        boolean tooLow = range.gMinMicrosiemens() < lowestMicrosiemens() - SLACK;
        if (!tooHigh && !tooLow) {
            return List.of();
        }
        // 225.02 must not be written 225.0 where 225.0 is the most there may be.
        boolean alike =
                tooHigh
                        && digits(4, range.gMaxMicrosiemens())
                                .equals(digits(4, highestMicrosiemens()));
        int shown = alike ? 6 : 4;
        Object[] said = {
            title(),
            digits(4, lowestMicrosiemens()),
            digits(4, highestMicrosiemens()),
            digits(shown, range.gMinMicrosiemens()),
            digits(shown, range.gMaxMicrosiemens()),
            digits(6, 1e6 / highestMicrosiemens()),
            digits(6, 1e6 / lowestMicrosiemens())
        };
        return List.of(
                lowestMicrosiemens() > 0
                        ? Sentence.of("device.fault.range", said)
                        : Sentence.of("device.fault.high", said));
    }

    private static String digits(int significant, double value) {
        return String.format(Locale.ROOT, "%." + significant + "g", value);
    }
}
