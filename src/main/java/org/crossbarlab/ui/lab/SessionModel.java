package org.crossbarlab.ui.lab;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.live.ChipAnswers;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.live.Weights;

import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be observed of a {@link Session} and its {@link Workbench}, which alone write
 * to it. Every value is immutable; all change on the session's thread.
 */
public final class SessionModel {

    final ReadOnlyObjectWrapper<Dataset> dataset;
    final ReadOnlyObjectWrapper<ExperimentSettings> settings;
    final ReadOnlyIntegerWrapper chip = new ReadOnlyIntegerWrapper(this, "chip", 1);
    final ReadOnlyObjectWrapper<SessionState> state =
            new ReadOnlyObjectWrapper<>(this, "state", SessionState.INITIAL);
    final ReadOnlyObjectWrapper<Map<NetworkRole, Weights>> networks =
            new ReadOnlyObjectWrapper<>(this, "networks", Map.of());
    final ReadOnlyObjectWrapper<TrainedPair> pair = new ReadOnlyObjectWrapper<>(this, "pair");
    final ReadOnlyObjectWrapper<Scores> scores =
            new ReadOnlyObjectWrapper<>(this, "scores", Scores.NONE);
    final ReadOnlyObjectWrapper<ChipAnswers> answers =
            new ReadOnlyObjectWrapper<>(this, "answers", ChipAnswers.NONE);
    final ReadOnlyObjectWrapper<Programming> programming =
            new ReadOnlyObjectWrapper<>(this, "programming");
    final ReadOnlyObjectWrapper<ExperimentResult> result =
            new ReadOnlyObjectWrapper<>(this, "result");
    final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    final ReadOnlyObjectWrapper<RunHistory> history =
            new ReadOnlyObjectWrapper<>(this, "history", new RunHistory());
    final ReadOnlyObjectWrapper<Optional<Change>> undoable =
            new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
    final ReadOnlyObjectWrapper<Optional<Change>> redoable =
            new ReadOnlyObjectWrapper<>(this, "redoable", Optional.empty());
    final ObservableList<ListedPair> pairs = FXCollections.observableArrayList();

    // Kept here, because a read-only view that nobody holds stops telling of changes.
    private final ObservableList<ListedPair> pairsView =
            FXCollections.unmodifiableObservableList(pairs);

    SessionModel(Dataset dataset, ExperimentSettings settings) {
        this.dataset = new ReadOnlyObjectWrapper<>(this, "dataset", dataset);
        this.settings = new ReadOnlyObjectWrapper<>(this, "settings", settings);
    }

    /** The data in use. */
    public ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** The settings in use: of the live accuracy at once, of training with the next run. */
    public ReadOnlyObjectProperty<ExperimentSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The number of the chip that follows the hand, from 1. */
    public ReadOnlyIntegerProperty chipProperty() {
        return chip.getReadOnlyProperty();
    }

    /** How the run stands. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The weights of the last finished epoch; a network without one is missing. */
    public ReadOnlyObjectProperty<Map<NetworkRole, Weights>> networksProperty() {
        return networks.getReadOnlyProperty();
    }

    /**
     * Where these networks come from and what they were trained for; null for none. While a run
     * goes on, its state after the last finished epoch; the pair before it until there is one.
     */
    public ReadOnlyObjectProperty<TrainedPair> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** What is known of the three scenarios under the current settings. */
    public ReadOnlyObjectProperty<Scores> scoresProperty() {
        return scores.getReadOnlyProperty();
    }

    /** What each test image is taken for by the chip that follows the hand, as far as is known. */
    public ReadOnlyObjectProperty<ChipAnswers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** What the crossbars look like; null only before the first programming. */
    public ReadOnlyObjectProperty<Programming> programmingProperty() {
        return programming.getReadOnlyProperty();
    }

    /** What the run of these networks found, if it came to its end; or null. */
    public ReadOnlyObjectProperty<ExperimentResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why a live test failed, in a sentence; empty if none did. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /**
     * What the run's training brought, or the networks' that were trained earlier; another one with
     * the next run or a reset.
     */
    public ReadOnlyObjectProperty<RunHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** What an undo would undo. */
    public ReadOnlyObjectProperty<Optional<Change>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** What a redo would do again. */
    public ReadOnlyObjectProperty<Optional<Change>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Networks that can be brought back: the user's last ones, newest first, then the shipped. */
    public ObservableList<ListedPair> pairs() {
        return pairsView;
    }
}
