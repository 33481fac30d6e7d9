package org.crossbarlab.crossbar;

/**
 * How one array of a mapping stores a weight. With the normalised weight v = w / Wmax in [−1, 1],
 * the cell's target is the fraction u = clamp(zero + slope·v, 0, 1) of the mapping's conductance
 * window, and the array enters the decoded weight with {@code sign}.
 *
 * @param label as printed over a heatmap, for example "G⁺"
 * @param zero the fraction at which a zero weight sits
 * @param slope change of the fraction per unit of v
 * @param sign +1 or −1
 */
public record CellCode(String label, double zero, double slope, int sign) {}
