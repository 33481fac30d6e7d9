package org.crossbarlab.ui.chart;

import org.crossbarlab.text.Numbers;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Where values stand on an axis.
 *
 * @param min value at the axis' beginning; above 0 on a logarithmic axis
 * @param max value at its end
 * @param logarithmic whether equal distances are equal ratios
 * @param leastStep between marks of a linear axis; 0 for any
 * @param notation how values are written; null for the charts' own
 */
public record AxisScale(
        double min,
        double max,
        boolean logarithmic,
        double leastStep,
        DoubleFunction<String> notation) {

    /** So few values are all named, however little room there is. */
    private static final int FEW = 10;

    public AxisScale {
        if (!(max > min) || logarithmic && !(min > 0)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "An axis cannot run from %s to %s.", min, max));
        }
    }

    public static AxisScale linear(double min, double max) {
        return new AxisScale(min, max, false, 0, null);
    }

    public static AxisScale logarithmic(double min, double max) {
        return new AxisScale(min, max, true, 0, null);
    }

    /**
     * The same axis of values that are written in a way of their own, with marks at whole steps.
     */
    public AxisScale written(double step, DoubleFunction<String> text) {
        return new AxisScale(min, max, logarithmic, step, text);
    }

    /** How a value is written. */
    public String text(double value) {
        return notation == null ? Numbers.plain(value) : notation.apply(value);
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
        List<Tick> ticks =
                logarithmic
                        ? NiceTicks.logarithmic(min, max, most)
                        : NiceTicks.linear(min, max, intervals(most));
        return notation == null
                ? ticks
                : ticks.stream().map(tick -> tick.written(notation)).toList();
    }

    private int intervals(int most) {
        if (leastStep == 0) {
            return most;
        }
        int possible = (int) Math.round((max - min) / leastStep);
        return possible <= FEW ? possible : Math.min(most, possible);
    }
}
