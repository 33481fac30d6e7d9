package org.crossbarlab.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.crossbarlab.testing.PanelStage;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.RunProgress;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.lab.Transport;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Scale;
import org.crossbarlab.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class TransportBarTest {

    private final List<String> called = new ArrayList<>();
    private final SimpleObjectProperty<SessionState> state =
            new SimpleObjectProperty<>(SessionState.INITIAL);
    private final SimpleIntegerProperty chip = new SimpleIntegerProperty(1);
    private TransportBar bar;
    private ChipControl chips;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Transport commands =
                (Transport)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Transport.class},
                                (proxy, method, arguments) -> {
                                    called.add(method.getName());
                                    return null;
                                });
        TransportViewModel model = new TransportViewModel(state, chip, commands);
        bar = new TransportBar(model);
        chips = new ChipControl(model);
        VBox root = new VBox(bar, chips);
        PanelStage.show(stage, root, new Appearance(Theme.LIGHT, Scale.DESK, 1), 800, 200);
    }

    private Button button(String id) {
        return (Button) bar.lookup("#transport-" + id);
    }

    private void phase(RunPhase phase, String failure) {
        RunProgress progress =
                new RunProgress(RunPhase.TRAINING_DIGITAL, 7, 20, 0.5, 3, 10, 12, 48);
        PanelStage.run(() -> state.set(new SessionState(1, phase, progress, 4, failure)));
    }

    @ParameterizedTest
    @CsvSource({
        "IDLE, Run, false",
        "TRAINING_DIGITAL, Pause, true",
        "TESTING_AWARE, Pause, true",
        "PAUSED, Go on, true",
        "STOPPING, Run, false",
        "DONE, Run, false",
        "FAILED, Run, false"
    })
    void buttonsFollowThePhase(RunPhase phase, String toggle, boolean canStop) {
        phase(phase, "");
        assertThat(button("run").getText()).isEqualTo(toggle);
        assertThat(button("run").getAccessibleText()).isEqualTo(toggle);
        assertThat(button("run").isDisabled()).isFalse();
        assertThat(button("stop").isDisabled()).isEqualTo(!canStop);
        assertThat(button("step").isDisabled()).isFalse();
        assertThat(button("reset").isDisabled()).isFalse();
    }

    @Test
    void buttonsReachTheSession(FxRobot robot) {
        robot.clickOn(button("run"));
        phase(RunPhase.TRAINING_DIGITAL, "");
        robot.clickOn(button("run")).clickOn(button("step")).clickOn(button("stop"));
        robot.clickOn(button("reset")).clickOn(chips.lookup("#chip-new"));
        assertThat(called).containsExactly("run", "pause", "step", "stop", "reset", "newChip");
    }

    @Test
    void aClickLeavesSpaceToRunAndPause(FxRobot robot) {
        robot.clickOn(button("step"));
        robot.type(KeyCode.SPACE);
        assertThat(called).containsExactly("step", "run");
    }

    @Test
    void saysHowFarTheRunIs() {
        phase(RunPhase.TRAINING_DIGITAL, "");
        Label status = (Label) bar.lookup("#transport-status");
        assertThat(status.getText()).isEqualTo("Digital: epoch 7/20, 4 s left");
        assertThat(((ProgressBar) bar.lookup("#transport-progress")).getProgress()).isEqualTo(0.25);
        phase(RunPhase.FAILED, "It diverged.");
        assertThat(status.getText()).isEqualTo("It diverged.");
        PanelStage.run(() -> chip.set(3));
        assertThat(((Label) chips.lookup("#chip-number")).getText()).isEqualTo("Chip #3");
    }

    @Test
    void textsGiveWayWhenItGetsNarrow() {
        assertThat(button("stop").getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
        PanelStage.run(() -> bar.setMaxWidth(400));
        assertThat(button("stop").getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(button("run").getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
        PanelStage.run(() -> bar.setMaxWidth(280));
        assertThat(button("run").getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(button("stop").getTooltip().getText()).startsWith("End the run");
    }
}
