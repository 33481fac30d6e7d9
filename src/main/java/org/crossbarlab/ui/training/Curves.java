package org.crossbarlab.ui.training;

import org.crossbarlab.ui.lab.RunHistory;

import java.util.List;
import java.util.stream.Stream;

/**
 * The curves of a run, read from its history; they grow with it.
 *
 * @param history of the run
 * @param firstLoss shown; those before were cleared
 * @param firstEpoch shown; those before were cleared
 */
record Curves(RunHistory history, int firstLoss, int firstEpoch) {

    static Curves all(RunHistory history) {
        return new Curves(history, 0, 0);
    }

    /** The curves that the same run draws from now on. */
    Curves fromNowOn() {
        return new Curves(history, history.losses().size(), history.epochs().size());
    }

    boolean isEmpty() {
        return history.losses().size() == firstLoss && history.epochs().size() == firstEpoch;
    }

    List<CurvePoint> points(Curve curve) {
        return points(curve, firstLoss, firstEpoch).toList();
    }

    /** Where the last point of any curve is, in epochs; 0 without one. */
    double end() {
        double loss =
                history.losses().stream()
                        .skip(firstLoss)
                        .mapToDouble(point -> point.epoch())
                        .max()
                        .orElse(0);
        return history.epochs().stream()
                .skip(firstEpoch)
                .mapToDouble(point -> point.epoch().number())
                .reduce(loss, Math::max);
    }

    /** The points of a curve that came after so many losses and epochs of the history. */
    Stream<CurvePoint> points(Curve curve, int fromLoss, int fromEpoch) {
        if (curve.isTrainingLoss()) {
            return history.losses().subList(fromLoss, history.losses().size()).stream()
                    .filter(point -> point.network() == curve.network())
                    .map(point -> new CurvePoint(point.epoch(), point.loss()));
        }
        return history.epochs().subList(fromEpoch, history.epochs().size()).stream()
                .filter(point -> point.network() == curve.network())
                .map(point -> new CurvePoint(point.epoch().number(), curve.of(point.epoch())));
    }
}
