package org.crossbarlab.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.ui.lab.EpochPoint;
import org.crossbarlab.ui.lab.LossPoint;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.RunProgress;
import org.crossbarlab.ui.lab.SessionState;
import org.junit.jupiter.api.Test;

class TrainingViewModelTest {

    private final SimpleObjectProperty<SessionState> state =
            new SimpleObjectProperty<>(SessionState.INITIAL);
    private final ObservableList<LossPoint> losses = FXCollections.observableArrayList();
    private final ObservableList<EpochPoint> epochs = FXCollections.observableArrayList();
    private final TrainingViewModel model = new TrainingViewModel(state, losses, epochs);

    private void begin(int run) {
        losses.clear();
        epochs.clear();
        state.set(
                new SessionState(run, RunPhase.TRAINING_DIGITAL, RunProgress.NONE, Double.NaN, ""));
    }

    private void train(NetworkRole network) {
        losses.add(new LossPoint(network, 0.5, 1.2));
        losses.add(new LossPoint(network, 1, 0.8));
        epochs.add(new EpochPoint(network, new Epoch(1, 1.0, 0.7, 0.8, 0.2)));
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
        assertThat(model.table()).hasSize(2);
        for (Curve curve : Curve.values()) {
            assertThat(curve.title()).isNotBlank();
            assertThat(curve.network()).isNotNull();
        }
    }

    @Test
    void theRunBeforeStaysBehind() {
        begin(1);
        train(NetworkRole.DIGITAL);
        begin(2);
        assertThat(model.runProperty().get()).isEqualTo(2);
        assertThat(model.points(Curve.DIGITAL_TRAINING_LOSS)).isEmpty();
        assertThat(model.previousPoints(Curve.DIGITAL_TRAINING_LOSS)).hasSize(2);
        assertThat(model.table()).isEmpty();
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
        losses.add(new LossPoint(NetworkRole.DIGITAL, 1.5, 0.6));
        assertThat(model.points(Curve.DIGITAL_TRAINING_LOSS)).hasSize(1);
    }

    @Test
    void aResetClears() {
        begin(1);
        train(NetworkRole.DIGITAL);
        state.set(SessionState.INITIAL);
        assertThat(model.points(Curve.DIGITAL_ACCURACY)).isEmpty();
        assertThat(model.runProperty().get()).isZero();
    }

    @Test
    void theListsHandedOutGoOnTellingAfterACollection() {
        int[] changes = {0};
        model.points(Curve.DIGITAL_TRAINING_LOSS).subscribe(() -> changes[0]++);
        System.gc();
        begin(1);
        train(NetworkRole.DIGITAL);
        assertThat(changes[0]).isEqualTo(2);
        assertThat(model.logarithmicProperty().get()).isFalse();
    }
}
