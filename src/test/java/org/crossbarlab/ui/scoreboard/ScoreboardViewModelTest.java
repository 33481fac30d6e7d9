package org.crossbarlab.ui.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Observation;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.lab.Transport;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.live.Weights;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
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
    private final CountedTransport transport = new CountedTransport();
    private final ScoreboardViewModel model = new ScoreboardViewModel(scores, dataset, transport);

    private static Score score(Scenario scenario, double selected, int images, Double... chips) {
        return new Score(scenario, List.of(chips), selected, images, 10_000);
    }

    private void show(Score analog, Score aware) {
        show(ExperimentSettings.REFERENCE, 1, 0.9818, analog, aware);
    }

    private void show(
            ExperimentSettings settings, int chip, double digital, Score analog, Score aware) {
        Score exact = score(Scenario.DIGITAL_DIGITAL, digital, 10_000, digital);
        Map<NetworkRole, Weights> networks = new EnumMap<>(NetworkRole.class);
        for (NetworkRole role : NetworkRole.values()) {
            networks.put(role, new Weights(1, role, ExperimentSettings.REFERENCE, new float[0]));
        }
        scores.set(
                new Scores(
                        settings,
                        chip,
                        networks,
                        Map.of(
                                Scenario.DIGITAL_DIGITAL, exact,
                                Scenario.DIGITAL_ANALOG, analog,
                                Scenario.AWARE_ANALOG, aware)));
    }

    private void showMeans(double digital, double analog, double aware) {
        show(
                ExperimentSettings.REFERENCE,
                1,
                digital,
                score(Scenario.DIGITAL_ANALOG, analog, 10_000, analog, analog),
                score(Scenario.AWARE_ANALOG, aware, 10_000, aware, aware));
    }

    private ScoreRow row(Scenario scenario) {
        return model.rowProperty(scenario).get();
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(row(Scenario.AWARE_ANALOG).accuracy()).isNaN();
        assertThat(row(Scenario.AWARE_ANALOG).pending()).isTrue();
        assertThat(row(Scenario.AWARE_ANALOG).chip().title()).isEmpty();
        assertThat(row(Scenario.AWARE_ANALOG).training().text()).isEmpty();
        assertThat(model.costTextProperty().get()).isEqualTo("devices cost – pt");
        assertThat(model.wonBackTextProperty().get()).isEqualTo("training won back – pt");
        assertThat(model.knownProperty().getValue()).isFalse();
        assertThat(model.observation(null)).isEmpty();
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
        assertThat(analog.chip().title()).isEqualTo("Chip #1");
        assertThat(analog.chip().text()).isEqualTo("84.0 %");
        assertThat(analog.chip().note()).isEqualTo("one of 2");
        assertThat(analog.title()).isEqualTo("digital → analog");
        assertThat(row(Scenario.DIGITAL_DIGITAL).chips()).isEmpty();
        assertThat(model.costTextProperty().get()).isEqualTo("devices cost 12.2 pt");
        assertThat(model.wonBackTextProperty().get()).isEqualTo("training won back 10.5 pt");
    }

    /** 872.5 of 1,000 images: rounded to even it would be another figure than the one written. */
    @Test
    void pointsAndExportsAreMadeOfTheFiguresThatAreWritten() {
        showMeans(0.9825, 0.8725, 0.9625);
        assertThat(Numbers.decimal(row(Scenario.DIGITAL_ANALOG).accuracy(), 1)).isEqualTo("87.3");
        assertThat(model.observation(null).orElseThrow().rows().get(Scenario.DIGITAL_ANALOG))
                .extracting(Observation.Row::shownPercent)
                .isEqualTo(87.3);
        assertThat(model.costTextProperty().get()).isEqualTo("devices cost 11.0 pt");
        assertThat(model.wonBackTextProperty().get()).isEqualTo("training won back 9.0 pt");
    }

    @Test
    void oneChipUnderTheHandIsSaidToBeOne() {
        show(
                score(Scenario.DIGITAL_ANALOG, 0.84, 10_000, 0.84, NONE),
                score(Scenario.AWARE_ANALOG, 0.91, 2048, NONE, NONE));
        assertThat(row(Scenario.DIGITAL_ANALOG).chip().note()).isEqualTo("tested: 1 of 2");
        assertThat(row(Scenario.DIGITAL_ANALOG).deviation()).isNaN();
        assertThat(row(Scenario.DIGITAL_ANALOG).pending()).isTrue();
        ScoreRow aware = row(Scenario.AWARE_ANALOG);
        assertThat(aware.approximate()).isTrue();
        assertThat(aware.accuracy()).isEqualTo(91);
        assertThat(aware.chip().text()).isEqualTo("≈ 91.0 %");
        assertThat(aware.chip().note()).isEqualTo("2,048 images");
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

    @Test
    void aChipBeyondTheMeanIsShownAndSaidToBeOutside() {
        Score analog =
                new Score(
                        Scenario.DIGITAL_ANALOG,
                        List.of(0.84, 0.88),
                        0.779,
                        10_000,
                        10_000,
                        List.of(0.84, 0.88, NONE),
                        false);
        show(ExperimentSettings.REFERENCE, 13, 0.98, analog, Score.none(Scenario.AWARE_ANALOG));
        ScoreRow row = row(Scenario.DIGITAL_ANALOG);
        assertThat(row.accuracy()).as("the mean stays").isCloseTo(86, within(1e-9));
        assertThat(row.chip().number()).isEqualTo(13);
        assertThat(row.chip().title()).isEqualTo("Chip #13");
        assertThat(row.chip().text()).isEqualTo("77.9 %");
        assertThat(row.chip().note()).isEqualTo("outside mean");
        assertThat(row.chip().recent()).containsExactly(84, 88, NONE);
    }

    @Test
    void oneChipHasNoSpread() {
        show(
                ExperimentSettings.REFERENCE.withChips(1),
                1,
                0.98,
                score(Scenario.DIGITAL_ANALOG, 0.84, 10_000, 0.84),
                score(Scenario.AWARE_ANALOG, 0.95, 10_000, 0.95));
        assertThat(row(Scenario.DIGITAL_ANALOG).deviation()).isNaN();
        assertThat(row(Scenario.DIGITAL_ANALOG).chip().note()).isEqualTo("one chip only");
    }

    @Test
    void theAwareRowSaysWhatItsNetworkWasTrainedFor() {
        Score aware = score(Scenario.AWARE_ANALOG, 0.95, 10_000, 0.95, 0.96);
        Score analog = score(Scenario.DIGITAL_ANALOG, 0.85, 10_000, 0.85, 0.86);
        show(analog, aware);
        ScoreRow.TrainingLine line = row(Scenario.AWARE_ANALOG).training();
        assertThat(line.text()).isEqualTo("trained for α 0.30 proportional, 8 bits balanced");
        assertThat(line.elsewhere()).isFalse();
        assertThat(row(Scenario.DIGITAL_ANALOG).training().text()).isEmpty();
        CrossbarSettings clipped = CrossbarSettings.REFERENCE.withClip(true);
        show(ExperimentSettings.REFERENCE.withCrossbar(clipped), 1, 0.98, analog, aware);
        line = row(Scenario.AWARE_ANALOG).training();
        assertThat(line.text())
                .isEqualTo(
                        "trained for α 0.30 proportional, 8 bits balanced, keep cells in range"
                                + " false");
        assertThat(line.elsewhere()).isTrue();
        CrossbarSettings cut = clipped.withWeightPercentile(99.5);
        show(ExperimentSettings.REFERENCE.withCrossbar(cut), 1, 0.98, analog, aware);
        assertThat(row(Scenario.AWARE_ANALOG).training().text())
                .isEqualTo("trained for α 0.30 proportional, 8 bits balanced, 2 more");
        model.trainAgain();
        assertThat(transport.said).containsExactly("stop", "run");
    }

    @Test
    void wordsSayWhichWayAndNothingWhereNetworksGuess() {
        showMeans(0.95, 0.9532, 0.951);
        assertThat(model.costTextProperty().get()).isEqualTo("devices gain 0.3 pt, by luck");
        assertThat(model.wonBackTextProperty().get()).isEqualTo("aware behind by 0.2 pt");
        showMeans(0.95, 0.85, 0.80);
        assertThat(model.wonBackTextProperty().get()).isEqualTo("aware behind by 5.0 pt");
        showMeans(0.11, 0.10, 0.115);
        assertThat(model.costTextProperty().get()).isEqualTo("digital network only guesses");
        assertThat(model.wonBackTextProperty().get()).isEqualTo("aware network only guesses");
        showMeans(0.98, 0.12, 0.53);
        assertThat(model.costTextProperty().get()).isEqualTo("devices cost 86.0 pt: guessing");
        assertThat(model.wonBackTextProperty().get()).isEqualTo("training won back 41.0 pt");
    }

    @Test
    void figuresOfDifferentEpochsAreNotSubtracted() {
        Score old = score(Scenario.DIGITAL_DIGITAL, 0.9, 10_000, 0.9);
        Score stays = new Score(Scenario.DIGITAL_DIGITAL, old.chips(), 0.9, 9, 9, List.of(), true);
        scores.set(
                new Scores(
                        ExperimentSettings.REFERENCE,
                        1,
                        Map.of(),
                        Map.of(
                                Scenario.DIGITAL_DIGITAL, stays,
                                Scenario.DIGITAL_ANALOG,
                                        score(Scenario.DIGITAL_ANALOG, 0.92, 9, 0.92),
                                Scenario.AWARE_ANALOG, Score.none(Scenario.AWARE_ANALOG))));
        assertThat(row(Scenario.DIGITAL_DIGITAL).title())
                .isEqualTo("digital → digital (epoch before)");
        assertThat(row(Scenario.DIGITAL_DIGITAL).accuracy()).isEqualTo(90);
        assertThat(model.costTextProperty().get()).isEqualTo("devices cost – pt");
    }

    /** Hears what it is told to do. */
    private static final class CountedTransport implements Transport {
        private final List<String> said = new ArrayList<>();

        @Override
        public void run() {
            said.add("run");
        }

        @Override
        public void pause() {
            said.add("pause");
        }

        @Override
        public void step() {
            said.add("step");
        }

        @Override
        public void stop() {
            said.add("stop");
        }

        @Override
        public void reset() {
            said.add("reset");
        }

        @Override
        public void newChip() {
            said.add("newChip");
        }
    }
}
