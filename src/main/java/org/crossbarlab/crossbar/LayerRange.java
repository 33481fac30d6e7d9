package org.crossbarlab.crossbar;

import org.crossbarlab.math.Interval;

import java.util.List;

/**
 * What the converters of one layer are made for.
 *
 * @param input the input that drives a row with the full voltage; more is clipped
 * @param signed whether inputs can be negative
 * @param currents of each converted group of columns, in the order of {@link Periphery#groups}; in
 *     units of the largest conductance at full voltage; empty unless they are calibrated
 */
public record LayerRange(double input, boolean signed, List<Interval> currents) {

    /** Inputs from 0 to 1, currents unknown. */
    public static final LayerRange UNIT = new LayerRange(1, false, List.of());

    public LayerRange {
        currents = List.copyOf(currents);
        if (!(input > 0)) {
            throw new IllegalArgumentException("Nothing is converted up to " + input + ".");
        }
    }
}
