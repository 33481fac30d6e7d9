package org.crossbarlab.ui.caption;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.live.Scores;

import java.util.function.Function;

/**
 * The sentence that says what just changed and why. It stays until something else is worth one, and
 * follows the figures meanwhile: it is made of the same scores at the same moment as the
 * scoreboard. What changes between two frames counts as one change.
 */
public final class CaptionViewModel {

    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper(this, "caption");
    private final ObservableValue<ExperimentSettings> settings;
    private final ObservableValue<Number> chip;
    private final ObservableValue<SessionState> state;
    private final ObservableValue<Scores> scores;
    private final ObservableValue<Dataset> dataset;
    private final ObservableValue<TrainedPair> pair;
    private Function<Moment, String> topic = now -> Messages.get("caption.start");
    private Moment frame;

    /** All of the session. */
    public CaptionViewModel(
            ObservableValue<ExperimentSettings> settings,
            ObservableValue<Number> chip,
            ObservableValue<SessionState> state,
            ObservableValue<Scores> scores,
            ObservableValue<Dataset> dataset,
            ObservableValue<TrainedPair> pair) {
        this.settings = settings;
        this.chip = chip;
        this.state = state;
        this.scores = scores;
        this.dataset = dataset;
        this.pair = pair;
        frame = now();
        caption.set(topic.apply(frame));
        settings.addListener((change, before, value) -> observe());
        chip.addListener((change, before, value) -> observe());
        state.addListener((change, before, value) -> observe());
        scores.addListener((change, before, value) -> observe());
        dataset.addListener((change, before, value) -> observe());
        pair.addListener((change, before, value) -> observe());
    }

    // Properties

    /** At most 25 words. */
    public ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    // Commands

    /** A frame ends: what changes from here on is another change. */
    public void nextFrame() {
        frame = now();
    }

    private Moment now() {
        return new Moment(
                settings.getValue(),
                chip.getValue().intValue(),
                state.getValue(),
                scores.getValue(),
                dataset.getValue(),
                pair.getValue());
    }

    private void observe() {
        Moment now = now();
        CaptionRules.ALL.stream()
                .filter(rule -> rule.applies().test(frame, now))
                .findFirst()
                .ifPresent(rule -> topic = rule.text());
        caption.set(topic.apply(now));
    }
}
