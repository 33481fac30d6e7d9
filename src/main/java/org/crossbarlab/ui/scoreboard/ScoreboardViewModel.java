package org.crossbarlab.ui.scoreboard;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Observation;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.lab.Transport;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.live.Verdict;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The scoreboard: percentages with one decimal, in the order and shape the rows show them. */
public final class ScoreboardViewModel {

    private final Map<Scenario, ReadOnlyObjectWrapper<ScoreRow>> rows =
            new EnumMap<>(Scenario.class);
    private final ReadOnlyObjectWrapper<Verdict> verdict =
            new ReadOnlyObjectWrapper<>(this, "verdict");
    private final ReadOnlyStringWrapper costText = new ReadOnlyStringWrapper(this, "costText");
    private final ReadOnlyStringWrapper wonBackText =
            new ReadOnlyStringWrapper(this, "wonBackText");
    private final ObjectProperty<ScoreRange> range =
            new SimpleObjectProperty<>(this, "range", ScoreRange.WHOLE);
    private final BooleanProperty referenceShown =
            new SimpleBooleanProperty(this, "referenceShown", true);
    private final ObservableValue<Scores> scores;
    private final ObservableValue<Dataset> dataset;
    private final Transport transport;

    /**
     * @param scores of the session
     * @param dataset of the session; the reference figures hold for MNIST alone
     * @param transport of the session
     */
    public ScoreboardViewModel(
            ObservableValue<Scores> scores, ObservableValue<Dataset> dataset, Transport transport) {
        this.transport = transport;
        this.scores = scores;
        this.dataset = dataset;
        for (Scenario scenario : Scenario.values()) {
            rows.put(scenario, new ReadOnlyObjectWrapper<>(this, scenario.key()));
        }
        scores.addListener(change -> show());
        dataset.addListener(change -> show());
        referenceShown.addListener(change -> show());
        show();
    }

    // Properties

    /** A scenario's row. */
    ReadOnlyObjectProperty<ScoreRow> rowProperty(Scenario scenario) {
        return rows.get(scenario).getReadOnlyProperty();
    }

    /** What the figures say together. */
    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** "devices cost 11.8 pt", or why that cannot be said. */
    public ReadOnlyStringProperty costTextProperty() {
        return costText.getReadOnlyProperty();
    }

    /** "training won back 10.1 pt", or why that cannot be said. */
    public ReadOnlyStringProperty wonBackTextProperty() {
        return wonBackText.getReadOnlyProperty();
    }

    /** Which part of the axis the bars show. */
    public ObjectProperty<ScoreRange> rangeProperty() {
        return range;
    }

    /** Whether the reference notebook's figures are marked where they may be compared. */
    public BooleanProperty referenceShownProperty() {
        return referenceShown;
    }

    // Commands

    /** Shows the next part of the axis, the whole again after the smallest. */
    public void zoom() {
        ScoreRange[] all = ScoreRange.values();
        range.set(all[(range.get().ordinal() + 1) % all.length]);
    }

    /** Stops what runs and trains both networks for the devices in use. */
    public void trainAgain() {
        transport.stop();
        transport.run();
    }

    /** What is on view, to be kept; nothing while there are no figures. */
    public Optional<Observation> observation(TrainedPair run) {
        Scores now = scores.getValue();
        return isEmpty(now)
                ? Optional.empty()
                : Optional.of(Observations.of(now, dataset.getValue(), verdict.get(), run));
    }

    /** Whether there is anything to keep. */
    public ObservableValue<Boolean> knownProperty() {
        return scores.map(now -> !isEmpty(now));
    }

    private static boolean isEmpty(Scores now) {
        return now.rows().values().stream().allMatch(Score::isEmpty);
    }

    private void show() {
        Scores now = scores.getValue();
        Dataset data = dataset.getValue();
        rows.forEach(
                (scenario, row) ->
                        row.set(ScoreRows.of(now, scenario, data, referenceShown.get())));
        Verdict all = Verdict.of(now, data.classes());
        verdict.set(all);
        costText.set(VerdictWords.cost(all));
        wonBackText.set(VerdictWords.wonBack(all));
    }
}
