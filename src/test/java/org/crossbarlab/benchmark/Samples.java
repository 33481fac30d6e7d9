package org.crossbarlab.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measured values, and what is usually said of them. Safe for any number of threads. */
final class Samples {

    private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

    void add(double value) {
        values.add(value);
    }

    int count() {
        return values.size();
    }

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    double max() {
        return quantile(1);
    }

    /** The share of the values that are larger than a limit, in percent. */
    double percentAbove(double limit) {
        List<Double> all = List.copyOf(values);
        return 100.0 * all.stream().filter(value -> value > limit).count() / all.size();
    }

    private double quantile(double share) {
        List<Double> sorted = new ArrayList<>(List.copyOf(values));
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * (sorted.size() - 1)));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f (n=%d)", median(), p95(), max(), count());
    }
}
