package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** In every frame of a lecture, scoreboard, caption and export say the same. */
@ExtendWith(ApplicationExtension.class)
class AgreementFlowTest {

    /** So large that the drop is worth a sentence. */
    private static final double COSTLY = 0.6;

    @TempDir private static Path home;

    private final List<String> contradictions = new ArrayList<>();
    private final AtomicInteger frames = new AtomicInteger();
    private final AtomicInteger blanks = new AtomicInteger();
    private boolean hadFigure;
    private LabWindow lab;

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
        stage.getScene().addPostLayoutPulseListener(this::look);
    }

    @BeforeEach
    void awaitReady() {
        lab.awaitReady();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    /** What the class sees now; scenario 1 has a figure from the first epoch on. */
    private void look() {
        if (lab == null || lab.stage.getScene() == null) {
            return;
        }
        frames.incrementAndGet();
        contradictions.addAll(SaidTwice.contradictions(lab));
        boolean blank = Double.isNaN(lab.figureNow(Scenario.DIGITAL_DIGITAL));
        hadFigure |= !blank;
        if (hadFigure && blank) {
            blanks.incrementAndGet();
        }
    }

    private String caption() {
        return call(() -> lab.node("#caption", Labeled.class).getText());
    }

    @Test
    void everyFrameOfALectureSaysOneThing(FxRobot robot) {
        lab.set(Settings.EPOCHS, 4);
        lab.set(Settings.ALPHA, COSTLY);
        for (int epoch = 1; epoch <= 3; epoch++) {
            int done = epoch;
            robot.clickOn("#transport-step");
            await(() -> lab.phase() == RunPhase.PAUSED && lab.epochs() == done);
            lab.awaitChips(Scenario.DIGITAL_ANALOG);
        }
        robot.clickOn("#transport-run");
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        assertThat(blanks).as("frames without a figure between epochs").hasValue(0);
        lab.set(Settings.ALPHA, 0.3);
        lab.set(Settings.WEIGHT_BITS, 1);
        assertThat(caption()).startsWith("1 weight bit:");
        lab.set(Settings.CHIPS, 1);
        lab.awaitScores();
        robot.clickOn("#device-reset");
        assertThat(caption()).startsWith("All settings are those of the reference experiment");
        run(() -> lab.context.views().device().load(SmallData.SETTINGS));
        robot.clickOn("#transport-reset");
        assertThat(caption()).startsWith("Reset: ").doesNotContain("lose", "won back");
        assertThat(lab.figure(Scenario.DIGITAL_DIGITAL)).isNaN();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        lab.awaitScores();
        assertThat(caption()).contains("trained earlier, for α 0.60 proportional");
        assertThat(contradictions).isEmpty();
        assertThat(frames.get()).isGreaterThan(20);
    }
}
