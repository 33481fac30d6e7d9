package org.crossbarlab.crossbar;

/**
 * The part of a weight's whole number that one cell holds.
 *
 * @param magnitude the whole number of the largest weight
 * @param offset what is added to the number of a weight
 * @param sign +1 for the cell of positive numbers, −1 for that of negative ones
 * @param lower how many binary digits stand below the cell's
 * @param mask the cell's binary digits, all ones
 */
public record Digit(int magnitude, int offset, int sign, int lower, int mask) {

    /**
     * The cell's digits as a fraction of the highest that it holds.
     *
     * @param normalised weight, −1 to 1; what lies beyond is clipped
     */
    float fraction(double normalised) {
        double clipped = Math.clamp(normalised, -1.0, 1.0);
        int number = (int) Math.rint(clipped * magnitude) + offset;
        return (float) ((double) (Math.max(sign * number, 0) >> lower & mask) / mask);
    }
}
