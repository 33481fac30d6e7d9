package org.crossbarlab.ui.conductance;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.brush.Brushes;
import org.crossbarlab.ui.chart.HistogramView;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.ColorBar;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.microscope.ChosenDevice;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class ConductancePanelTest {

    private final Programmings programmings = new Programmings(SmallData.DATA);
    private final SimpleObjectProperty<Programming> programming = new SimpleObjectProperty<>();
    private final ObjectProperty<ChosenDevice> chosen = new SimpleObjectProperty<>();
    private ConductanceViewModel model;
    private ConductancePanel panel;

    @Start
    void start(Stage stage) {
        model = new ConductanceViewModel(programming, Brushes.alone(), chosen);
        panel = new ConductancePanel(model);
        PanelStage.show(stage, panel, Scale.PROJECTOR, 640, 560);
    }

    @AfterEach
    void close() {
        programmings.close();
    }

    private void program(CrossbarSettings settings) {
        Programming next = programmings.of(settings);
        PanelStage.run(() -> programming.set(next));
    }

    private HeatmapView map(FxRobot robot, String id) {
        return robot.lookup("#conductance-" + id).queryAs(HeatmapView.class);
    }

    private String readout(FxRobot robot) {
        return robot.lookup("#conductance-readout").queryAs(Label.class).getText();
    }

    private List<String> arrays(FxRobot robot) {
        return robot
                .from(robot.lookup("#conductance-array").queryAll())
                .lookup(".toggle-button")
                .queryAllAs(ToggleButton.class)
                .stream()
                .map(ToggleButton::getText)
                .toList();
    }

    @Test
    void beforeTheFirstProgrammingThereIsASentenceAndNoMap(FxRobot robot) {
        assertThat(readout(robot)).isEqualTo("The crossbars are being programmed.");
        assertThat(robot.lookup("#conductance-ideal").tryQuery()).isEmpty();
        program(CrossbarSettings.REFERENCE);
        assertThat(readout(robot)).startsWith("Chip #1. Point at a cell");
    }

    @Test
    void arrowKeysReadCellsInAllThreeMaps(FxRobot robot) {
        program(CrossbarSettings.REFERENCE);
        PanelStage.run(() -> map(robot, "ideal").requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        CellIndex cell = new CellIndex(0, 4);
        assertThat(map(robot, "difference").cellCursorProperty().get()).isEqualTo(cell);
        assertThat(map(robot, "programmed").cellCursorProperty().get()).isEqualTo(cell);
        assertThat(readout(robot))
                .isEqualTo(model.readoutProperty().get())
                .startsWith("weight ")
                .contains("µS programmed");
        assertThat(map(robot, "ideal").getAccessibleText().strip())
                .isEqualTo("Ideal. " + readout(robot));
        robot.type(KeyCode.ESCAPE);
        assertThat(readout(robot)).startsWith("Chip #1");
    }

    @Test
    void theMouseReadsACellAndTheLineKeepsItsHeight(FxRobot robot) {
        program(CrossbarSettings.REFERENCE);
        Bounds before = panel.lookup("#conductance-readout").getBoundsInParent();
        Point2D middle = robot.point(map(robot, "programmed")).query();
        robot.moveTo(middle.add(5, 5));
        assertThat(readout(robot)).startsWith("weight ");
        assertThat(map(robot, "ideal").cellCursorProperty().get()).isNotNull();
        assertThat(panel.lookup("#conductance-readout").getBoundsInParent()).isEqualTo(before);
    }

    @Test
    void smallCellsAreEnlargedBesideThePointer(FxRobot robot) {
        program(CrossbarSettings.REFERENCE);
        PanelStage.run(() -> model.layerProperty().set(model.layers().getLast()));
        HeatmapView map = map(robot, "programmed");
        robot.moveTo(map);
        robot.moveBy(9, 9);
        Node glass = panel.lookup(".magnifier");
        assertThat(glass.isVisible()).isTrue();
        HeatmapView lens = (HeatmapView) glass.lookup(".heatmap");
        assertThat(lens.cellSize()).isGreaterThanOrEqualTo(16).isGreaterThan(2 * map.cellSize());
        assertThat(lens.cellCursorProperty().get()).isEqualTo(model.cursorProperty().get());
        robot.moveTo(panel.lookup("#conductance-readout"));
        assertThat(glass.isVisible()).isFalse();
    }

    @Test
    void theDifferenceIsShownInItsOwnUnitOnDemand(FxRobot robot) {
        program(CrossbarSettings.REFERENCE);
        ColorBar bar = (ColorBar) panel.lookup("#conductance-difference-bar");
        assertThat(bar.titleProperty().get()).isEqualTo("Δ in σ");
        robot.clickOn("#conductance-absolute");
        assertThat(model.absoluteProperty().get()).isTrue();
        assertThat(bar.titleProperty().get()).isEqualTo("ΔG in µS");
        robot.clickOn("W");
        assertThat(bar.titleProperty().get()).isEqualTo("ΔW");
        robot.clickOn("#conductance-absolute");
        assertThat(bar.titleProperty().get()).isEqualTo("Δ in σ");
        program(CrossbarSettings.REFERENCE.withAlpha(0));
        assertThat(bar.titleProperty().get()).isEqualTo("σ = 0");
    }

    @Test
    void zoomIsShared(FxRobot robot) {
        program(CrossbarSettings.REFERENCE);
        PanelStage.run(() -> map(robot, "programmed").requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.EQUALS);
        assertThat(map(robot, "difference").zoomProperty().get()).isEqualTo(2);
    }

    @Test
    void theArraysOfferedFollowTheMapping(FxRobot robot) {
        program(CrossbarSettings.REFERENCE);
        assertThat(arrays(robot)).containsExactly("G⁺", "G⁻", "W");
        robot.clickOn("G⁻");
        assertThat(model.arrayProperty().get().array()).isEqualTo(1);
        program(CrossbarSettings.REFERENCE.withMapping(Mapping.OFFSET));
        assertThat(arrays(robot)).containsExactly("G", "W");
        assertThat(model.arrayProperty().get().label()).isEqualTo("G");
        robot.clickOn("W");
        assertThat(model.arrayProperty().get().isWeight()).isTrue();
        robot.clickOn("W");
        assertThat(model.arrayProperty().get().isWeight()).as("one is always chosen").isTrue();
        program(CrossbarSettings.REFERENCE);
        assertThat(arrays(robot)).containsExactly("G⁺", "G⁻", "W");
        assertThat(
                        robot.lookup("W")
                                .match(ToggleButton.class::isInstance)
                                .queryAs(ToggleButton.class)
                                .isSelected())
                .isTrue();
    }

    @Test
    void networkAndLayerAreChosenByTheirButtonsAndTheCursorLeavesWithTheOldLayer(FxRobot robot) {
        program(CrossbarSettings.REFERENCE);
        PanelStage.run(() -> model.cursorProperty().set(new CellIndex(15, 71)));
        robot.clickOn("Aware").clickOn("linear");
        assertThat(model.networkProperty().get()).isEqualTo(NetworkRole.AWARE);
        assertThat(model.layerProperty().get()).isEqualTo(model.layers().getLast());
        assertThat(model.cursorProperty().get()).isNull();
        assertThat(map(robot, "ideal").tileLayout().cells())
                .isEqualTo(model.layoutProperty().get().cells());
        robot.moveTo(map(robot, "difference"));
        PanelStage.run(() -> model.layerProperty().set(model.layers().getFirst()));
        robot.moveBy(3, 3);
        assertThat(map(robot, "ideal").tileLayout().cells()).isEqualTo(72);
    }

    @Test
    void aNewProgrammingKeepsTheMapsAndOtherLimitsTheirHistogram(FxRobot robot) {
        program(CrossbarSettings.REFERENCE);
        HeatmapView before = map(robot, "programmed");
        HistogramView histogram =
                robot.lookup("#conductance-histogram").queryAs(HistogramView.class);
        program(CrossbarSettings.REFERENCE.withAlpha(0.1));
        assertThat(map(robot, "programmed")).isSameAs(before);
        assertThat(robot.lookup("#conductance-histogram").queryAs(HistogramView.class))
                .as("locked while α moves")
                .isSameAs(histogram);
        robot.clickOn("W");
        PanelStage.run(() -> panel.requestLayout());
        HistogramView weights = robot.lookup("#conductance-histogram").queryAs(HistogramView.class);
        assertThat(weights.xTitleProperty().get()).isEqualTo("Weight");
    }
}
