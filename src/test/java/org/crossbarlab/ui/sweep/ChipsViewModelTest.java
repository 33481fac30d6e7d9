package org.crossbarlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChipsViewModelTest {

    private final Session session = Sessions.small();
    private final ChipsViewModel model = new ChipsViewModel(session);

    @BeforeEach
    void train() {
        assertThat(model.sentenceProperty().get()).startsWith("Train networks");
        session.run();
        Sessions.await(session, RunPhase.DONE);
        Sessions.awaitScores(session);
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private Chips await() {
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return model.chipsProperty().get() != null
                            && model.chipsProperty().get().isComplete();
                });
        return model.chipsProperty().get();
    }

    @Test
    void everyChipIsTheBenchesOwnAndTheYieldCountsThem() {
        Chips chips = await();
        ExperimentSettings settings = session.model().settingsProperty().get();
        assertThat(chips.tested()).isEqualTo(100);
        var bench = session.workbench().equipment().bench(settings.seed());
        for (NetworkRole role : NetworkRole.values()) {
            float[] weights = session.model().networksProperty().get().get(role).parameters();
            int passing = 0;
            for (int chip : new int[] {1, 2, 50, 100}) {
                double accuracy =
                        bench.testChip(weights, settings.crossbar(), chip, new RunControl())
                                .evaluation()
                                .accuracy();
                assertThat(chips.accuracies().get(role)[chip - 1]).isEqualTo(accuracy);
            }
            double threshold = 100 * chips.accuracies().get(role)[41];
            for (double accuracy : chips.accuracies().get(role)) {
                passing += Math.round(1e6 * accuracy) >= Math.round(1e4 * threshold) ? 1 : 0;
            }
            assertThat(chips.passing(role, threshold)).isEqualTo(passing);
        }
    }

    @Test
    void theThresholdMovesTheYieldAlone() {
        Chips chips = await();
        model.moveThreshold(-5);
        assertThat(model.thresholdProperty().get()).isZero();
        assertThat(model.sentenceProperty().get())
                .isEqualTo(
                        "At least 0.0 % right: digital → analog 100 %, aware → analog 100 % of"
                                + " 100 chips.");
        model.moveThreshold(100.04);
        assertThat(model.thresholdProperty().get()).isEqualTo(100);
        assertThat(model.chipsProperty().get()).isSameAs(chips);
    }

    @Test
    void otherDevicesAreOtherChipsAndWithoutErrorsAllAreOne() {
        await();
        ExperimentSettings settings = session.model().settingsProperty().get();
        session.setSettings(Settings.ALPHA.with(settings, 0.0));
        assertThat(model.chipsProperty().get()).isNull();
        Chips same = await();
        assertThat(same.accuracies().get(NetworkRole.AWARE))
                .containsOnly(same.accuracies().get(NetworkRole.AWARE)[0]);
        model.countProperty().set(1000);
        assertThat(model.sentenceProperty().get()).contains("1,000");
    }
}
