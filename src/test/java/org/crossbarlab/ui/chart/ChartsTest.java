package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.score.ScoreBar;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChartsTest {

    private LossChart chart;

    @Start
    void start(Stage stage) {
        chart = new LossChart();
        chart.xTitleProperty().set("Epoch");
        chart.yTitleProperty().set("Loss");
        chart.addSeries("train", "training", "series-digital training");
        for (int epoch = 1; epoch <= 20; epoch++) {
            chart.append("train", epoch, 1.0 / epoch);
        }
        PanelStage.show(stage, new StackPane(chart), Scale.DESK, 800, 600);
    }

    @Test
    void arrowKeysReadTheValues(FxRobot robot) {
        PanelStage.run(() -> chart.requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(chart.cursorXProperty().get()).isEqualTo(2);
        assertThat(chart.getAccessibleText()).isEqualTo("Epoch 2; training  0.500");
        robot.type(KeyCode.PAGE_DOWN, KeyCode.LEFT);
        assertThat(chart.cursorXProperty().get()).isEqualTo(11);
        robot.type(KeyCode.ESCAPE);
        assertThat(chart.cursorXProperty().get()).isNaN();
    }

    @Test
    void theMouseReadsTheNearestPoint(FxRobot robot) {
        robot.moveTo(chart);
        assertThat(chart.cursorXProperty().get())
                .isBetween(9.0, 12.0)
                .isEqualTo(Math.rint(chart.cursorXProperty().get()));
    }

    @Test
    void theTableHasTheSameNumbers(FxRobot robot) {
        PanelStage.run(() -> chart.requestFocus());
        robot.type(KeyCode.T);
        PanelStage.run(() -> {});
        TableView<?> table = robot.lookup(".chart-table").queryAs(TableView.class);
        assertThat(table.isVisible()).isTrue();
        assertThat(table.getItems()).hasSize(20);
        assertThat(table.getColumns().get(1).getCellObservableValue(3).getValue())
                .isEqualTo("0.250");
        robot.type(KeyCode.T);
        assertThat(chart.tableShowingProperty().get()).isFalse();
    }

    @Test
    void aNewRunKeepsTheOldOneBehind() {
        PanelStage.run(() -> chart.startRun());
        assertThat(chart.drawn()).hasSize(2);
        assertThat(chart.find("train").points.size()).isZero();
        assertThat(chart.drawn().iterator().next().points.size()).isEqualTo(40);
    }

    @Test
    void aScoreSaysItsNumbersInWords() {
        PanelStage.run(
                () -> {
                    ScoreBar score = new ScoreBar("aware", Marker.SQUARE, "series-aware");
                    assertThat(score.getAccessibleText()).isEqualTo("aware: no result yet");
                    score.valueProperty().set(96.54);
                    score.deviationProperty().set(0.36);
                    score.setChips(new double[10]);
                    score.setRange(80, 100);
                    assertThat(score.getAccessibleText())
                            .isEqualTo(
                                    "aware: 96.5 ± 0.4 % over 10 chips."
                                            + " The axis begins at 80.0 %.");
                });
    }
}
