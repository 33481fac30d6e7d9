package org.crossbarlab.ui.chart;

import java.util.List;
import java.util.Locale;

/**
 * Where values stand on an axis.
 *
 * @param min value at the axis' beginning; above 0 on a logarithmic axis
 * @param max value at its end
 * @param logarithmic whether equal distances are equal ratios
 */
public record AxisScale(double min, double max, boolean logarithmic) {

    public AxisScale {
        if (!(max > min) || logarithmic && !(min > 0)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "An axis cannot run from %s to %s.", min, max));
        }
    }

    public static AxisScale linear(double min, double max) {
        return new AxisScale(min, max, false);
    }

    public static AxisScale logarithmic(double min, double max) {
        return new AxisScale(min, max, true);
    }

    /** 0 at min, 1 at max, beyond them outside; NaN where a logarithm does not exist. */
    public double unit(double value) {
        if (logarithmic) {
            return value > 0 ? Math.log(value / min) / Math.log(max / min) : Double.NaN;
        }
        return (value - min) / (max - min);
    }

    /** The inverse of {@link #unit}. */
    public double value(double unit) {
        return logarithmic ? min * Math.pow(max / min, unit) : min + unit * (max - min);
    }

    /** Round marks, at most {@code most} labelled intervals. */
    public List<Tick> ticks(int most) {
        return logarithmic
                ? NiceTicks.logarithmic(min, max, most)
                : NiceTicks.linear(min, max, most);
    }
}
