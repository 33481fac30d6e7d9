package org.crossbarlab.experiment;

/**
 * How long things took, in seconds; medians, or 0 for what did not happen.
 *
 * @param digitalEpoch training and validation of the digital network
 * @param awareEpoch the same for the device-aware network
 * @param analogTest one chip: programming and all test images
 * @param total the whole experiment
 */
public record Timing(double digitalEpoch, double awareEpoch, double analogTest, double total) {}
