package org.crossbarlab.crossbar;

import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.math.Normal;

/**
 * Closed-loop writing: a cell is read after every attempt and written again until it lies within a
 * tolerance of its target (Yao et al., Nature 577, 641, 2020; Milo et al. 2021). Attempts are
 * independent, so the errors that remain are those of the open loop, cut off at the tolerance, and
 * the number of attempts is geometric.
 *
 * @param tolerance in standard deviations of the error
 * @param distribution of the error
 */
record WriteVerify(double tolerance, ErrorDistribution distribution) {

    private static final int TABLE = 2048;

    /** Attempts that a cell takes on average: one over the share of attempts that are accepted. */
    double attempts() {
        return 1 / accepted();
    }

    private double accepted() {
        return distribution == ErrorDistribution.NORMAL
                ? 2 * Normal.below(tolerance) - 1
                : Math.min(1, limit() / 0.5);
    }

    /** The largest deviate that is accepted. */
    private double limit() {
        return tolerance * distribution.standardDeviation();
    }

    /**
     * The deviates that remain. Each is a rising function of the cell's own deviate, so a cell that
     * would have landed low lands low in the end, and a chip changes smoothly with the tolerance.
     *
     * @param z of the open loop; not modified
     */
    float[] verified(float[] z) {
        float[] kept = new float[z.length];
        if (distribution == ErrorDistribution.UNIFORM) {
            float share = (float) accepted();
            for (int i = 0; i < z.length; i++) {
                kept[i] = share * z[i];
            }
            return kept;
        }
        double[] table = table();
        for (int i = 0; i < z.length; i++) {
            double place = Normal.below(z[i]) * TABLE;
            int below = Math.min((int) place, TABLE - 1);
            kept[i] = (float) (table[below] + (place - below) * (table[below + 1] - table[below]));
        }
        return kept;
    }

    /** The quantiles of the normal distribution that is cut off at the tolerance. */
    private double[] table() {
        double low = Normal.below(-tolerance);
        double[] table = new double[TABLE + 1];
        for (int i = 0; i <= TABLE; i++) {
            table[i] = Normal.quantile(low + accepted() * i / TABLE);
        }
        table[0] = -tolerance;
        table[TABLE] = tolerance;
        return table;
    }
}
