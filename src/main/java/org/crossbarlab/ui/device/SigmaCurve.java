package org.crossbarlab.ui.device;

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

    static SigmaCurve of(CrossbarSettings settings) {
        ProgrammingError error = settings.cells().error();
        double gMax = settings.cells().range().gMaxMicrosiemens();
        double[] conductances = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double share = (double) i / (POINTS - 1);
            double g = settings.cells().range().gMin() + share * settings.cells().range().width();
            conductances[i] = g * gMax;
        }
        double[] sigmas = sigmas(error, settings.cells().range());
        double largest =
                Arrays.stream(sigmas(atSlidersEnd(error), settings.cells().range()))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0);
        double limit = NiceTicks.step(largest > 0 ? largest : LARGEST_ALPHA * gMax, 1);
        return new SigmaCurve(conductances, sigmas, limit);
    }

    /** The largest σ if it lies beyond the axis. */
    OptionalDouble beyond() {
        return Arrays.stream(sigmas).max().stream().filter(each -> each > limit).findFirst();
    }

    private static ProgrammingError atSlidersEnd(ProgrammingError error) {
        return error instanceof GenericError generic ? generic.withAlpha(LARGEST_ALPHA) : error;
    }

    private static double[] sigmas(ProgrammingError error, ConductanceRange range) {
        double[] sigmas = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double g = range.gMin() + range.width() * i / (POINTS - 1);
            sigmas[i] = error.standardDeviation(g, range) * range.gMaxMicrosiemens();
        }
        return sigmas;
    }
}
