package org.crossbarlab.crossbar;

import java.util.Optional;

/**
 * How one array of a mapping stores a weight. With the normalised weight v = w / Wmax in [−1, 1],
 * the cell's target is the fraction u = clamp(zero + slope·v, 0, 1) of the mapping's conductance
 * window, or that of the digits it holds; and the array enters the decoded weight with {@code sign}
 * times its significance.
 *
 * @param label as printed over a heatmap, for example "G⁺"
 * @param zero the fraction at which a zero weight sits
 * @param slope change of the fraction per unit of v
 * @param sign +1 or −1
 * @param significance what the array counts for beside the lowest; 1 where there is one device
 * @param digit which digits of the weight it holds, if not all
 */
public record CellCode(
        String label,
        double zero,
        double slope,
        int sign,
        double significance,
        Optional<Digit> digit) {

    /** A cell that holds the whole of a weight, or of one of its signs. */
    CellCode(String label, double zero, double slope, int sign) {
        this(label, zero, slope, sign, 1, Optional.empty());
    }

    /** The fraction at which the largest weight sits. */
    double full() {
        return digit.isPresent() ? digit.get().fraction(1) : Math.clamp(zero + slope, 0, 1);
    }

    /** What the array's conductances count for in the decoded weight. */
    public double weight() {
        return sign * significance;
    }
}
