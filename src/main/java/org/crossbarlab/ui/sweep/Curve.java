package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.text.Sentence;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Accuracies along an axis, as far as they are known.
 *
 * @param request that was answered
 * @param points by their positions, ascending
 * @param total how many there will be
 * @param gap why a point is missing, if one is; else null
 */
record Curve(CurveRequest request, SortedMap<Double, Sweep.Point> points, int total, Sentence gap) {

    private static final double PERCENT = 100;

    Curve {
        points = new TreeMap<>(points);
    }

    boolean isComplete() {
        return points.size() == total;
    }

    /** Positions of the points. */
    double[] xs() {
        return points.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Mean over the chips in percent; NaN where a network has no figure. */
    double[] means(NetworkRole role) {
        return values(role, AnalogAccuracy::mean);
    }

    /** Standard deviation over the chips in points; NaN for one chip. */
    double[] deviations(NetworkRole role) {
        return values(role, AnalogAccuracy::std);
    }

    private double[] values(NetworkRole role, ToDoubleFunction<AnalogAccuracy> value) {
        return points.values().stream()
                .map(point -> point.analog().get(role))
                .mapToDouble(
                        known -> known == null ? Double.NaN : PERCENT * value.applyAsDouble(known))
                .toArray();
    }

    /** The points in the order of the axis. */
    List<Sweep.Point> inOrder() {
        return List.copyOf(points.values());
    }
}
