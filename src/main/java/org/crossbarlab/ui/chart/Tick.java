package org.crossbarlab.ui.chart;

import java.util.function.DoubleFunction;

/**
 * One mark on an axis.
 *
 * @param value where it stands, in the axis' unit
 * @param label what is printed beside it; empty for a minor mark
 */
public record Tick(double value, String label) {

    /** The same mark with its label written in another way; a minor mark stays one. */
    Tick written(DoubleFunction<String> notation) {
        return label.isEmpty() ? this : new Tick(value, notation.apply(value));
    }
}
