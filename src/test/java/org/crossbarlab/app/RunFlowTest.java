package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.text.Numbers;
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

@ExtendWith(ApplicationExtension.class)
class RunFlowTest {

    @TempDir private static Path home;

    private LabWindow lab;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
    }

    @BeforeEach
    void awaitReady() {
        lab.awaitReady();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private static ExperimentResult engine(ExperimentSettings settings) {
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            TestBench bench = new TestBench(SmallData.DATA, settings.seed(), pool);
            return new Experiment(
                            SmallData.DATA,
                            settings,
                            pool,
                            bench,
                            new RunControl(),
                            ExperimentListener.NONE)
                    .run();
        }
    }

    private void assertScoreboardEqualsTheEngine() {
        ExperimentResult expected = engine(lab.settings());
        for (Scenario scenario : Scenario.values()) {
            double percent = 100 * expected.accuracy(scenario).orElseThrow();
            assertThat(lab.figure(scenario)).isCloseTo(percent, within(1e-9));
            assertThat(lab.figureText(scenario)).isEqualTo(Numbers.decimal(percent, 1));
        }
    }

    @Test
    void aRunToTheEndShowsTheEnginesNumbers(FxRobot robot) {
        robot.clickOn("#transport-run");
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        assertScoreboardEqualsTheEngine();
    }

    @Test
    void anotherSeedShowsItsOwnNumbers(FxRobot robot) {
        lab.set(Settings.SEED, 42);
        robot.clickOn("#transport-run");
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        assertThat(lab.settings().seed()).isEqualTo(42);
        assertScoreboardEqualsTheEngine();
    }

    @Test
    void pauseStepAndResumeChangeNoNumber(FxRobot robot) {
        robot.clickOn("#transport-step");
        await(() -> lab.phase() == RunPhase.PAUSED && lab.epochs() == 1);
        assertThat(call(() -> lab.node("#transport-run", Button.class).getAccessibleText()))
                .isEqualTo("Go on");
        robot.clickOn("#transport-step");
        await(() -> lab.phase() == RunPhase.PAUSED && lab.epochs() == 2);
        robot.clickOn("#transport-run");
        run(() -> lab.context.session().pause());
        await(() -> lab.phase() == RunPhase.PAUSED || lab.phase() == RunPhase.DONE);
        robot.clickOn("#transport-run");
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        assertScoreboardEqualsTheEngine();
    }

    @Test
    void aRunStoppedInMidEpochCanBeRunAgain(FxRobot robot) {
        lab.set(Settings.EPOCHS, 100);
        robot.clickOn("#transport-run");
        await(
                () ->
                        lab.epochs() >= 1
                                && lab.model().historyProperty().get().losses().size() % 8 != 0);
        robot.clickOn("#transport-stop");
        lab.awaitPhase(RunPhase.IDLE);
        assertThat(call(lab::epochs)).isLessThan(200);
        lab.set(Settings.EPOCHS, 2);
        robot.clickOn("#transport-run");
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        assertThat(call(lab::epochs)).isEqualTo(4);
        assertScoreboardEqualsTheEngine();
    }

    @Test
    void resetForgetsTheRun(FxRobot robot) {
        robot.clickOn("#transport-step");
        await(() -> lab.phase() == RunPhase.PAUSED);
        robot.clickOn("#transport-reset");
        assertThat(lab.figure(Scenario.DIGITAL_DIGITAL)).isNaN();
        assertThat(lab.figureText(Scenario.DIGITAL_DIGITAL)).doesNotContain(".");
        assertThat(call(lab::phase)).isEqualTo(RunPhase.IDLE);
        assertThat(call(lab::epochs)).isZero();
    }

    @Test
    void theKeyboardAloneLeadsFromStartToScoreboard(FxRobot robot) {
        robot.press(KeyCode.ALT, KeyCode.D).release(KeyCode.D, KeyCode.ALT);
        assertThat(call(() -> lab.stage.getScene().getFocusOwner().getId()))
                .isEqualTo("alpha-slider");
        robot.type(KeyCode.RIGHT);
        assertThat(lab.settings().crossbar().cells().error().toString()).contains("0.31");
        robot.press(KeyCode.ALT, KeyCode.G).release(KeyCode.G, KeyCode.ALT);
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(lab.settings().crossbar().storage().mapping().isBalanced()).isFalse();
        tabTo(robot, "transport-run");
        robot.type(KeyCode.SPACE);
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        assertScoreboardEqualsTheEngine();
        tabTo(robot, "score-" + Scenario.AWARE_ANALOG.key());
        String read = call(() -> lab.stage.getScene().getFocusOwner().getAccessibleText());
        assertThat(read).contains(lab.figureText(Scenario.AWARE_ANALOG));
    }

    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 80; i++) {
            if (id.equals(call(() -> lab.stage.getScene().getFocusOwner().getId()))) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + id + ".");
    }
}
