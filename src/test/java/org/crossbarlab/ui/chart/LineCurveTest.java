package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

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

    @Test
    void aHandMovesTheMarkByPressDragAndEnter(FxRobot robot) {
        List<Double> wished = new ArrayList<>();
        PanelStage.run(
                () -> {
                    chart.setXRange(0, 0.5);
                    chart.markXProperty().set(0.2);
                });
        assertThat(chart.getAccessibleText()).endsWith(" The line stands at 0.2.");
        robot.clickOn(chart);
        assertThat(wished).as("nobody asked for it").isEmpty();
        PanelStage.run(() -> chart.setOnMarkMoved(wished::add));
        robot.moveTo(chart).press(MouseButton.PRIMARY);
        assertThat(wished).hasSize(1);
        double middle = wished.getFirst();
        assertThat(middle).isBetween(0.2, 0.3);
        robot.moveBy(-100, 0);
        assertThat(wished.getLast()).isLessThan(middle - 0.03);
        robot.moveBy(-290, 0).release(MouseButton.PRIMARY);
        assertThat(wished.getLast()).as("beyond the axis is its end").isZero();
        robot.press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        int before = wished.size();
        PanelStage.run(() -> chart.cursorXProperty().set(0.3));
        robot.type(KeyCode.ENTER);
        assertThat(wished).hasSize(before + 1).last().isEqualTo(0.3);
        assertThat(chart.markXProperty().get()).as("its owner moves it").isEqualTo(0.2);
    }

    @Test
    void aSeriesIsShownOnlyWithATitle(FxRobot robot) {
        PanelStage.run(
                () -> {
                    chart.addUnlisted("pinned", "series-aware");
                    chart.setPoints("pinned", new double[] {0.7}, new double[] {12}, null);
                    assertThat(chart.xScale().max()).isEqualTo(0.3);
                    chart.setTitle("pinned", "kept");
                    chart.setTitle("exact", null);
                    assertThat(chart.xScale().max()).isEqualTo(0.7);
                    chart.tableShowingProperty().set(true);
                });
        PanelStage.run(() -> {});
        TableView<?> table = robot.lookup(".chart-table").queryAs(TableView.class);
        assertThat(table.getColumns())
                .extracting(TableColumn::getText)
                .containsExactly("Error α", "chips", "kept");
        assertThat(robot.lookup("exact").tryQuery().filter(Node::isVisible)).isEmpty();
    }

    @Test
    void theDrawingHasTheAxesTheNamesAndEveryPoint() throws Exception {
        PanelStage.run(
                () -> {
                    chart.setXRange(0, 0.5);
                    chart.setTitle("exact", "a < b & c");
                    double[] gap = {97, Double.NaN, 86};
                    chart.setPoints("exact", ALPHAS, gap, null);
                });
        String svg = PanelStage.call(chart::svg);
        Document drawing =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
        List<String> texts = texts(drawing, "text");
        assertThat(texts)
                .contains("Error α", "Accuracy in %", "a < b & c", "chips", "0.10", "0.50", "100");
        List<String> paths = new ArrayList<>();
        NodeList elements = drawing.getElementsByTagName("path");
        for (int i = 0; i < elements.getLength(); i++) {
            paths.add(elements.item(i).getAttributes().getNamedItem("d").getTextContent());
        }
        assertThat(paths).as("three points").anyMatch(d -> d.matches("M [^ML]+L [^ML]+L [^ML]+"));
        assertThat(paths).as("a gap").anyMatch(d -> d.matches("M [^ML]+M [^ML]+"));
        assertThat(paths).as("a band").anyMatch(d -> d.endsWith("Z"));
        assertThat(svg).doesNotContain("NaN", "Infinity");
    }

    private static List<String> texts(Document drawing, String tag) {
        NodeList elements = drawing.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    private static <T> List<Object> column(TableView<T> table, int index) {
        TableColumn<T, ?> column = table.getColumns().get(index);
        return table.getItems().stream()
                .<Object>map(row -> column.getCellObservableValue(row).getValue())
                .toList();
    }
}
