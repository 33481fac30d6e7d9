package org.crossbarlab.ui.training;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.LossChart;

import java.util.List;

/** Keeps a chart up to date with some curves of the training, the run before them behind. */
final class TrainingChart {

    private final TrainingViewModel model;
    private final LossChart chart = new LossChart();
    private final List<Curve> curves;
    private Curves drawn;
    private int losses;
    private int epochs;

    /**
     * @param model whose curves are shown
     * @param curves in the order of the legend
     */
    TrainingChart(TrainingViewModel model, List<Curve> curves) {
        this.model = model;
        this.curves = List.copyOf(curves);
        chart.xTitleProperty().set(Messages.get("training.epoch"));
        for (Curve curve : curves) {
            chart.addSeries(curve.name(), curve.title(), styleClasses(curve));
            chart.explainSeries(curve.name(), help(curve));
        }
    }

    private static String help(Curve curve) {
        return switch (curve) {
            case DIGITAL_TRAINING_LOSS -> Messages.get("training.curve.digital.help");
            case DIGITAL_VALIDATION_LOSS -> Messages.get("training.curve.digital.validation.help");
            case AWARE_TRAINING_LOSS -> Messages.get("training.curve.aware.help");
            case AWARE_VALIDATION_LOSS -> Messages.get("training.curve.aware.validation.help");
            case DIGITAL_ACCURACY -> Messages.get("training.curve.digital.accuracy.help");
            case AWARE_ACCURACY -> Messages.get("training.curve.aware.accuracy.help");
        };
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
        if (drawn != model.current()) {
            redraw();
        }
        append(drawn, losses, epochs);
        losses = drawn.history().losses().size();
        epochs = drawn.history().epochs().size();
        chart.setXRange(0, epochs());
    }

    /** Both charts end with the same whole epoch, so that a growing line does not move the rest. */
    private double epochs() {
        double last = Math.max(model.current().end(), model.previous().end());
        return Math.max(1, Math.ceil(last));
    }

    /** Other curves belong to another run, or to this one from now on. */
    private void redraw() {
        chart.clear();
        Curves before = model.previous();
        append(before, before.firstLoss(), before.firstEpoch());
        chart.startRun();
        drawn = model.current();
        losses = drawn.firstLoss();
        epochs = drawn.firstEpoch();
    }

    private void append(Curves from, int fromLoss, int fromEpoch) {
        for (Curve curve : curves) {
            from.points(curve, fromLoss, fromEpoch)
                    .forEach(point -> chart.append(curve.name(), point.epoch(), point.value()));
        }
    }
}
