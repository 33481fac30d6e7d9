package org.crossbarlab.experiment;

/**
 * What a window's control offers of a number; the legal range may be wider.
 *
 * @param min smallest
 * @param max largest
 * @param step distance of neighbouring values
 * @param decimals shown behind the point
 * @param logarithmic whether equal ways on it are equal factors; then the step is one of the
 *     decimal logarithm
 */
public record SliderScale(double min, double max, double step, int decimals, boolean logarithmic) {}
