package org.crossbarlab.ui.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ScoreboardViewModelTest {

    private static final double NONE = Double.NaN;
    private static final LabelledImages NO_IMAGES =
            new LabelledImages(28, 28, 10, new byte[0], new byte[0]);

    private final SimpleObjectProperty<Scores> scores = new SimpleObjectProperty<>(Scores.NONE);
    private final SimpleObjectProperty<Dataset> dataset =
            new SimpleObjectProperty<>(
                    new Dataset("MNIST", Dataset.DIGITS, NO_IMAGES, NO_IMAGES, Map.of()));
    private final ScoreboardViewModel model = new ScoreboardViewModel(scores, dataset);

    private static Score score(Scenario scenario, double selected, int images, Double... chips) {
        return new Score(scenario, List.of(chips), selected, images, 10_000);
    }

    private void show(Score analog, Score aware) {
        Score digital = score(Scenario.DIGITAL_DIGITAL, 0.9818, 10_000, 0.9818);
        scores.set(
                new Scores(
                        ExperimentSettings.REFERENCE,
                        1,
                        Map.of(),
                        Map.of(
                                Scenario.DIGITAL_DIGITAL, digital,
                                Scenario.DIGITAL_ANALOG, analog,
                                Scenario.AWARE_ANALOG, aware)));
    }

    private ScoreRow row(Scenario scenario) {
        return model.rowProperty(scenario).get();
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(row(Scenario.AWARE_ANALOG).accuracy()).isNaN();
        assertThat(row(Scenario.AWARE_ANALOG).pending()).isTrue();
        assertThat(row(Scenario.AWARE_ANALOG).note()).isEmpty();
        assertThat(model.lostTextProperty().get()).isEqualTo("lost – pt");
        assertThat(model.recoveredTextProperty().get()).isEqualTo("recovered – pt");
    }

    @Test
    void completeRowsShowMeanDeviationAndPoints() {
        show(
                score(Scenario.DIGITAL_ANALOG, 0.84, 10_000, 0.84, 0.88),
                score(Scenario.AWARE_ANALOG, 0.96, 10_000, 0.96, 0.97));
        ScoreRow analog = row(Scenario.DIGITAL_ANALOG);
        assertThat(analog.accuracy()).isCloseTo(86, within(1e-9));
        assertThat(analog.deviation()).isCloseTo(2, within(1e-9));
        assertThat(analog.chips()).containsExactly(84, 88);
        assertThat(analog.pending()).isFalse();
        assertThat(analog.note()).isEqualTo("mean of 2 of 2 chips");
        assertThat(analog.title()).isEqualTo("digital → analog");
        assertThat(row(Scenario.DIGITAL_DIGITAL).chips()).isEmpty();
        assertThat(model.lostTextProperty().get()).isEqualTo("lost −12.2 pt");
        assertThat(model.recoveredTextProperty().get()).isEqualTo("recovered +10.5 pt");
    }

    @Test
    void oneChipUnderTheHandIsSaidToBeOne() {
        show(
                score(Scenario.DIGITAL_ANALOG, 0.84, 10_000, 0.84, NONE),
                score(Scenario.AWARE_ANALOG, 0.91, 2048, NONE, NONE));
        assertThat(row(Scenario.DIGITAL_ANALOG).note()).isEqualTo("chip #1");
        assertThat(row(Scenario.DIGITAL_ANALOG).deviation()).isNaN();
        assertThat(row(Scenario.DIGITAL_ANALOG).pending()).isTrue();
        ScoreRow aware = row(Scenario.AWARE_ANALOG);
        assertThat(aware.approximate()).isTrue();
        assertThat(aware.accuracy()).isEqualTo(91);
        assertThat(aware.note()).isEqualTo("chip #1, first 2,048 test images");
    }

    @Test
    void theNotebooksFiguresStandOnlyBesideItsOwnSettingsAndData() {
        show(Score.none(Scenario.DIGITAL_ANALOG), Score.none(Scenario.AWARE_ANALOG));
        assertThat(row(Scenario.DIGITAL_ANALOG).reference()).isCloseTo(86.66, within(1e-9));
        model.referenceShownProperty().set(false);
        assertThat(row(Scenario.DIGITAL_ANALOG).reference()).isNaN();
        model.referenceShownProperty().set(true);
        dataset.set(
                new Dataset("synthetic digits", Dataset.DIGITS, NO_IMAGES, NO_IMAGES, Map.of()));
        assertThat(row(Scenario.DIGITAL_ANALOG).reference()).isNaN();
        assertThat(model.referenceExplanation()).contains("(100 + true) / 2").contains("86.7");
    }

    @Test
    void zoomGoesRound() {
        assertThat(model.rangeProperty().get().min()).isZero();
        model.zoom();
        assertThat(model.rangeProperty().get().title()).isEqualTo("50–100 %");
        model.zoom();
        model.zoom();
        assertThat(model.rangeProperty().get()).isEqualTo(ScoreRange.WHOLE);
    }
}
