package org.crossbarlab.ui.caption;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.live.Scores;

/** The sentence that says what just changed and why. It stays until something else is worth one. */
public final class CaptionViewModel {

    private final ReadOnlyStringWrapper caption =
            new ReadOnlyStringWrapper(this, "caption", Messages.get("caption.start"));
    private final ObservableValue<ExperimentSettings> settings;
    private final ObservableValue<Number> chip;
    private final ObservableValue<SessionState> state;
    private final ObservableValue<Scores> scores;
    private final ObservableValue<Dataset> dataset;
    private Moment last;

    /** All of the session. */
    public CaptionViewModel(
            ObservableValue<ExperimentSettings> settings,
            ObservableValue<Number> chip,
            ObservableValue<SessionState> state,
            ObservableValue<Scores> scores,
            ObservableValue<Dataset> dataset) {
        this.settings = settings;
        this.chip = chip;
        this.state = state;
        this.scores = scores;
        this.dataset = dataset;
        last = now();
        settings.addListener((change, before, value) -> observe());
        chip.addListener((change, before, value) -> observe());
        state.addListener((change, before, value) -> observe());
        scores.addListener((change, before, value) -> observe());
        dataset.addListener((change, before, value) -> observe());
    }

    // Properties

    /** At most 25 words. */
    public ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    private Moment now() {
        return new Moment(
                settings.getValue(),
                chip.getValue().intValue(),
                state.getValue(),
                scores.getValue(),
                dataset.getValue());
    }

    private void observe() {
        Moment now = now();
        Moment before = last;
        last = now;
        CaptionRules.ALL.stream()
                .filter(rule -> rule.applies().test(before, now))
                .findFirst()
                .ifPresent(rule -> caption.set(rule.text().apply(now)));
    }
}
