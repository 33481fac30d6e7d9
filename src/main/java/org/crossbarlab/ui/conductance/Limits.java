package org.crossbarlab.ui.conductance;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.ui.chart.NiceTicks;

/**
 * The values at which colours and histograms end. They follow the conductance range, the device and
 * (rounded up) the largest weight, never the error: while α moves they stay, so colours can be
 * compared.
 *
 * @param low value of the first colour of ideal and programmed
 * @param high value of the last
 * @param difference the colours of the difference run from minus this to this
 * @param histogramLow where histograms begin
 * @param histogramHigh where they end
 * @param unit "µS", or empty for weights
 */
public record Limits(
        double low,
        double high,
        double difference,
        double histogramLow,
        double histogramHigh,
        String unit) {

    private static final int SAMPLES = 32;
    private static final double SIGMAS = 3;

    /** The part of the window that a generic error's difference may fill before it saturates. */
    private static final double GENERIC_SHARE = 0.5;

    static Limits conductance(CrossbarSettings settings) {
        double high = settings.cells().range().gMaxMicrosiemens();
        double window = high - settings.cells().range().gMinMicrosiemens();
        double difference = NiceTicks.step(differenceShare(settings) * window, 1);
        // From zero, not Gmin: half of all resting cells land below Gmin and would look clipped.
        return new Limits(0, high, difference, 0, 1.25 * high, "µS");
    }

    static Limits weight(CrossbarSettings settings, ProgrammedMatrix matrix) {
        double limit = NiceTicks.step(Math.max(matrix.wMax(), 1e-6), 1);
        double difference = NiceTicks.step(2 * differenceShare(settings) * limit, 1);
        return new Limits(-limit, limit, difference, -1.25 * limit, 1.25 * limit, "");
    }

    /** A published device errs little: its difference gets a scale of its own. */
    private static double differenceShare(CrossbarSettings settings) {
        if (!(settings.cells().error() instanceof PublishedDevice device)) {
            return GENERIC_SHARE;
        }
        double largest = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double g =
                    settings.cells().range().gMin()
                            + settings.cells().range().width() * i / SAMPLES;
            largest = Math.max(largest, device.spread(g, settings.cells().range()));
        }
        return Math.max(1e-3, SIGMAS * largest / settings.cells().range().width());
    }
}
