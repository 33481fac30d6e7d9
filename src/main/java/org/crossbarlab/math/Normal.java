package org.crossbarlab.math;

/** The standard normal distribution. */
public final class Normal {

    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** From here on the series would need many terms, and the continued fraction is short. */
    private static final double FAR = 3;

    private static final int FRACTION_TERMS = 60;

    private Normal() {}

    /**
     * The share of numbers below one: Marsaglia's series about zero (Journal of Statistical
     * Software 11, 2004), Laplace's continued fraction in the tails; to a dozen digits.
     */
    public static double below(double z) {
        if (Math.abs(z) > FAR) {
            double tail = tail(Math.abs(z));
            return z < 0 ? tail : 1 - tail;
        }
        double term = z;
        double sum = z;
        for (int i = 3; Math.abs(term) > 1e-17; i += 2) {
            term *= z * z / i;
            sum += term;
        }
        return 0.5 + sum * density(z);
    }

    private static double tail(double z) {
        double fraction = z;
        for (int i = FRACTION_TERMS; i > 0; i--) {
            fraction = z + i / fraction;
        }
        return density(z) / fraction;
    }

    /** The density. */
    public static double density(double z) {
        return Math.exp(-0.5 * z * z) / ROOT_TWO_PI;
    }
}
