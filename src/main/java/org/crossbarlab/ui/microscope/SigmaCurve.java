package org.crossbarlab.ui.microscope;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.chart.NiceTicks;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How large the programming error is at each conductance. The arrays must not be modified.
 *
 * @param conductances in µS, from Gmin to Gmax
 * @param sigmas standard deviation of the programmed conductance in µS
 * @param limit where the axis of σ ends, in µS: it stays while α moves, so that the line is what
 *     moves; a generic error at the slider's end fits, and so does a published device
 */
public record SigmaCurve(double[] conductances, double[] sigmas, double limit) {

    private static final int POINTS = 65;
    private static final double LARGEST_ALPHA = Settings.ALPHA.scale().orElseThrow().max();

    /** Of the cells in use. */
    public static SigmaCurve of(CrossbarSettings settings) {
        ProgrammingError error = settings.cells().error();
        ConductanceRange range = settings.cells().range();
        double gMax = range.gMaxMicrosiemens();
        double[] conductances = new double[POINTS];
        Arrays.setAll(conductances, i -> gMax * at(i, range));
        double[] sigmas = sigmas(error, range);
        double largest =
                Arrays.stream(sigmas(atSlidersEnd(error), range))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0);
        double limit = NiceTicks.step(largest > 0 ? largest : LARGEST_ALPHA * gMax, 1);
        return new SigmaCurve(conductances, sigmas, limit);
    }

    /** The largest σ if it lies beyond the axis. */
    public OptionalDouble beyond() {
        return Arrays.stream(sigmas).max().stream().filter(each -> each > limit).findFirst();
    }

    private static ProgrammingError atSlidersEnd(ProgrammingError error) {
        return error instanceof GenericError generic ? generic.withAlpha(LARGEST_ALPHA) : error;
    }

    private static double[] sigmas(ProgrammingError error, ConductanceRange range) {
        double gMax = range.gMaxMicrosiemens();
        double[] sigmas = new double[POINTS];
        Arrays.setAll(sigmas, i -> gMax * error.standardDeviation(at(i, range), range));
        return sigmas;
    }

    /** The conductance of a point, normalised to Gmax = 1. */
    private static double at(int point, ConductanceRange range) {
        return range.gMin() + range.width() * point / (POINTS - 1);
    }
}
