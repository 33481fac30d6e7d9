package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class LineCurveTest {

    private static final double[] ALPHAS = {0, 0.1, 0.3};

    private LineCurve chart;

    @Start
    void start(Stage stage) {
        chart = new LineCurve();
        chart.xTitleProperty().set("Error α");
        chart.yTitleProperty().set("Accuracy in %");
        chart.summaryProperty().set("Accuracy falls.");
        chart.addSeries("exact", "exact", "series-digital scenario", Marker.CIRCLE);
        chart.addSeries("chips", "chips", "series-analog scenario", Marker.TRIANGLE);
        chart.setPoints("exact", ALPHAS, new double[] {97, 97, 97}, null);
        chart.setPoints("chips", ALPHAS, new double[] {97, 94, 86}, new double[] {0, 1.2, 9});
        PanelStage.show(stage, chart, Scale.DESK, 800, 600);
    }

    @Test
    void theAxisHoldsTheBandAndBeginsAboveZeroOnlyWhereAsked() {
        PanelStage.run(
                () -> {
                    assertThat(chart.yScale()).isEqualTo(AxisScale.linear(0, 100));
                    chart.yFromZeroProperty().set(false);
                    assertThat(chart.yScale()).isEqualTo(AxisScale.linear(75, 100));
                    chart.setYLimits(80, 90);
                    assertThat(chart.yScale()).isEqualTo(AxisScale.linear(80, 90));
                    chart.setYRange(10, 20);
                    assertThat(chart.yScale()).isEqualTo(AxisScale.linear(10, 20));
                    chart.logarithmicProperty().set(true);
                    assertThat(chart.yScale().logarithmic()).isTrue();
                });
    }

    @Test
    void anAxisThatBeginsAboveZeroSaysSo() {
        String whole = "Accuracy falls. Accuracy in % against Error α.";
        assertThat(chart.getAccessibleText()).isEqualTo(whole);
        PanelStage.run(() -> chart.yFromZeroProperty().set(false));
        assertThat(chart.getAccessibleText()).isEqualTo(whole + " The y axis begins at 75.");
        PanelStage.run(() -> chart.logarithmicProperty().set(true));
        assertThat(chart.getAccessibleText()).isEqualTo(whole);
    }

    @Test
    void theTableAndTheCrosshairHaveTheBand(FxRobot robot) {
        PanelStage.run(() -> chart.tableShowingProperty().set(true));
        PanelStage.run(() -> {});
        TableView<?> table = robot.lookup(".chart-table").queryAs(TableView.class);
        assertThat(column(table, 0)).containsExactly("0", "0.1", "0.3");
        assertThat(column(table, 1)).containsExactly("97.0", "97.0", "97.0");
        assertThat(column(table, 2)).containsExactly("97.0", "94.0 ± 1.2", "86.0 ± 9.0");
        PanelStage.run(() -> chart.cursorXProperty().set(0.3));
        assertThat(chart.getAccessibleText())
                .isEqualTo("Error α 0.3; exact  97.0; chips  86.0 ± 9.0");
    }

    @Test
    void theTableFollowsWhatChangesAndLeavesAbsentValuesBlank(FxRobot robot) {
        PanelStage.run(() -> chart.tableShowingProperty().set(true));
        PanelStage.run(() -> chart.setPoints("chips", new double[] {0.2}, new double[] {90}, null));
        PanelStage.run(() -> {});
        TableView<?> table = robot.lookup(".chart-table").queryAs(TableView.class);
        assertThat(column(table, 0)).containsExactly("0", "0.1", "0.2", "0.3");
        assertThat(column(table, 2)).containsExactly("", "", "90.0", "");
    }

    private static <T> List<Object> column(TableView<T> table, int index) {
        TableColumn<T, ?> column = table.getColumns().get(index);
        return table.getItems().stream()
                .<Object>map(row -> column.getCellObservableValue(row).getValue())
                .toList();
    }
}
