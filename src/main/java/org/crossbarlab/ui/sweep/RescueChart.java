package org.crossbarlab.ui.sweep;

import javafx.scene.layout.StackPane;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Price;
import org.crossbarlab.experiment.Remedy;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.AxisScale;
import org.crossbarlab.ui.chart.LineCurve;
import org.crossbarlab.ui.chart.Marker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Accuracy against effort: every remedy is a point of each network. */
final class RescueChart extends StackPane {

    private static final double PERCENT = 100;

    /** A little less than what is plain, so that its points stand clear of the axis. */
    private static final double LEAST_EFFORT = 0.8;

    /** The dearest remedies write some twenty times. */
    private static final double MOST_EFFORT = 32;

    private final LineCurve chart = new LineCurve();

    RescueChart() {
        super();
        chart.setId("sweep-rescue-chart");
        chart.setMinSize(0, 0);
        getStyleClass().add("rescue-chart");
        chart.addScatter(
                id(NetworkRole.DIGITAL),
                CurveWords.title(NetworkRole.DIGITAL),
                "series-analog scenario",
                Marker.TRIANGLE);
        chart.addScatter(
                id(NetworkRole.AWARE),
                CurveWords.title(NetworkRole.AWARE),
                "series-aware scenario",
                Marker.SQUARE);
        chart.explainSeries(id(NetworkRole.DIGITAL), Messages.get("scoreboard.help.analog"));
        chart.explainSeries(id(NetworkRole.AWARE), Messages.get("scoreboard.help.aware"));
        chart.unitProperty().set(" %");
        chart.setYLimits(0, PERCENT);
        chart.yFromZeroProperty().set(false);
        chart.setXAxis(AxisScale.logarithmic(LEAST_EFFORT, MOST_EFFORT));
        chart.xTitleProperty().set(Messages.get("sweeps.rescue.effort"));
        chart.yTitleProperty().set(Messages.get("sweeps.accuracy"));
        chart.summaryProperty().set(Messages.get("sweeps.rescue.summary"));
        getChildren().setAll(chart);
    }

    private static String id(NetworkRole role) {
        return role.name();
    }

    void show(Rescue now) {
        for (NetworkRole role : NetworkRole.values()) {
            List<double[]> points = new ArrayList<>();
            if (now != null) {
                for (Remedy remedy : now.accuracies().keySet()) {
                    AnalogAccuracy accuracy = now.accuracies().get(remedy).get(role);
                    if (accuracy != null) {
                        points.add(
                                new double[] {
                                    effort(now.price(remedy)), PERCENT * accuracy.mean()
                                });
                    }
                }
            }
            points.sort(Comparator.comparingDouble(point -> point[0]));
            chart.setPoints(
                    id(role),
                    points.stream().mapToDouble(point -> point[0]).toArray(),
                    points.stream().mapToDouble(point -> point[1]).toArray(),
                    null);
        }
    }

    /** How many writes a weight takes beside the plain one; tuning writes its cells again, too. */
    private static double effort(Price price) {
        return price.devices() * price.writes();
    }
}
