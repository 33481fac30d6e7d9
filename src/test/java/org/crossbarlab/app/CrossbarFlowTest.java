package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.crossbar.CrossbarViewModel;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.microscope.ChosenDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/** A newcomer finds the crossbar in front and touches all of it, by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
class CrossbarFlowTest {

    @TempDir private static Path home;

    private LabWindow lab;
    private CrossbarViewModel model;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
        model = lab.context.views().crossbar();
    }

    @BeforeEach
    void ready() {
        lab.awaitReady();
        await(() -> !model.sentenceProperty().get().isEmpty());
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private String sentence() {
        return call(() -> lab.node("#crossbar-sentence", Label.class).getText());
    }

    private String words(String id) {
        return call(() -> lab.node(id, Node.class).getAccessibleText());
    }

    private void focus(String id) {
        run(() -> lab.node(id, Node.class).requestFocus());
    }

    private int position() {
        return call(() -> model.positionProperty().get());
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

    /** The hidden tab of conductances has buttons of the same names. */
    private static Node segment(FxRobot robot, String choice, String title) {
        return robot.from(robot.lookup(choice).queryAll()).lookup(title).query();
    }

    @Test
    void theWindowIsDraggedOverTheDigitAndMovedByKeys(FxRobot robot) {
        assertThat(sentence()).startsWith("Output 1: I⁺ − I⁻ = ");
        robot.moveTo(at("#crossbar-picture", 0.1, 0.1)).press(MouseButton.PRIMARY);
        assertThat(position()).isEqualTo(0);
        robot.moveTo(at("#crossbar-picture", 0.5, 0.5)).release(MouseButton.PRIMARY);
        assertThat(position()).isBetween(5 * 13 + 4, 7 * 13 + 8);
        int before = position();
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(position()).isEqualTo(before + 14);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words("#crossbar-picture")).startsWith("Image 2: ").contains("drive the rows");
        robot.clickOn("#crossbar-previous");
        assertThat(words("#crossbar-picture")).startsWith("Image 1: ");
    }

    @Test
    void aPressPutsADeviceUnderTheMicroscopeWhereItStays(FxRobot robot) {
        Node card = lab.node("#crossbar-microscope", Node.class);
        assertThat(call(card::isVisible)).isFalse();
        robot.clickOn(lab.node("#crossbar-array", Node.class));
        var chosen = lab.context.views().microscope().chosenProperty();
        if (call(chosen::get) == null) {
            focus("#crossbar-array");
            robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        }
        assertThat(call(card::isVisible)).isTrue();
        String title = label("#crossbar-microscope-title");
        assertThat(title).contains(" of conv 1, output ").endsWith("Digital, chip #1");
        run(() -> lab.context.session().newChip());
        await(
                () ->
                        label("#crossbar-microscope-title")
                                .equals(title.replace("chip #1", "chip #2")));
        assertThat(label("#crossbar-microscope-worth")).startsWith("Train networks");
        robot.clickOn("#crossbar-microscope-close");
        assertThat(call(card::isVisible)).isFalse();
        assertThat(call(chosen::get)).isNull();
    }

    @Test
    void aTabThatIsNotInFrontComputesNothing() {
        assertThat(call(() -> model.visibleProperty().get())).isTrue();
        long before = call(() -> model.versionProperty().get());
        lab.show("conductances");
        assertThat(call(() -> model.visibleProperty().get())).isFalse();
        lab.set(Settings.ALPHA, 0.17);
        await(
                () ->
                        lab.model()
                                .programmingProperty()
                                .get()
                                .settings()
                                .equals(lab.model().settingsProperty().get().crossbar()));
        assertThat(call(() -> model.versionProperty().get())).isEqualTo(before);
        lab.show("crossbar");
        assertThat(call(() -> model.versionProperty().get())).isGreaterThan(before);
    }

    private String label(String id) {
        return call(() -> lab.node(id, Label.class).getText());
    }

    @Test
    void arrowKeysReadTheArrayAndEnterChooses(FxRobot robot) {
        focus("#crossbar-array");
        robot.type(KeyCode.RIGHT);
        assertThat(sentence()).startsWith("G⁺ of output 1, row 1: ");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(sentence()).startsWith("G⁺ of output 2, row 2: ");
        assertThat(words("#crossbar-array")).isEqualTo("Crossbar. " + sentence());
        robot.type(KeyCode.ENTER);
        ChosenDevice device = new ChosenDevice(NetworkRole.DIGITAL, new CellAddress(0, 0, 1, 1));
        assertThat(call(() -> lab.context.views().microscope().chosenProperty().get()))
                .isEqualTo(device);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(sentence()).startsWith("Output 2: ");
        robot.type(KeyCode.UP);
        assertThat(sentence()).startsWith("I⁺ of output 2: 9 devices add up to ");
        robot.type(KeyCode.ESCAPE);
        assertThat(sentence()).as("the chosen output").startsWith("Output 2: ");
    }

    @Test
    void theMouseReadsAndChooses(FxRobot robot) {
        robot.moveTo(at("#crossbar-array", 0.99, 0.2));
        assertThat(sentence()).startsWith("G⁻ of output 8, row ");
        robot.moveTo(at("#crossbar-array", 0.99, 0.95));
        assertThat(sentence()).startsWith("Output 8: ");
        robot.clickOn(at("#crossbar-array", 0.99, 0.65), MouseButton.PRIMARY);
        assertThat(sentence()).startsWith("I⁻ of output 8: ");
        assertThat(call(() -> model.outputProperty().get())).isEqualTo(7);
        assertThat(call(() -> lab.node("#crossbar-map-exact", HeatmapView.class).isVisible()))
                .isTrue();
    }

    @Test
    void slidersAndNetworksActAtOnceAndTheLastLayerScrolls(FxRobot robot) {
        focus("#crossbar-array");
        robot.type(KeyCode.RIGHT);
        String before = sentence();
        lab.set(Settings.ALPHA, 0.05);
        await(() -> !sentence().equals(before));
        robot.clickOn(segment(robot, "#crossbar-network", "Aware"));
        assertThat(call(() -> model.networkProperty().get())).isEqualTo(NetworkRole.AWARE);
        robot.clickOn(segment(robot, "#crossbar-layer", "linear"));
        assertThat(call(() -> lab.node("#crossbar-play", Button.class).isVisible())).isFalse();
        focus("#crossbar-array");
        run(() -> model.outputProperty().set(0));
        robot.type(KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(sentence()).startsWith("G⁺ of output 1, row 19: ");
    }

    @Test
    void aClickOnTheMapMovesTheWindowThereAndPlayFillsItIn(FxRobot robot) {
        Point2D point = at("#crossbar-map-programmed", 0.5, 0.5);
        robot.clickOn(point, MouseButton.PRIMARY);
        CellIndex cell =
                call(
                        () -> {
                            HeatmapView map =
                                    lab.node("#crossbar-map-programmed", HeatmapView.class);
                            Point2D local = map.screenToLocal(point);
                            return map.cellAt(local.getX(), local.getY());
                        });
        assertThat(position()).isEqualTo(cell.row() * 13 + cell.column());
        run(() -> lab.node("#crossbar-play", Button.class).fire());
        await(() -> position() >= 3 && position() < 78);
        assertThat(call(() -> lab.node("#crossbar-play", Button.class).getAccessibleText()))
                .isEqualTo("Stop the window");
        run(() -> lab.node("#crossbar-play", Button.class).fire());
        int stopped = position();
        assertThat(position()).isEqualTo(stopped);
    }
}
