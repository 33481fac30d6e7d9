package org.crossbarlab.ui.training;

import javafx.scene.layout.StackPane;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.LossChart;
import org.crossbarlab.ui.task.FrameSampler;

import java.util.List;

/**
 * The loss in little, for a corner of the window where its colours are explained beside it. It
 * samples its view-model itself while it is to be seen.
 */
public final class LossSparkline extends StackPane {

    private static final int PER_SECOND = 10;

    public LossSparkline(TrainingViewModel model) {
        getStyleClass().add("loss-sparkline");
        TrainingChart loss =
                new TrainingChart(
                        model,
                        List.of(
                                Curve.DIGITAL_TRAINING_LOSS,
                                Curve.AWARE_TRAINING_LOSS,
                                Curve.DIGITAL_VALIDATION_LOSS,
                                Curve.AWARE_VALIDATION_LOSS));
        LossChart chart = loss.chart();
        chart.xTitleProperty().set("");
        chart.yTitleProperty().set(Messages.get("training.sparkline"));
        chart.summaryProperty().set(Messages.get("training.loss.summary"));
        chart.tableButtonVisibleProperty().set(false);
        chart.legendVisibleProperty().set(false);
        chart.logarithmicProperty().bind(model.logarithmicProperty());
        chart.setMinSize(0, 0);
        getChildren().add(chart);
        new FrameSampler(this, PER_SECOND, loss::update);
        loss.update();
    }
}
