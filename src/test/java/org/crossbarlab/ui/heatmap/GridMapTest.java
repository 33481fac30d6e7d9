package org.crossbarlab.ui.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class GridMapTest {

    private static final String WHOLE =
            "Training helps. Accuracy in % for each Trained with and Tested with.";

    private GridMap grid;

    @Start
    void start(Stage stage) {
        grid =
                new GridMap(
                        GridAxis.of("Tested with", 0, 0.1, 0.2),
                        new GridAxis("Trained with", List.of("none", "PCM")));
        grid.valueTitleProperty().set("Accuracy in %");
        grid.summaryProperty().set("Training helps.");
        grid.setNotation(value -> Numbers.decimal(value, 1));
        grid.setScale(ColorMap.cividis(), 80, 100);
        grid.setValues(new float[] {98, 90, 80, 97, 96, Float.NaN});
        PanelStage.show(stage, grid, Scale.DESK, 800, 600);
    }

    private HeatmapView cells() {
        return (HeatmapView) grid.lookup(".heatmap");
    }

    /** The colour on the screen in the lower left of a cell, whose row counts from the top. */
    private int color(int row, int column) {
        return PanelStage.call(
                () -> {
                    Bounds place = cells().localToScene(cells().place(new CellIndex(row, column)));
                    WritableImage picture = grid.getScene().snapshot(null);
                    PixelReader pixels = picture.getPixelReader();
                    return pixels.getArgb((int) place.getMinX() + 3, (int) place.getMaxY() - 4);
                });
    }

    @Test
    void theFirstValueStandsAtTheBottomLeft(FxRobot robot) {
        readNothing(robot);
        ColorMap map = ColorMap.cividis();
        assertThat(color(1, 0)).isEqualTo(map.argb(0.9));
        assertThat(color(1, 2)).isEqualTo(map.argb(0));
        assertThat(color(0, 1)).isEqualTo(map.argb(0.8));
    }

    @Test
    void aClickOrEnterChoosesACell(FxRobot robot) {
        List<CellIndex> chosen = new ArrayList<>();
        PanelStage.run(() -> grid.setOnChosen(chosen::add));
        Bounds place =
                PanelStage.call(() -> cells().localToScreen(cells().place(new CellIndex(0, 2))));
        robot.clickOn(place.getCenterX(), place.getCenterY());
        robot.type(KeyCode.DOWN, KeyCode.LEFT);
        robot.type(KeyCode.ENTER);
        assertThat(chosen).containsExactly(new CellIndex(1, 2), new CellIndex(0, 1));
    }

    @Test
    void arrowKeysReadCellsWithTheirAxes(FxRobot robot) {
        readNothing(robot);
        assertThat(grid.getAccessibleText()).isEqualTo(WHOLE);
        PanelStage.run(grid::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(grid.cellCursorProperty().get()).isEqualTo(new CellIndex(0, 1));
        assertThat(grid.getAccessibleText())
                .isEqualTo("Trained with none; Tested with 0.1; Accuracy in % 90.0");
        robot.type(KeyCode.UP, KeyCode.RIGHT);
        assertThat(grid.getAccessibleText())
                .isEqualTo("Trained with PCM; Tested with 0.2; Accuracy in % none");
        robot.type(KeyCode.PLUS, KeyCode.EQUALS);
        assertThat(cells().zoomProperty().get()).as("axes follow no zoom").isEqualTo(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(grid.cellCursorProperty().get()).isNull();
        assertThat(grid.getAccessibleText()).isEqualTo(WHOLE);
    }

    @Test
    void theMouseReadsACellUntilItLeaves(FxRobot robot) {
        Bounds place =
                PanelStage.call(() -> cells().localToScreen(cells().place(new CellIndex(0, 0))));
        robot.moveTo(place.getCenterX(), place.getCenterY());
        assertThat(grid.cellCursorProperty().get()).isEqualTo(new CellIndex(1, 0));
        robot.clickOn(place.getCenterX(), place.getCenterY());
        assertThat(grid.isFocused()).as("the whole chart has the focus").isTrue();
    }

    @Test
    void whatIsReadFollowsTheValues() {
        PanelStage.run(() -> grid.cellCursorProperty().set(new CellIndex(1, 2)));
        assertThat(cells().cellCursorProperty().get()).isEqualTo(new CellIndex(0, 2));
        PanelStage.run(() -> grid.setValues(new float[] {1, 2, 3, 4, 5, 6}));
        assertThat(grid.getAccessibleText()).endsWith("Accuracy in % 6.0");
    }

    @Test
    void theTableHasTheSameNumbers(FxRobot robot) {
        PanelStage.run(grid::requestFocus);
        robot.type(KeyCode.T);
        PanelStage.run(() -> {});
        TableView<?> table = robot.lookup(".chart-table").queryAs(TableView.class);
        assertThat(table.getColumns().stream().map(TableColumn::getText))
                .containsExactly("Trained with", "0", "0.1", "0.2");
        assertThat(grid.yTitleProperty().get()).isEqualTo("Trained with ↓, Tested with →");
        assertThat(row(table, 0)).containsExactly("none", "98.0", "90.0", "80.0");
        assertThat(row(table, 1)).containsExactly("PCM", "97.0", "96.0", "none");
        robot.type(KeyCode.T);
        assertThat(grid.tableShowingProperty().get()).isFalse();
    }

    @Test
    void valuesAreWrittenWhereTheyFit(FxRobot robot) {
        readNothing(robot);
        int before = inked();
        PanelStage.run(() -> grid.valuesWrittenProperty().set(true));
        assertThat(inked()).isGreaterThan(before);
        PanelStage.run(() -> grid.setNotation(value -> "much too long ".repeat(20)));
        assertThat(inked()).isEqualTo(before);
    }

    /** The mouse may still stand where an earlier test left it, over a cell. */
    private void readNothing(FxRobot robot) {
        robot.moveTo(".chart-header");
        PanelStage.run(() -> grid.cellCursorProperty().set(null));
    }

    /** How many pixels of one cell have not its colour. */
    private int inked() {
        return PanelStage.call(
                () -> {
                    Bounds place = cells().localToScene(cells().place(new CellIndex(1, 0)));
                    PixelReader pixels = grid.getScene().snapshot(null).getPixelReader();
                    int count = 0;
                    for (int i = 2; i < place.getWidth() - 2; i++) {
                        int argb =
                                pixels.getArgb((int) place.getMinX() + i, (int) place.getCenterY());
                        count += argb == ColorMap.cividis().argb(0.9) ? 0 : 1;
                    }
                    return count;
                });
    }

    private static <T> List<Object> row(TableView<T> table, int index) {
        return table.getColumns().stream()
                .<Object>map(column -> column.getCellObservableValue(index).getValue())
                .toList();
    }
}
