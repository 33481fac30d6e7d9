package org.crossbarlab.ui.chart;

import java.util.Collection;

/** The ranges that points with their bands need; what is not a number is left out. */
final class AutoRange {

    private static final int NICE_INTERVALS = 5;

    /** What a constant line gets above and below, as a share of its value. */
    private static final double FLAT_SHARE = 0.01;

    private AutoRange() {}

    /** From the first x to the last. */
    static AxisScale x(Collection<? extends PlotSeries.Points> lines) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (PlotSeries.Points line : lines) {
            if (line.size() > 0) {
                min = Math.min(min, line.x(0));
                max = Math.max(max, line.x(line.size() - 1));
            }
        }
        return max > min ? AxisScale.linear(min, max) : AxisScale.linear(0, Math.max(1, max));
    }

    /**
     * A linear y axis that begins and ends with a mark.
     *
     * @param fromZero whether 0 is on the axis, whatever the values
     */
    static AxisScale y(Collection<? extends PlotSeries.Points> lines, boolean fromZero) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (PlotSeries.Points line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (Double.isFinite(line.y(i))) {
                    min = Math.min(min, line.y(i) - line.halfWidth(i));
                    max = Math.max(max, line.y(i) + line.halfWidth(i));
                }
            }
        }
        if (min > max || fromZero && min == 0 && max == 0) {
            return AxisScale.linear(0, 1);
        }
        if (fromZero) {
            return NiceTicks.rounded(Math.min(0, min), Math.max(0, max), NICE_INTERVALS);
        }
        double room = max > min ? 0 : Math.max(1e-6, FLAT_SHARE * Math.abs(max));
        return NiceTicks.rounded(min - room, max + room, NICE_INTERVALS);
    }

    /** A logarithmic y axis about all that is above 0. */
    static AxisScale logarithmicY(Collection<? extends PlotSeries.Points> lines) {
        double min = Double.POSITIVE_INFINITY;
        double max = 0;
        for (PlotSeries.Points line : lines) {
            for (int i = 0; i < line.size(); i++) {
                double y = line.y(i);
                double low = y - line.halfWidth(i);
                if (Double.isFinite(y)) {
                    min = low > 0 ? Math.min(min, low) : y > 0 ? Math.min(min, y) : min;
                    max = Math.max(max, y + line.halfWidth(i));
                }
            }
        }
        if (!(max > 0) || Double.isInfinite(min)) {
            return AxisScale.logarithmic(0.1, 1);
        }
        double low = min * 0.9;
        double power = Math.pow(10, Math.floor(Math.log10(low)));
        double digit = low / power >= 5 ? 5 : low / power >= 2 ? 2 : 1;
        return AxisScale.logarithmic(digit * power, max * 1.1);
    }

    /** The part of a range that lies within limits; the limits where none does. */
    static AxisScale within(AxisScale limits, AxisScale range) {
        double min = Math.max(limits.min(), range.min());
        double max = Math.min(limits.max(), range.max());
        return max > min ? AxisScale.linear(min, max) : limits;
    }
}
