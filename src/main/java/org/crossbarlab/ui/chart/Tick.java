package org.crossbarlab.ui.chart;

/**
 * One mark on an axis.
 *
 * @param value where it stands, in the axis' unit
 * @param label what is printed beside it; empty for a minor mark
 */
public record Tick(double value, String label) {}
