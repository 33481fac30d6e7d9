package org.crossbarlab.crossbar;

import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.math.Normal;

/**
 * Closed-loop writing: a cell is read after every attempt and written again until it lies within a
 * tolerance of its target (Yao et al., Nature 577, 641, 2020; Milo et al. 2021). Attempts are
 * independent, so the errors that remain are those of the open loop, cut off at the tolerance, and
 * the number of attempts is geometric.
 */
final class WriteVerify {

    /** Beyond this, deviates are as good as the tolerance. */
    private static final double FAR = 6;

    private static final int TABLE = 1024;
    private static final int NEWTON_STEPS = 3;

    private final double tolerance;
    private final ErrorDistribution distribution;
    private final float[] table;

    WriteVerify(double tolerance, ErrorDistribution distribution) {
        this.tolerance = tolerance;
        this.distribution = distribution;
        this.table = distribution == ErrorDistribution.NORMAL ? table() : new float[0];
    }

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
        for (int i = 0; i < z.length; i++) {
            float place = (float) (z[i] / (2 * FAR) + 0.5) * TABLE;
            int below = Math.clamp((int) place, 0, TABLE - 1);
            kept[i] = table[below] + (place - below) * (table[below + 1] - table[below]);
        }
        return kept;
    }

    /**
     * At deviates from −{@link #FAR} to {@link #FAR}, those of equal rank in the distribution that
     * is cut off at the tolerance. Each is found from the one before by Newton's method.
     */
    private float[] table() {
        float[] ranked = new float[TABLE + 1];
        double lowest = Normal.below(-tolerance);
        double last = -tolerance;
        for (int i = 0; i <= TABLE; i++) {
            double z = FAR * (2.0 * i / TABLE - 1);
            double share = lowest + accepted() * Normal.below(z);
            for (int step = 0; step < NEWTON_STEPS; step++) {
                last += (share - Normal.below(last)) / Normal.density(last);
            }
            last = Math.clamp(last, -tolerance, tolerance);
            ranked[i] = (float) last;
        }
        return ranked;
    }
}
