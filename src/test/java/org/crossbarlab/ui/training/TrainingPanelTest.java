package org.crossbarlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.chart.LossChart;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
class TrainingPanelTest {

    private Session session;
    private TrainingViewModel model;
    private TrainingPanel panel;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        session = Session.open(SmallData.DATA, SmallData.SETTINGS);
        var observed = session.model();
        model = new TrainingViewModel(observed.stateProperty(), observed.historyProperty());
        panel = new TrainingPanel(model);
        PanelStage.show(stage, panel, Scale.PROJECTOR, 640, 560);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private LossChart chart(String id) {
        return (LossChart) panel.lookup(id);
    }

    /** The numbers of the loss as its table shows them. */
    private int rows() {
        return PanelStage.call(
                () -> {
                    TableView<?> table = (TableView<?>) chart("#loss-chart").lookup(".chart-table");
                    return table.getItems().size();
                });
    }

    private int distinctEpochs() {
        return PanelStage.call(
                () ->
                        (int)
                                Stream.of(Curve.values())
                                        .flatMap(curve -> model.points(curve).stream())
                                        .mapToDouble(CurvePoint::epoch)
                                        .distinct()
                                        .count());
    }

    private long faintLines() {
        return PanelStage.call(
                () ->
                        chart("#loss-chart").lookupAll(".chart-legend .chart-line").stream()
                                .filter(line -> line.getStyleClass().contains("previous"))
                                .count());
    }

    private void trainToTheEnd() {
        PanelStage.run(session::run);
        PanelStage.await(
                session, () -> session.model().stateProperty().get().phase() == RunPhase.DONE);
    }

    @Test
    void theChartGrowsWhileTrainingGoesOnAndKeepsTheRunBefore(FxRobot robot) {
        PanelStage.run(() -> chart("#loss-chart").tableShowingProperty().set(true));
        PanelStage.run(session::step);
        PanelStage.await(
                session, () -> session.model().stateProperty().get().phase() == RunPhase.PAUSED);
        PanelStage.await(() -> rows() == distinctEpochs());
        int early = rows();
        assertThat(early).as("points within the epoch").isGreaterThan(1);
        trainToTheEnd();
        PanelStage.await(() -> rows() == distinctEpochs());
        assertThat(rows()).isGreaterThan(early);
        assertThat(faintLines()).isZero();
        trainToTheEnd();
        PanelStage.await(() -> faintLines() == 1);
        robot.clickOn("#training-clear");
        PanelStage.await(() -> faintLines() == 0 && rows() == 0);
        assertThat(model.previousPoints(Curve.AWARE_ACCURACY)).isEmpty();
    }

    @Test
    void theLogSwitchIsTheModels(FxRobot robot) {
        assertThat(model.logarithmicProperty().get()).as("by default").isTrue();
        robot.clickOn("#training-logarithmic");
        assertThat(chart("#loss-chart").logarithmicProperty().get()).isFalse();
        robot.clickOn("#training-logarithmic");
        assertThat(model.logarithmicProperty().get()).isTrue();
        assertThat(chart("#loss-chart").logarithmicProperty().get()).isTrue();
        assertThat(chart("#accuracy-chart").logarithmicProperty().get()).isFalse();
        PanelStage.run(() -> model.logarithmicProperty().set(false));
        assertThat(chart("#loss-chart").logarithmicProperty().get()).isFalse();
    }

    @Test
    void aNarrowPanelShowsTheChosenChartAndAWideOneBoth(FxRobot robot) {
        assertThat(chart("#loss-chart").isVisible()).isTrue();
        assertThat(chart("#accuracy-chart").isVisible()).isFalse();
        robot.clickOn("Accuracy");
        assertThat(chart("#loss-chart").isVisible()).isFalse();
        assertThat(chart("#accuracy-chart").isVisible()).isTrue();
        robot.clickOn("Accuracy");
        assertThat(chart("#accuracy-chart").isVisible()).as("one is always chosen").isTrue();
        PanelStage.run(() -> stage.setWidth(1200));
        PanelStage.await(() -> chart("#loss-chart").isVisible());
        assertThat(chart("#accuracy-chart").isVisible()).isTrue();
    }

    @Test
    void keysReadValuesOfBothChartsAndShowTheTable(FxRobot robot) {
        trainToTheEnd();
        PanelStage.await(() -> chart("#loss-chart").getAccessibleText() != null);
        PanelStage.run(() -> chart("#loss-chart").requestFocus());
        robot.type(KeyCode.END);
        assertThat(chart("#loss-chart").getAccessibleText()).contains("Epoch 3", "Device-aware");
        assertThat(chart("#accuracy-chart").getAccessibleText())
                .matches("Epoch 3; .*accuracy  [0-9.]+ %.*");
        robot.type(KeyCode.T);
        assertThat(chart("#loss-chart").tableShowingProperty().get()).isTrue();
    }

    @Test
    void theAxisEndsWithTheLastEpoch(FxRobot robot) {
        trainToTheEnd();
        LossChart chart = chart("#loss-chart");
        PanelStage.await(() -> chart.getAccessibleText() != null);
        Bounds bounds = chart.localToScreen(chart.getBoundsInLocal());
        for (double x = bounds.getMaxX(); x > bounds.getCenterX(); x -= 4) {
            robot.moveTo(x, bounds.getCenterY());
            if (Double.isFinite(chart.cursorXProperty().get())) {
                break;
            }
        }
        assertThat(chart.cursorXProperty().get()).as("at the right end").isEqualTo(3);
    }
}
