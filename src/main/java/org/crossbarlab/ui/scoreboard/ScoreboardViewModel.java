package org.crossbarlab.ui.scoreboard;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;

import java.util.EnumMap;
import java.util.Map;

/** The scoreboard: percentages with one decimal, in the order and shape the rows show them. */
public final class ScoreboardViewModel {

    private final Map<Scenario, ReadOnlyObjectWrapper<ScoreRow>> rows =
            new EnumMap<>(Scenario.class);
    private final ReadOnlyDoubleWrapper lost = new ReadOnlyDoubleWrapper(this, "lost");
    private final ReadOnlyDoubleWrapper recovered = new ReadOnlyDoubleWrapper(this, "recovered");
    private final ReadOnlyStringWrapper lostText = new ReadOnlyStringWrapper(this, "lostText");
    private final ReadOnlyStringWrapper recoveredText =
            new ReadOnlyStringWrapper(this, "recoveredText");
    private final ObjectProperty<ScoreRange> range =
            new SimpleObjectProperty<>(this, "range", ScoreRange.WHOLE);
    private final BooleanProperty referenceShown =
            new SimpleBooleanProperty(this, "referenceShown", true);
    private final ObservableValue<Scores> scores;
    private final ObservableValue<Dataset> dataset;

    /**
     * @param scores of the session
     * @param dataset of the session; the reference figures hold for MNIST alone
     */
    public ScoreboardViewModel(ObservableValue<Scores> scores, ObservableValue<Dataset> dataset) {
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
    public ReadOnlyObjectProperty<ScoreRow> rowProperty(Scenario scenario) {
        return rows.get(scenario).getReadOnlyProperty();
    }

    /** What the devices cost, in points, usually negative: digital → analog less digital. */
    public ReadOnlyDoubleProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /** What device-aware training wins back, in points: aware → analog less digital → analog. */
    public ReadOnlyDoubleProperty recoveredProperty() {
        return recovered.getReadOnlyProperty();
    }

    /** "lost −11.8 pt", or a dash for the number. */
    public ReadOnlyStringProperty lostTextProperty() {
        return lostText.getReadOnlyProperty();
    }

    /** "recovered +10.1 pt", or a dash for the number. */
    public ReadOnlyStringProperty recoveredTextProperty() {
        return recoveredText.getReadOnlyProperty();
    }

    /** Which part of the axis the bars show. */
    public ObjectProperty<ScoreRange> rangeProperty() {
        return range;
    }

    /** Whether the reference notebook's figures are marked where they may be compared. */
    public BooleanProperty referenceShownProperty() {
        return referenceShown;
    }

    /** Why our figures differ from those that the notebook prints. */
    public String referenceExplanation() {
        return Messages.get("scoreboard.reference.explanation");
    }

    // Commands

    /** Shows the next part of the axis, the whole again after the smallest. */
    public void zoom() {
        ScoreRange[] all = ScoreRange.values();
        range.set(all[(range.get().ordinal() + 1) % all.length]);
    }

    private void show() {
        Scores now = scores.getValue();
        rows.forEach((scenario, row) -> row.set(row(now, scenario)));
        double digital = now.get(Scenario.DIGITAL_DIGITAL).shownPercent();
        double analog = now.get(Scenario.DIGITAL_ANALOG).shownPercent();
        lost.set(analog - digital);
        recovered.set(now.get(Scenario.AWARE_ANALOG).shownPercent() - analog);
        lostText.set(Messages.get("scoreboard.lost", points(lost.get())));
        recoveredText.set(Messages.get("scoreboard.recovered", points(recovered.get())));
    }

    private static String points(double difference) {
        if (Double.isNaN(difference)) {
            return "–";
        }
        String number = Numbers.decimal(difference, 1);
        return difference > 0.05 ? "+" + number : number;
    }

    private ScoreRow row(Scores now, Scenario scenario) {
        Score score = now.get(scenario);
        return new ScoreRow(
                scenario,
                title(scenario),
                100 * score.accuracy(),
                100 * score.deviation(),
                scenario == Scenario.DIGITAL_DIGITAL ? new double[0] : percentages(score),
                100 * score.selected(),
                score.isApproximate(),
                !score.isComplete(),
                isComparable(now) ? scenario.correctedPercent() : Double.NaN,
                note(now, score));
    }

    private static double[] percentages(Score score) {
        return score.chips().stream().mapToDouble(accuracy -> 100 * accuracy).toArray();
    }

    /** The notebook's figures stand for its own settings and data, and for nothing else. */
    private boolean isComparable(Scores now) {
        return referenceShown.get()
                && dataset.getValue().name().equals(Mnist.NAME)
                && now.settings() != null
                && now.settings().crossbar().equals(CrossbarSettings.REFERENCE);
    }

    private static String title(Scenario scenario) {
        return switch (scenario) {
            case DIGITAL_DIGITAL -> Messages.get("scoreboard.title.digital");
            case DIGITAL_ANALOG -> Messages.get("scoreboard.title.analog");
            case AWARE_ANALOG -> Messages.get("scoreboard.title.aware");
        };
    }

    private static String note(Scores now, Score score) {
        if (score.isEmpty() || score.scenario() == Scenario.DIGITAL_DIGITAL) {
            return "";
        }
        String chip = Integer.toString(now.chip());
        int tested = score.tested().length;
        if (score.isApproximate()) {
            return Messages.get("scoreboard.note.approximate", chip, score.images());
        }
        return tested == 0 || tested == 1 && !Double.isNaN(score.selected())
                ? Messages.get("scoreboard.note.chip", chip)
                : Messages.get("scoreboard.note.chips", tested, score.chips().size());
    }
}
