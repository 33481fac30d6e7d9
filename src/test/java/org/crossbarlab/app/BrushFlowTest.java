package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.io.SettingsFile;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.lab.RunPhase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Map;

/** A student marks cells with the brush, by hand and by keys, on the maps and on the crossbar. */
@ExtendWith(ApplicationExtension.class)
class BrushFlowTest {

    @TempDir private static Path home;

    private LabWindow lab;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
    }

    @BeforeEach
    void ready() {
        lab.awaitReady();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private MarkedCells marked() {
        return Settings.MARKED_CELLS.get(lab.settings()).orElseThrow();
    }

    private Map<CellAddress, Defect> marks() {
        return marked().marks();
    }

    private Point2D at(String id, double x, double y) {
        return call(
                () -> {
                    Node node = lab.node(id, Node.class);
                    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
                    return new Point2D(
                            bounds.getMinX() + x * bounds.getWidth(),
                            bounds.getMinY() + y * bounds.getHeight());
                });
    }

    private String text(String id) {
        return call(() -> lab.node(id, Label.class).getText());
    }

    private String words(String id) {
        return call(() -> lab.node(id, Node.class).getAccessibleText());
    }

    /** The kinds have short titles where there is little room; screen readers hear the same. */
    private Node kind(String tab, String spoken) {
        return call(
                () ->
                        lab
                                .node("#" + tab + "-brush-bar", Node.class)
                                .lookupAll(".toggle-button")
                                .stream()
                                .filter(BrushFlowTest::isSeen)
                                .filter(
                                        each ->
                                                each.getAccessibleText()
                                                        .equals("Mark as: " + spoken))
                                .findFirst()
                                .orElseThrow());
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private void fire(String menu, int item) {
        run(
                () -> {
                    MenuItem each = lab.node(menu, MenuButton.class).getItems().get(item);
                    each.fire();
                });
    }

    /** Every cell between two points of the middle map, whatever a fast hand leaps over. */
    private void drag(FxRobot robot, double fromX, double toX) {
        robot.moveTo(at("#conductance-programmed", fromX, 0.5))
                .press(MouseButton.PRIMARY)
                .moveTo(at("#conductance-programmed", toX, 0.5))
                .release(MouseButton.PRIMARY);
    }

    @Test
    void aDragOverTheMapIsOneStepThatUndoTakesBackWhole(FxRobot robot) {
        lab.show("conductances");
        assertThat(call(() -> lab.node("#conductance-brush-bar", Node.class).isVisible()))
                .isFalse();
        drag(robot, 0.3, 0.7);
        assertThat(marks()).as("the brush is not in hand").isEmpty();
        var chosen = lab.context.views().microscope().chosenProperty();
        assertThat(call(chosen::get)).as("a press chooses").isNotNull();
        run(() -> chosen.set(null));
        robot.clickOn("#conductance-brush");
        robot.clickOn(kind("conductance", "open"));
        drag(robot, 0.2, 0.8);
        Map<CellAddress, Defect> first = marks();
        assertThat(first.values()).hasSizeGreaterThan(5).containsOnly(Defect.OPEN);
        assertThat(first.keySet()).allMatch(cell -> cell.layer() == 1 && cell.array() == 0);
        assertThat(words("#conductance-brush-bar-clear"))
                .isEqualTo(first.size() + " cells marked in conv 2");
        assertThat(call(() -> lab.node("#caption", Label.class).getText()))
                .startsWith(first.size() + " cells are marked by hand");
        await(() -> lab.model().programmingProperty().get().settings().equals(crossbar()));
        assertThat(words("#conductance-programmed")).startsWith("Programmed. Marked: open. ");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(marks()).isEqualTo(first);
        robot.clickOn(kind("conductance", "no mark"));
        drag(robot, 0.2, 0.5);
        assertThat(marks().size()).isBetween(1, first.size() - 1);
        fire("#conductance-brush-bar-clear", 1);
        assertThat(marks()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks()).isNotEmpty();
    }

    private Object crossbar() {
        return lab.settings().crossbar();
    }

    @Test
    void keysWalkMarkAndTakeAway(FxRobot robot) {
        lab.show("conductances");
        robot.clickOn("#conductance-brush");
        run(() -> lab.node("#conductance-ideal", HeatmapView.class).requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(marks()).hasSize(2).containsValue(Defect.HIGH);
        assertThat(lab.phase()).as("Space ran nothing").isEqualTo(RunPhase.IDLE);
        assertThat(words("#conductance-ideal")).startsWith("Ideal. Marked: stuck at Gmax. ");
        robot.type(KeyCode.DELETE);
        assertThat(marks()).hasSize(1);
        robot.type(KeyCode.LEFT, KeyCode.BACK_SPACE);
        assertThat(marks()).isEmpty();
    }

    @Test
    void theCrossbarIsMarkedWithTheSameBrush(FxRobot robot) {
        robot.clickOn("#crossbar-brush");
        robot.clickOn(kind("crossbar", "stuck at Gmin"));
        robot.clickOn(at("#crossbar-array", 0.99, 0.2), MouseButton.PRIMARY);
        assertThat(marks()).hasSize(1).containsValue(Defect.LOW);
        CellAddress cell = marks().keySet().iterator().next();
        assertThat(cell.layer()).isZero();
        assertThat(cell.array()).isEqualTo(1);
        assertThat(cell.output()).isEqualTo(7);
        assertThat(call(() -> lab.context.views().microscope().chosenProperty().get()))
                .as("a press marks, and does not choose")
                .isNull();
        await(() -> text("#crossbar-sentence").contains("× 100 µS"));
        assertThat(text("#crossbar-sentence")).startsWith("Marked: stuck at Gmin. G⁻ of output 8");
        robot.type(KeyCode.UP, KeyCode.SPACE);
        assertThat(marks()).hasSize(2);
        assertThat(words("#crossbar-brush-bar-clear")).isEqualTo("2 cells marked in conv 1");
        fire("#crossbar-brush-bar-clear", 0);
        assertThat(marks()).isEmpty();
        robot.clickOn("#crossbar-brush");
        robot.clickOn(at("#crossbar-array", 0.99, 0.2), MouseButton.PRIMARY);
        assertThat(marks()).as("laid down, it marks nothing").isEmpty();
        assertThat(call(() -> lab.context.views().microscope().chosenProperty().get())).isNotNull();
    }

    @Test
    void accuracyFollowsAndTheSettingsKeepTheMarks(FxRobot robot) {
        lab.set(Settings.ALPHA, 0);
        run(() -> lab.context.session().run());
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        double before = lab.figure(Scenario.DIGITAL_ANALOG);
        lab.show("conductances");
        robot.clickOn("#conductance-brush");
        for (int i = 1; i <= 9; i++) {
            double y = i / 10.0;
            robot.moveTo(at("#conductance-ideal", 0.05, y))
                    .press(MouseButton.PRIMARY)
                    .moveTo(at("#conductance-ideal", 0.95, y))
                    .release(MouseButton.PRIMARY);
        }
        lab.awaitScores();
        assertThat(lab.figure(Scenario.DIGITAL_ANALOG)).isLessThan(before);
        MarkedCells marked = marked();
        String file = SettingsFile.toText(lab.settings());
        assertThat(file).contains(marked.toString());
        assertThat(call(() -> lab.context.views().conductance().networkProperty().get()))
                .isEqualTo(NetworkRole.DIGITAL);
    }
}
