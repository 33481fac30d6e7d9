package org.crossbarlab.ui.device;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.device.ProgrammingError;

/**
 * How large the programming error is at each conductance. The arrays must not be modified.
 *
 * @param conductances in µS, from Gmin to Gmax
 * @param sigmas standard deviation of the programmed conductance in µS
 */
public record SigmaCurve(double[] conductances, double[] sigmas) {

    private static final int POINTS = 65;

    /** A uniform deviate of full width 1. */
    private static final double UNIFORM_DEVIATION = 1 / Math.sqrt(12);

    static SigmaCurve of(CrossbarSettings settings) {
        ProgrammingError error = settings.cells().error();
        double gMax = settings.cells().range().gMaxMicrosiemens();
        double scale =
                error.distribution() == ErrorDistribution.UNIFORM ? gMax * UNIFORM_DEVIATION : gMax;
        double[] conductances = new double[POINTS];
        double[] sigmas = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double share = (double) i / (POINTS - 1);
            double g = settings.cells().range().gMin() + share * settings.cells().range().width();
            conductances[i] = g * gMax;
            sigmas[i] = error.spread(g, settings.cells().range()) * scale;
        }
        return new SigmaCurve(conductances, sigmas);
    }
}
