package org.crossbarlab.ui.training;

/**
 * A point of a curve.
 *
 * @param epoch epochs done, with their parts
 * @param value in the unit of the curve
 */
public record CurvePoint(double epoch, double value) {}
