package org.crossbarlab.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.RunProgress;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.lab.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class TransportViewModelTest {

    private final List<String> called = new ArrayList<>();
    private final Transport commands =
            new Transport() {
                @Override
                public void run() {
                    called.add("run");
                }

                @Override
                public void pause() {
                    called.add("pause");
                }

                @Override
                public void step() {
                    called.add("step");
                }

                @Override
                public void stop() {
                    called.add("stop");
                }

                @Override
                public void reset() {
                    called.add("reset");
                }

                @Override
                public void newChip() {
                    called.add("newChip");
                }
            };
    private final SimpleObjectProperty<SessionState> state =
            new SimpleObjectProperty<>(SessionState.INITIAL);
    private final SimpleIntegerProperty chip = new SimpleIntegerProperty(1);
    private final TransportViewModel model = new TransportViewModel(state, chip, commands);

    private void show(RunPhase phase, RunPhase activity, double secondsLeft) {
        RunProgress progress = new RunProgress(activity, 7, 20, 0.5, 3, 10, 12, 48);
        state.set(new SessionState(1, phase, progress, secondsLeft, ""));
    }

    @Test
    void readyAtFirst() {
        assertThat(model.statusProperty().get()).isEqualTo("Ready");
        assertThat(model.chipTextProperty().get()).isEqualTo("Chip #1");
        assertThat(model.canRunProperty().get()).isTrue();
        assertThat(model.canPauseProperty().get()).isFalse();
        assertThat(model.canStopProperty().get()).isFalse();
        assertThat(model.progressProperty().get()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TRAINING_DIGITAL | TRAINING_DIGITAL | 3.2 | Digital: epoch 7/20, 4 s left
                    TRAINING_AWARE   | TRAINING_AWARE   | NaN | Aware: epoch 7/20
                    TESTING_DIGITAL  | TESTING_DIGITAL  | 99  | Digital: chip 4/10, 2 min left
                    TESTING_AWARE    | TESTING_AWARE    | 1   | Aware: chip 4/10, 1 s left
                    PAUSED           | TRAINING_AWARE   | 5   | Paused. Aware: epoch 7/20
                    IDLE             | TRAINING_DIGITAL | NaN | Stopped. Digital: epoch 7/20
                    STOPPING         | TRAINING_DIGITAL | 5   | Stopping …
                    DONE             | TESTING_AWARE    | NaN | Finished
                    FAILED           | TRAINING_DIGITAL | NaN | Failed
                    """)
    void saysWhereTheRunIs(RunPhase phase, RunPhase activity, double left, String text) {
        show(phase, activity, left);
        assertThat(model.statusProperty().get()).isEqualTo(text);
        assertThat(model.progressProperty().get()).isEqualTo(0.25);
        assertThat(model.canRunProperty().get()).isEqualTo(!phase.isRunning());
        assertThat(model.canPauseProperty().get()).isEqualTo(phase.isRunning());
        assertThat(model.canStepProperty().get()).isTrue();
        assertThat(model.runTextProperty().get())
                .isEqualTo(phase == RunPhase.PAUSED ? "Go on" : "Run");
    }

    @Test
    void spaceRunsAndPauses() {
        model.toggle();
        show(RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL, 1);
        model.toggle();
        show(RunPhase.PAUSED, RunPhase.TRAINING_DIGITAL, 1);
        model.toggle();
        assertThat(called).containsExactly("run", "pause", "run");
    }

    @Test
    void commandsReachTheSession() {
        model.run();
        model.pause();
        model.step();
        model.stop();
        model.reset();
        model.newChip();
        assertThat(called).containsExactly("run", "pause", "step", "stop", "reset", "newChip");
        chip.set(2);
        assertThat(model.chipTextProperty().get()).isEqualTo("Chip #2");
    }

    @Test
    void aFailureIsShown() {
        state.set(
                new SessionState(1, RunPhase.FAILED, RunProgress.NONE, Double.NaN, "It diverged."));
        assertThat(model.failureProperty().get()).isEqualTo("It diverged.");
    }
}
