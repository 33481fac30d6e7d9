package org.crossbarlab.ui.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.score.ScoreBar;
import org.crossbarlab.ui.theme.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScoreboardPanelTest {

    private Session session;
    private ScoreboardViewModel model;
    private ScoreboardPanel panel;
    private final Region footer = new Region();

    @Start
    void start(Stage stage) {
        session = Session.open(SmallData.DATA, SmallData.SETTINGS);
        model =
                new ScoreboardViewModel(
                        session.model().scoresProperty(),
                        session.model().datasetProperty(),
                        session);
        panel = new ScoreboardPanel(model);
        panel.setFooter(footer);
        PanelStage.show(stage, panel, Scale.PROJECTOR, 380, 560);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private ScoreBar bar(Scenario scenario) {
        return (ScoreBar) panel.lookup("#score-" + scenario.key());
    }

    private String figure(Scenario scenario) {
        return ((Label) bar(scenario).lookup(".score-value")).getText();
    }

    @Test
    void theFiguresAreThoseOfTheEngine() {
        assertThat(figure(Scenario.DIGITAL_DIGITAL)).isEqualTo("–");
        PanelStage.run(session::run);
        PanelStage.await(
                session, () -> session.model().stateProperty().get().phase() == RunPhase.DONE);
        PanelStage.await(
                session,
                () ->
                        session.model().scoresProperty().get().rows().values().stream()
                                .allMatch(row -> row.isComplete()));
        ExperimentResult result = session.model().resultProperty().get();
        for (Scenario scenario : Scenario.values()) {
            double percent = 100 * result.accuracy(scenario).orElseThrow();
            assertThat(figure(scenario)).isEqualTo(Numbers.decimal(percent, 1));
        }
        assertThat(bar(Scenario.AWARE_ANALOG).getAccessibleText()).contains("over 3 chips");
    }

    @Test
    void nothingIsCutOffAtProjectorSize() {
        double bottom = 0;
        for (Node child : panel.getChildrenUnmodifiable()) {
            Bounds bounds = child.getBoundsInParent();
            if (bounds.getHeight() > 0) {
                assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(bottom - 6);
                bottom = bounds.getMaxY();
            }
        }
        assertThat(bottom).isLessThanOrEqualTo(560);
        assertThat(footer.isVisible()).as("no room for a footer").isFalse();
        PanelStage.run(() -> panel.getScene().getWindow().setHeight(740));
        PanelStage.await(footer::isVisible);
        assertThat(footer.localToScene(0, 0).getY()).isGreaterThanOrEqualTo(bottom);
    }

    @Test
    void theZoomSaysWhereTheAxisBegins(FxRobot robot) {
        Button zoom = robot.lookup(".score-zoom").queryButton();
        assertThat(zoom.getText()).isEqualTo("0–100 %");
        PanelStage.run(zoom::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(zoom.getText()).isEqualTo("50–100 %");
        robot.clickOn(zoom);
        assertThat(model.rangeProperty().get()).isEqualTo(ScoreRange.TOP);
        assertThat(zoom.getAccessibleText()).startsWith("Axis from 80–100 %");
    }

    @Test
    void theNoteOpensAndClosesByKeyboardAndSwitchesTheMarks(FxRobot robot) {
        Node button = robot.lookup(".scoreboard-note-button").query();
        PanelStage.run(button::requestFocus);
        robot.type(KeyCode.SPACE);
        CheckBox marks = robot.lookup(".scoreboard-note .check-box").queryAs(CheckBox.class);
        assertThat(robot.lookup(".scoreboard-note .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("± their standard deviation"))
                .anyMatch(label -> label.getText().contains("percentage points"))
                .noneMatch(label -> label.getText().contains("10,000"));
        assertThat(marks.isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(model.referenceShownProperty().get()).isFalse();
        robot.type(KeyCode.ESCAPE);
        PanelStage.await(() -> robot.lookup(".scoreboard-note").tryQuery().isEmpty());
    }
}
