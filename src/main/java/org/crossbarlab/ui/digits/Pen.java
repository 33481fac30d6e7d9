package org.crossbarlab.ui.digits;

/**
 * The pen that keys move.
 *
 * @param x place on the pad, to the right
 * @param y place on the pad, downwards
 * @param down whether it draws
 */
public record Pen(double x, double y, boolean down) {}
