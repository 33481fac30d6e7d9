package org.crossbarlab.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class LabeledSliderTest {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final List<Double> reported = new ArrayList<>();
    private LabeledSlider slider;

    @Start
    void start(Stage stage) {
        slider =
                new LabeledSlider(
                        "_Error α",
                        "µS",
                        "How far a cell misses its target",
                        new NumberRange(0, 1, 0.01),
                        NumberNotation.decimal(2),
                        0.3);
        slider.valueProperty()
                .addListener((property, before, after) -> reported.add(after.doubleValue()));
        PanelStage.show(stage, new VBox(slider), Scale.DESK, 800, 600);
    }

    @Test
    void aDecimalCommaIsTakenWithEnter(FxRobot robot) {
        type(robot, "0,45");
        assertThat(reported).as("nothing before Enter").isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(slider.valueProperty().get()).isEqualTo(0.45);
        assertThat(slider.slider().getValue()).isEqualTo(0.45);
        assertThat(slider.field().getText()).isEqualTo("0.45");
    }

    @Test
    void aWrongTextIsExplainedAndTheLastValueStays(FxRobot robot) {
        type(robot, "7");
        robot.type(KeyCode.ENTER);
        assertThat(slider.field().getPseudoClassStates()).contains(INVALID);
        assertThat(slider.field().messageProperty().get())
                .isEqualTo("Choose a value from 0.00 to 1.00.");
        assertThat(slider.valueProperty().get()).isEqualTo(0.3);
        robot.type(KeyCode.ESCAPE);
        assertThat(slider.field().getText()).isEqualTo("0.30");
        assertThat(slider.field().getPseudoClassStates()).doesNotContain(INVALID);
    }

    @Test
    void aTypedValueMayLieBetweenTwoSteps(FxRobot robot) {
        type(robot, "0.125");
        robot.type(KeyCode.ENTER);
        assertThat(slider.valueProperty().get()).isEqualTo(0.125);
        assertThat(slider.slider().getValue()).isEqualTo(0.125);
    }

    @Test
    void arrowsAreOneStepAndPagesTen(FxRobot robot) {
        PanelStage.run(() -> slider.slider().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(slider.valueProperty().get()).isEqualTo(0.31);
        robot.type(KeyCode.PAGE_UP);
        assertThat(slider.valueProperty().get()).isEqualTo(0.41);
        PanelStage.run(() -> slider.field().requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.PAGE_DOWN);
        assertThat(slider.valueProperty().get()).isEqualTo(0.3);
    }

    @Test
    void everyChangeIsReportedWhileTheThumbMoves(FxRobot robot) {
        robot.drag(slider.slider().lookup(".thumb"));
        robot.moveBy(60, 0).moveBy(60, 0);
        assertThat(slider.isDragging()).isTrue();
        assertThat(reported).hasSizeGreaterThan(1).isSorted();
        robot.drop();
    }

    private void type(FxRobot robot, String text) {
        PanelStage.run(() -> slider.field().requestFocus());
        PanelStage.run(() -> slider.field().selectAll());
        PanelStage.run(() -> slider.field().replaceSelection(text));
    }
}
