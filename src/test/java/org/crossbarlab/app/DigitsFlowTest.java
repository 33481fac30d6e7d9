package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.crossbarlab.data.Stroke;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.testing.ScriptedDigits;
import org.crossbarlab.testing.ScriptedDigits.Hand;
import org.crossbarlab.ui.digits.DigitsViewModel;
import org.crossbarlab.ui.digits.ImageChoice;
import org.crossbarlab.ui.digits.Opinion;
import org.crossbarlab.ui.digits.ShownPicture;
import org.crossbarlab.ui.heatmap.GridMap;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/** A digit by hand and by keys, then the test images that the chip misreads, in the real window. */
@ExtendWith(ApplicationExtension.class)
class DigitsFlowTest {

    @TempDir private static Path home;

    private LabWindow lab;
    private DigitsViewModel model;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
        model = lab.context.views().digits();
    }

    @BeforeEach
    void train() {
        lab.awaitReady();
        lab.set(Settings.EPOCHS, 8);
        lab.set(Settings.ALPHA, 0.6);
        run(() -> lab.context.session().run());
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        lab.show("digits");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void draw(FxRobot robot, int digit) {
        Node pad = lab.node("#digits-pad", Node.class);
        for (Stroke stroke : ScriptedDigits.draw(digit, Hand.PLAIN)) {
            robot.moveTo(place(pad, stroke, 0)).press(MouseButton.PRIMARY);
            for (int i = 1; i < stroke.size(); i += 3) {
                robot.moveTo(place(pad, stroke, i));
            }
            robot.release(MouseButton.PRIMARY);
        }
    }

    private static Point2D place(Node pad, Stroke stroke, int i) {
        return call(
                () -> {
                    double scale = pad.getLayoutBounds().getWidth() / ScriptedDigits.CANVAS;
                    return pad.localToScreen(stroke.x()[i] * scale, stroke.y()[i] * scale);
                });
    }

    private ShownPicture shown() {
        return call(() -> model.shownProperty().get());
    }

    private void awaitReading() {
        await(
                () ->
                        model.readingProperty().get() != null
                                && model.readingProperty().get().request().picture()
                                        == model.shownProperty().get().pixels());
    }

    @Test
    void aDigitIsDrawnReadTakenBackAndCleared(FxRobot robot) {
        draw(robot, 4);
        assertThat(shown().isDrawn()).isTrue();
        assertThat(call(() -> model.pad().strokesProperty().get())).hasSize(2);
        awaitReading();
        assertThat(confidences().getAccessibleText())
                .startsWith("digital → digital: ")
                .contains("digital → analog: ")
                .contains("aware → analog: ")
                .contains("chips say");
        robot.clickOn("#digits-undo");
        assertThat(call(() -> model.pad().strokesProperty().get())).hasSize(1);
        robot.clickOn("#digits-redo").clickOn("#digits-clear");
        assertThat(shown().isBlank()).isTrue();
        assertThat(confidences().getAccessibleText()).isEqualTo("No picture is read.");
        robot.clickOn("#digits-undo");
        awaitReading();
    }

    private Node confidences() {
        return lab.node("#digits-confidences", Node.class);
    }

    @Test
    void aDigitIsWrittenWithArrowKeysAndSpace(FxRobot robot) {
        run(() -> lab.node("#digits-pad", Node.class).requestFocus());
        robot.type(KeyCode.UP, 6);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.DOWN, 12);
        robot.type(KeyCode.SPACE, KeyCode.LEFT);
        assertThat(lab.phase()).as("Space did not start a run").isEqualTo(RunPhase.DONE);
        Stroke stroke = call(() -> model.pad().strokesProperty().get().getFirst());
        assertThat(stroke.size()).isEqualTo(13);
        assertThat(stroke.y()[12]).isEqualTo(160);
        awaitReading();
        robot.type(KeyCode.BACK_SPACE);
        assertThat(shown().isBlank()).isTrue();
    }

    @Test
    void misreadImagesAreGoneThroughAndACellLeadsToItsImages(FxRobot robot) {
        run(() -> model.choiceProperty().set(new ImageChoice.Recovered()));
        int first = shown().image();
        robot.clickOn("#digits-next");
        assertThat(call(() -> model.errors().recoveredProperty().get()))
                .contains(first, shown().image());
        int label = SmallData.DATA.test().label(shown().image());
        int answered =
                call(
                        () ->
                                lab.model()
                                        .answersProperty()
                                        .get()
                                        .scenarios()
                                        .get(Scenario.DIGITAL_ANALOG)
                                        .of(model.shownProperty().get().image()));
        run(() -> model.show(label == SmallData.DATA.test().label(0) ? 1 : 0));
        robot.clickOn(cell(label, answered));
        assertThat(call(() -> model.choiceProperty().get()))
                .isEqualTo(new ImageChoice.Confused(Scenario.DIGITAL_ANALOG, label, answered));
        assertThat(SmallData.DATA.test().label(shown().image())).isEqualTo(label);
        awaitReading();
        Opinion analog =
                call(() -> model.readingProperty().get().opinions().get(Scenario.DIGITAL_ANALOG));
        assertThat(analog.answer()).as("what was clicked").isEqualTo(answered);
        robot.clickOn(cell(0, 0));
        assertThat(SmallData.DATA.test().label(shown().image())).isZero();
    }

    /** The middle of a cell of the matrix, whose first class is on top. */
    private Point2D cell(int label, int answered) {
        GridMap map = lab.node("#digits-confusion .grid-map", GridMap.class);
        return call(
                () -> {
                    HeatmapView cells = (HeatmapView) map.lookup(".heatmap");
                    double side = cells.cellSize();
                    double left = (cells.getWidth() - 10 * side) / 2;
                    double top = (cells.getHeight() - 10 * side) / 2;
                    return cells.localToScreen(
                            left + (answered + 0.5) * side, top + (label + 0.5) * side);
                });
    }

    @Test
    void moreErrorsCostMoreDigitsWhileOneLooks() {
        lab.set(Settings.ALPHA, 0.05);
        lab.awaitScores();
        int few = call(() -> model.errors().lostProperty().get().size());
        lab.set(Settings.ALPHA, 0.8);
        lab.awaitScores();
        assertThat(call(() -> model.errors().lostProperty().get().size())).isGreaterThan(few);
    }
}
