package org.crossbarlab.ui.chart;

import org.crossbarlab.text.Numbers;

import java.util.ArrayList;
import java.util.List;

/** Axis marks at round numbers: steps of 1, 2 or 5 times a power of ten. */
public final class NiceTicks {

    /** Absorbs rounding where a limit is itself a multiple of the step. */
    private static final double SLACK = 1e-9;

    private NiceTicks() {}

    /** The smallest round step that divides a span into at most {@code most} intervals. */
    public static double step(double span, int most) {
        double rough = span / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(rough) + SLACK));
        double mantissa = rough / power;
        if (mantissa <= 1 + SLACK) {
            return power;
        }
        if (mantissa <= 2 + SLACK) {
            return 2 * power;
        }
        return (mantissa <= 5 + SLACK ? 5 : 10) * power;
    }

    /** Marks within [min, max], at most {@code most} intervals, all with the same decimals. */
    public static List<Tick> linear(double min, double max, int most) {
        if (!(max > min) || Double.isInfinite(max - min)) {
            return List.of();
        }
        double step = step(max - min, most);
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + SLACK));
        long first = (long) Math.ceil(min / step - SLACK);
        long last = (long) Math.floor(max / step + SLACK);
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(i * step, Numbers.decimal(i * step, decimals)));
        }
        return List.copyOf(ticks);
    }

    /**
     * Marks within [min, max] on a logarithmic axis: the decades labelled, or 1, 2 and 5 of each
     * where there are less than two decades; the other whole multiples without labels.
     */
    public static List<Tick> logarithmic(double min, double max, int most) {
        if (!(min > 0) || !(max > min)) {
            return List.of();
        }
        int first = (int) Math.floor(Math.log10(min) + SLACK);
        int last = (int) Math.ceil(Math.log10(max) - SLACK);
        int named = (int) Math.ceil(Math.log10(min) - SLACK);
        int every = Math.max(1, (last - named + most - 1) / Math.max(1, most));
        boolean roomy = most >= 3;
        boolean fine = roomy && Math.log10(max / min) < 2;
        List<Tick> ticks = new ArrayList<>();
        for (int decade = first; decade <= last; decade++) {
            for (int digit = 1; digit <= (roomy ? 9 : 1); digit++) {
                double value = digit * Math.pow(10, decade);
                boolean label =
                        digit == 1 && (decade - named) % every == 0
                                || fine && (digit == 2 || digit == 5);
                if (value >= min * (1 - SLACK) && value <= max * (1 + SLACK)) {
                    ticks.add(
                            new Tick(
                                    value,
                                    label ? Numbers.decimal(value, Math.max(0, -decade)) : ""));
                }
            }
        }
        return List.copyOf(ticks);
    }

    /** The limits moved outwards to whole steps, so that the axis begins and ends with a mark. */
    public static AxisScale rounded(double min, double max, int most) {
        double top = max > min ? max : min + Math.max(1e-6, Math.abs(min) * 0.1);
        double step = step(top - min, most);
        return AxisScale.linear(
                Math.floor(min / step + SLACK) * step, Math.ceil(top / step - SLACK) * step);
    }
}
