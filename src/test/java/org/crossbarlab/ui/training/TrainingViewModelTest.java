package org.crossbarlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.ui.lab.EpochPoint;
import org.crossbarlab.ui.lab.LossPoint;
import org.crossbarlab.ui.lab.RunHistory;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.RunProgress;
import org.crossbarlab.ui.lab.SessionState;
import org.junit.jupiter.api.Test;

import java.util.List;

class TrainingViewModelTest {

    private final SimpleObjectProperty<SessionState> state =
            new SimpleObjectProperty<>(SessionState.INITIAL);
    private final SimpleObjectProperty<RunHistory> history =
            new SimpleObjectProperty<>(new RunHistory());
    private final TrainingViewModel model = new TrainingViewModel(state, history);

    private void begin(int run) {
        history.set(new RunHistory());
        state.set(
                new SessionState(run, RunPhase.TRAINING_DIGITAL, RunProgress.NONE, Double.NaN, ""));
    }

    private void train(NetworkRole network) {
        history.get()
                .add(
                        List.of(new LossPoint(network, 0.5, 1.2), new LossPoint(network, 1, 0.8)),
                        List.of(new EpochPoint(network, new Epoch(1, 1.0, 0.7, 0.8, 0.2))));
    }

    @Test
    void pointsGrowWithinEpochsAndAtTheirEnds() {
        begin(1);
        train(NetworkRole.DIGITAL);
        train(NetworkRole.AWARE);
        assertThat(model.points(Curve.DIGITAL_TRAINING_LOSS))
                .containsExactly(new CurvePoint(0.5, 1.2), new CurvePoint(1, 0.8));
        assertThat(model.points(Curve.AWARE_VALIDATION_LOSS))
                .containsExactly(new CurvePoint(1, 0.7));
        assertThat(model.points(Curve.AWARE_ACCURACY)).containsExactly(new CurvePoint(1, 80));
        for (Curve curve : Curve.values()) {
            assertThat(curve.title()).isNotBlank();
            assertThat(curve.network()).isNotNull();
        }
    }

    @Test
    void theAxisOfAccuracyBeginsBelowTheSmallestValueUnlessAllIsWished() {
        assertThat(model.accuracyBegins()).isEqualTo(90);
        begin(1);
        train(NetworkRole.DIGITAL);
        assertThat(model.accuracyBegins()).as("80 % is not on the frame").isEqualTo(75);
        begin(2);
        assertThat(model.accuracyBegins()).as("the run before is drawn, too").isEqualTo(75);
        model.wholeAccuracyProperty().set(true);
        assertThat(model.accuracyBegins()).isZero();
    }

    @Test
    void theRunBeforeStaysBehind() {
        begin(1);
        train(NetworkRole.DIGITAL);
        begin(2);
        assertThat(model.points(Curve.DIGITAL_TRAINING_LOSS)).isEmpty();
        assertThat(model.previousPoints(Curve.DIGITAL_TRAINING_LOSS)).hasSize(2);
        begin(3);
        assertThat(model.previousPoints(Curve.DIGITAL_TRAINING_LOSS))
                .as("a run without a point replaces nothing")
                .hasSize(2);
    }

    @Test
    void clearingForgetsBothAndTheRunDrawsOn() {
        begin(1);
        train(NetworkRole.DIGITAL);
        begin(2);
        train(NetworkRole.DIGITAL);
        model.clear();
        assertThat(model.points(Curve.DIGITAL_ACCURACY)).isEmpty();
        assertThat(model.previousPoints(Curve.DIGITAL_ACCURACY)).isEmpty();
        history.get().add(List.of(new LossPoint(NetworkRole.DIGITAL, 1.5, 0.6)), List.of());
        assertThat(model.points(Curve.DIGITAL_TRAINING_LOSS)).hasSize(1);
    }

    @Test
    void aResetClears() {
        begin(1);
        train(NetworkRole.DIGITAL);
        state.set(SessionState.INITIAL);
        assertThat(model.points(Curve.DIGITAL_ACCURACY)).isEmpty();
    }

    @Test
    void thereIsSomethingToShowUntilBothRunsAreCleared() {
        assertThat(model.emptyProperty().get()).isTrue();
        begin(1);
        System.gc();
        train(NetworkRole.DIGITAL);
        assertThat(model.emptyProperty().get()).isFalse();
        begin(2);
        assertThat(model.emptyProperty().get()).isFalse();
        model.clear();
        assertThat(model.emptyProperty().get()).isTrue();
        train(NetworkRole.AWARE);
        assertThat(model.emptyProperty().get()).isFalse();
    }
}
