package org.crossbarlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class GridViewModelTest {

    private final List<TrainedPair> saved = Collections.synchronizedList(new ArrayList<>());
    private final Session session = Sessions.keeping(saved::add);
    private final GridViewModel model = new GridViewModel(session);

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private Grid awaitEnd() {
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return !model.trainingProperty().get();
                });
        return model.gridProperty().get();
    }

    private void awaitRows(int rows) {
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    Grid now = model.gridProperty().get();
                    return now != null && now.trained().size() >= rows;
                });
    }

    private ExperimentSettings settings() {
        return session.model().settingsProperty().get();
    }

    /** What a run with a row's settings trains, tested as a column says. */
    private double expected(GridSetting setting, int row, int column) {
        ExperimentSettings trained = setting.at(SmallData.SETTINGS, row);
        ExperimentSettings tested = setting.at(SmallData.SETTINGS, column);
        try (WorkerPool pool = new WorkerPool(1)) {
            TestBench bench = new TestBench(SmallData.DATA, trained.seed(), pool);
            RunControl control = new RunControl();
            float[] weights =
                    new Experiment(
                                    SmallData.DATA,
                                    trained,
                                    pool,
                                    bench,
                                    control,
                                    ExperimentListener.NONE)
                            .train(NetworkRole.AWARE)
                            .parameters();
            return bench.testChips(weights, tested.crossbar(), tested.chips(), control, t -> {})
                    .mean();
        }
    }

    @Test
    void everyCellIsWhatARunWithTheRowsSettingsWouldShowUnderTheColumns() {
        model.toggle();
        assertThat(model.sentenceProperty().get()).startsWith("Training the digital");
        Grid grid = awaitEnd();
        int size = GridSetting.ALPHA.size();
        assertThat(grid.trained()).hasSize(size);
        for (int[] cell : new int[][] {{0, 0}, {0, size - 1}, {3, 3}, {size - 1, 0}}) {
            assertThat(grid.accuracies()[cell[0] * size + cell[1]])
                    .isEqualTo(expected(GridSetting.ALPHA, cell[0], cell[1]));
        }
        assertThat(model.sentenceProperty().get()).startsWith("Trained at ");
    }

    @Test
    void handsAndRunsMakeItWaitAndItsNumbersStayTheSame() {
        model.settingProperty().set(GridSetting.MODEL);
        model.toggle();
        awaitRows(1);
        session.setSettings(Settings.ALPHA.with(settings(), 0.45));
        session.newChip();
        session.run();
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return session.model().stateProperty().get().phase() == RunPhase.DONE;
                });
        Grid grid = awaitEnd();
        int last = GridSetting.MODEL.size() - 1;
        assertThat(grid.job().settings()).isEqualTo(SmallData.SETTINGS);
        assertThat(grid.accuracies()[last * GridSetting.MODEL.size() + 1])
                .isEqualTo(expected(GridSetting.MODEL, last, 1));
    }

    @Test
    void aCellTakesItsNetworksToTheScoreboardAndTheyAreKept() {
        model.settingProperty().set(GridSetting.BITS);
        model.toggle();
        awaitRows(2);
        model.toggle();
        assertThat(model.trainingProperty().get()).isFalse();
        Grid grid = model.gridProperty().get();
        model.choose(GridSetting.BITS.size() - 1, 0);
        assertThat(session.model().pairProperty().get()).as("no such network").isNull();
        model.choose(1, 0);
        TrainedPair shown = session.model().pairProperty().get();
        assertThat(shown.networks().get(NetworkRole.AWARE)).isSameAs(grid.trained().get(1));
        assertThat(shown.settings().crossbar().storage().weightBits().bits()).isEqualTo(3);
        assertThat(settings().crossbar().storage().weightBits().bits()).isEqualTo(2);
        Sessions.awaitScores(session);
        assertThat(session.model().pairs()).extracting(each -> each.pair()).contains(shown);
        Sessions.await(session, () -> saved.contains(shown));
        session.recall().undo();
        assertThat(session.model().pairProperty().get()).isNull();
    }

    @Test
    void theDigitalNetworkOnTheTableIsNotTrainedAgain() {
        session.run();
        Sessions.await(session, RunPhase.DONE);
        model.toggle();
        awaitRows(1);
        assertThat(model.gridProperty().get().digital())
                .isSameAs(session.model().pairProperty().get().networks().get(NetworkRole.DIGITAL));
        model.toggle();
        session.setSettings(
                SmallData.SETTINGS.withTraining(TrainingSettings.REFERENCE.withEpochs(2)));
        model.toggle();
        awaitRows(1);
        assertThat(model.gridProperty().get().digital().history()).hasSize(2);
        model.toggle();
    }

    @Test
    void otherImagesOrAnotherSettingGiveItUp() {
        model.toggle();
        awaitRows(1);
        model.settingProperty().set(GridSetting.BITS);
        assertThat(model.gridProperty().get()).isNull();
        assertThat(model.trainingProperty().get()).isFalse();
        model.toggle();
        awaitRows(1);
        session.switchData(SmallData.OTHER);
        assertThat(model.gridProperty().get()).isNull();
        model.settingProperty().set(GridSetting.ALPHA);
        session.setSettings(Settings.ERROR.with(settings(), "none"));
        model.toggle();
        assertThat(model.trainingProperty().get()).isFalse();
        assertThat(model.sentenceProperty().get()).contains("Device error α");
    }
}
