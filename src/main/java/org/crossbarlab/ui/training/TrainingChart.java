package org.crossbarlab.ui.training;

import javafx.collections.ListChangeListener;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.LossChart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps a chart up to date with some curves of the training, the run before them behind. */
final class TrainingChart {

    private final TrainingViewModel model;
    private final LossChart chart = new LossChart();
    private final Map<Curve, Integer> shown = new EnumMap<>(Curve.class);
    private boolean stale = true;

    /**
     * @param model whose curves are shown
     * @param curves in the order of the legend
     */
    TrainingChart(TrainingViewModel model, List<Curve> curves) {
        this.model = model;
        chart.xTitleProperty().set(Messages.get("training.epoch"));
        for (Curve curve : curves) {
            chart.addSeries(curve.name(), curve.title(), styleClasses(curve));
            shown.put(curve, 0);
            model.points(curve).addListener(shrunk());
            model.previousPoints(curve).addListener(shrunk());
        }
    }

    private static String styleClasses(Curve curve) {
        return switch (curve) {
            case DIGITAL_TRAINING_LOSS -> "series-digital training";
            case DIGITAL_VALIDATION_LOSS, DIGITAL_ACCURACY -> "series-digital validation";
            case AWARE_TRAINING_LOSS -> "series-aware training";
            case AWARE_VALIDATION_LOSS, AWARE_ACCURACY -> "series-aware validation";
        };
    }

    LossChart chart() {
        return chart;
    }

    /** Draws what came since the last call. */
    void update() {
        if (stale) {
            stale = false;
            redraw();
        }
        shown.replaceAll((curve, from) -> append(curve, model.points(curve), from));
        chart.setXRange(0, epochs());
    }

    /** Both charts end with the same whole epoch, so that a growing line does not move the rest. */
    private double epochs() {
        double last = 1;
        for (Curve curve : Curve.values()) {
            last = Math.max(last, last(model.points(curve)));
            last = Math.max(last, last(model.previousPoints(curve)));
        }
        return Math.ceil(last);
    }

    private static double last(List<CurvePoint> points) {
        return points.isEmpty() ? 0 : points.getLast().epoch();
    }

    /** A list that loses points belongs to another run now. */
    private ListChangeListener<CurvePoint> shrunk() {
        return change -> {
            while (change.next()) {
                stale |= change.wasRemoved();
            }
        };
    }

    private void redraw() {
        chart.clear();
        shown.keySet().forEach(curve -> append(curve, model.previousPoints(curve), 0));
        chart.startRun();
        shown.replaceAll((curve, from) -> 0);
    }

    private int append(Curve curve, List<CurvePoint> points, int from) {
        for (CurvePoint point : points.subList(from, points.size())) {
            chart.append(curve.name(), point.epoch(), point.value());
        }
        return points.size();
    }
}
