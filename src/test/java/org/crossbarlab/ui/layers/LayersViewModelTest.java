package org.crossbarlab.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Defects;
import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class LayersViewModelTest {

    private static final int CHIPS = 3;

    /** So large that no layer's errors are free. */
    private static final ExperimentSettings SETTINGS =
            alpha(
                    SmallData.SETTINGS
                            .withTraining(TrainingSettings.REFERENCE.withEpochs(8))
                            .withChips(CHIPS),
                    0.8);

    private final Session session = Sessions.small(SETTINGS);
    private final LayersViewModel model =
            new LayersViewModel(
                    new LayerCosts(session.model(), session.workbench()), session::setSettings);

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private static ExperimentSettings alpha(ExperimentSettings settings, double alpha) {
        return settings.withCrossbar(settings.crossbar().withAlpha(alpha));
    }

    private void train() {
        session.run();
        Sessions.await(session, RunPhase.DONE);
        Sessions.awaitScores(session);
    }

    private List<LayerLine> lines() {
        return model.linesProperty().get();
    }

    private void awaitCosts() {
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return lines().stream().noneMatch(line -> Double.isNaN(line.points()));
                });
    }

    private double exact(LayerScope scope, int chip) {
        ExperimentSettings now = session.model().settingsProperty().get();
        CrossbarSettings crossbar = now.crossbar().withErrorLayers(scope);
        float[] weights =
                session.model().networksProperty().get().get(NetworkRole.DIGITAL).parameters();
        TestBench bench = session.workbench().equipment().bench(now.seed());
        return bench.testChip(weights, crossbar, chip, new RunControl()).evaluation().accuracy();
    }

    private double mean(LayerScope scope) {
        double sum = 0;
        for (int chip = 1; chip <= CHIPS; chip++) {
            sum += exact(scope, chip);
        }
        return sum / CHIPS;
    }

    @Test
    void eachBarIsTheLossOfTheScoreboardsOwnChips() {
        train();
        awaitCosts();
        assertThat(lines())
                .extracting(LayerLine::title)
                .containsExactly("conv 1", "conv 2", "linear");
        int worst = 0;
        for (int layer = 0; layer < 3; layer++) {
            double points = 100 * (exact(LayerScope.NONE, 1) - mean(LayerScope.only(layer)));
            assertThat(lines().get(layer).points()).isCloseTo(points, within(1e-9));
            worst = lines().get(layer).points() > lines().get(worst).points() ? layer : worst;
        }
        assertThat(lines().get(worst).points()).as("a loss that tells").isGreaterThan(2);
        assertThat(model.scaleProperty().get()).isGreaterThanOrEqualTo(lines().get(worst).points());
        assertThat(model.sentenceProperty().get())
                .isEqualTo(
                        "Errors hurt most in "
                                + lines().get(worst).title()
                                + ": alone they cost "
                                + lines().get(worst).text()
                                + ".");
        assertThat(lines().get(worst).help()).contains("over 3 chips", lines().get(worst).title());
    }

    @Test
    void whatABarFoundTheScoreboardKnowsAndSoTheOtherWayRound() {
        train();
        awaitCosts();
        double bar = lines().get(2).points();
        model.turn(0, false);
        model.turn(1, false);
        assertThat(session.model().settingsProperty().get().crossbar().errorLayers())
                .isEqualTo(LayerScope.only(2));
        Sessions.awaitScores(session);
        double scored =
                session.model().scoresProperty().get().get(Scenario.DIGITAL_ANALOG).accuracy();
        assertThat(100 * (exact(LayerScope.NONE, 1) - scored)).isCloseTo(bar, within(1e-9));
        awaitCosts();
        assertThat(lines().get(2).points()).isEqualTo(bar);
        assertThat(lines()).extracting(LayerLine::on).containsExactly(false, false, true);
    }

    @Test
    void everyLayerOnIsWhatFilesLeaveUnsaid() {
        model.turn(1, false);
        assertThat(lines()).extracting(LayerLine::on).containsExactly(true, false, true);
        model.turn(1, true);
        assertThat(session.model().settingsProperty().get()).isEqualTo(SETTINGS);
    }

    @Test
    void barsFollowTheSettingsAndSayWhenThereIsNothingToShow() {
        assertThat(model.sentenceProperty().get()).startsWith("Train networks");
        train();
        awaitCosts();
        session.setSettings(alpha(SETTINGS, 0));
        assertThat(lines()).extracting(LayerLine::text).containsOnly("");
        assertThat(model.sentenceProperty().get()).startsWith("Testing");
        awaitCosts();
        assertThat(lines()).extracting(LayerLine::text).containsOnly("0.0 pt");
        assertThat(model.sentenceProperty().get()).contains("cost nothing");
        Defects foreign = Defects.NONE.withMarked(MarkedCells.parse("9/0/0/0=low"));
        session.setSettings(SETTINGS.withCrossbar(SETTINGS.crossbar().withDefects(foreign)));
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return model.sentenceProperty().get().startsWith("These devices give");
                });
    }
}
