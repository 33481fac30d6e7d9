package org.crossbarlab.ui.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeatmapViewTest {

    private final TileLayout layout = TileLayout.tiles(8, 9, 3, 3, 4);
    private HeatmapView ideal;
    private HeatmapView programmed;

    @Start
    void start(Stage stage) {
        ideal = new HeatmapView(layout);
        programmed = new HeatmapView(layout);
        programmed.linkTo(ideal);
        HBox.setHgrow(ideal, Priority.ALWAYS);
        HBox.setHgrow(programmed, Priority.ALWAYS);
        PanelStage.show(stage, new HBox(20, ideal, programmed), Scale.DESK, 800, 600);
    }

    @Test
    void arrowKeysMoveTheCursorOverThePicture(FxRobot robot) {
        PanelStage.run(() -> ideal.requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(ideal.cellCursorProperty().get())
                .as("the first key enters, the fourth crosses into the next kernel")
                .isEqualTo(new CellIndex(1, 0));
        robot.type(KeyCode.DOWN);
        assertThat(programmed.cellCursorProperty().get()).isEqualTo(new CellIndex(1, 3));
        robot.type(KeyCode.ESCAPE);
        assertThat(ideal.cellCursorProperty().get()).isNull();
    }

    @Test
    void theMouseMovesTheSharedCursor(FxRobot robot) {
        Point2D middle = robot.point(programmed).query();
        robot.moveTo(middle.add(15, 15));
        CellIndex cell = programmed.cellCursorProperty().get();
        assertThat(cell).isNotNull();
        assertThat(cell.row()).as("right below the middle").isEqualTo(6);
        assertThat(ideal.cellCursorProperty().get()).isEqualTo(cell);
    }

    @Test
    void aClickPinsACellAndArrowKeysWalkFromThere(FxRobot robot) {
        Point2D middle = robot.point(programmed).query();
        robot.clickOn(middle.add(15, 15));
        CellIndex cell = programmed.cellCursorProperty().get();
        robot.moveTo(ideal);
        assertThat(programmed.cellCursorProperty().get()).isEqualTo(cell);
        robot.type(KeyCode.RIGHT);
        assertThat(ideal.cellCursorProperty().get())
                .isEqualTo(new CellIndex(cell.row(), cell.column() + 1));
        robot.type(KeyCode.ESCAPE);
        robot.moveTo(middle.add(-15, -15));
        assertThat(programmed.cellCursorProperty().get()).isNotNull().isNotEqualTo(cell);
    }

    @Test
    void aTabPaneAroundItDoesNotTakeTheFocusOfAClick(FxRobot robot) {
        PanelStage.run(
                () -> {
                    Scene scene = ideal.getScene();
                    Parent root = scene.getRoot();
                    scene.setRoot(new Group());
                    scene.setRoot(new TabPane(new Tab("one", root), new Tab("two")));
                });
        robot.clickOn(ideal);
        assertThat(ideal.isFocused()).isTrue();
    }

    @Test
    void zoomIsSharedAndCentredOnTheCursor(FxRobot robot) {
        PanelStage.run(() -> ideal.requestFocus());
        PanelStage.run(() -> ideal.cellCursorProperty().set(new CellIndex(5, 4)));
        robot.type(KeyCode.EQUALS);
        assertThat(programmed.zoomProperty().get()).isEqualTo(2);
        assertThat(programmed.centreProperty().get()).isEqualTo(new CellIndex(5, 4));
        robot.type(KeyCode.MINUS, KeyCode.MINUS);
        assertThat(ideal.zoomProperty().get()).isEqualTo(1);
    }

    @Test
    void theScrollWheelZooms(FxRobot robot) {
        robot.moveTo(ideal).scroll(1, VerticalDirection.UP);
        assertThat(ideal.zoomProperty().get())
                .isNotEqualTo(1)
                .isEqualTo(programmed.zoomProperty().get());
    }

    @Test
    void theCellIsReadOut() {
        PanelStage.run(
                () -> {
                    ideal.summaryProperty().set("Ideal conductances.");
                    ideal.setCellText(cell -> "Output " + cell.row());
                    ideal.cellCursorProperty().set(new CellIndex(2, 1));
                });
        assertThat(ideal.getAccessibleText()).isEqualTo("Ideal conductances. Output 2");
    }
}
