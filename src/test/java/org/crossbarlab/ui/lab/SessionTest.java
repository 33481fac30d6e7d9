package org.crossbarlab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.ui.lab.Sessions.await;
import static org.crossbarlab.ui.lab.Sessions.awaitScores;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.ui.live.Score;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SessionTest {

    private Session session = Sessions.small();

    @AfterEach
    void close() {
        session.close();
    }

    private static ExperimentResult engine(ExperimentSettings settings) {
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            return new Experiment(
                            SmallData.DATA,
                            settings,
                            pool,
                            new TestBench(SmallData.DATA, settings.seed(), pool),
                            new RunControl(),
                            ExperimentListener.NONE)
                    .run();
        }
    }

    private RunPhase phase() {
        return session.model().stateProperty().get().phase();
    }

    private Score score(Scenario scenario) {
        return session.model().scoresProperty().get().get(scenario);
    }

    private void assertScoresEqual(ExperimentResult expected) {
        assertThat(score(Scenario.DIGITAL_DIGITAL).accuracy()).isEqualTo(expected.digital());
        for (Scenario scenario : new Scenario[] {Scenario.DIGITAL_ANALOG, Scenario.AWARE_ANALOG}) {
            AnalogAccuracy analog = expected.analog().get(scenario.network());
            assertThat(score(scenario).chips()).isEqualTo(analog.runs());
            assertThat(score(scenario).accuracy()).isEqualTo(analog.mean());
            assertThat(score(scenario).deviation()).isEqualTo(analog.std());
        }
    }

    @Test
    void crossbarsAreAliveBeforeTheFirstRunAndHaveNoScore() {
        await(session, () -> session.model().programmingProperty().get() != null);
        assertThat(session.model().programmingProperty().get().layers().get(NetworkRole.AWARE))
                .hasSize(3);
        assertThat(session.model().scoresProperty().get().rows().values()).allMatch(Score::isEmpty);
    }

    @Test
    void aRunGivesTheEnginesNumbers() {
        session.run();
        assertThat(phase()).isEqualTo(RunPhase.TRAINING_DIGITAL);
        await(session, RunPhase.DONE);
        ExperimentResult expected = engine(SmallData.SETTINGS);
        awaitScores(session);
        assertScoresEqual(expected);
        assertThat(session.model().resultProperty().get().digital()).isEqualTo(expected.digital());
        assertThat(session.model().resultProperty().get().analog()).isEqualTo(expected.analog());
        assertThat(session.model().historyProperty().get().epochs()).hasSize(6);
        assertThat(session.model().historyProperty().get().losses()).hasSize(6 * 8);
        assertThat(session.model().historyProperty().get().losses().getLast().epoch()).isEqualTo(3);
        assertThat(session.model().stateProperty().get().progress().share()).isEqualTo(1);
        assertThat(session.model().networksProperty().get()).hasSize(2);
    }

    @Test
    void theScoreboardIsCompleteInTheMomentTheRunIsDone() {
        List<Boolean> complete = new ArrayList<>();
        session.model()
                .stateProperty()
                .addListener(
                        (change, before, now) -> {
                            if (now.phase() == RunPhase.DONE) {
                                complete.add(score(Scenario.AWARE_ANALOG).isComplete());
                            }
                        });
        session.run();
        await(session, RunPhase.DONE);
        assertThat(complete).containsExactly(true);
    }

    @Test
    void stepsPauseAfterEachEpochAndChangeNoNumber() {
        session.step();
        for (int epoch = 1; epoch <= 3; epoch++) {
            int finished = epoch;
            await(
                    session,
                    () ->
                            phase() == RunPhase.PAUSED
                                    && session.model().historyProperty().get().epochs().size()
                                            == finished);
            assertThat(session.model().networksProperty().get())
                    .containsOnlyKeys(NetworkRole.DIGITAL);
            session.step();
        }
        await(
                session,
                () ->
                        phase() == RunPhase.PAUSED
                                && session.model().historyProperty().get().epochs().size() == 4);
        assertThat(session.model().networksProperty().get()).hasSize(2);
        session.run();
        await(session, RunPhase.DONE);
        awaitScores(session);
        assertScoresEqual(engine(SmallData.SETTINGS));
    }

    @Test
    void aPausedRunWaitsWhileTheLiveAccuracyGoesOn() {
        session.step();
        await(session, RunPhase.PAUSED);
        ExperimentSettings weaker = SmallData.SETTINGS.withCrossbar(crossbar(0.1));
        session.setSettings(weaker);
        await(
                session,
                () ->
                        weaker.equals(session.model().scoresProperty().get().settings())
                                && score(Scenario.DIGITAL_ANALOG).isComplete());
        assertThat(phase()).isEqualTo(RunPhase.PAUSED);
        assertThat(session.model().historyProperty().get().epochs()).hasSize(1);
    }

    private static CrossbarSettings crossbar(double alpha) {
        return SmallData.SETTINGS.crossbar().withAlpha(alpha);
    }

    @Test
    void aStopInMidEpochKeepsTheLastEpochAndTheNextRunBeginsAnew() {
        session.close();
        session =
                Sessions.small(
                        SmallData.SETTINGS.withTraining(
                                SmallData.SETTINGS.training().withEpochs(1000)));
        session.run();
        await(session, () -> session.model().historyProperty().get().epochs().size() >= 2);
        session.stop();
        await(session, RunPhase.IDLE);
        assertThat(session.model().networksProperty().get()).containsOnlyKeys(NetworkRole.DIGITAL);
        session.setSettings(SmallData.SETTINGS);
        var stopped = session.model().pairProperty().get();
        session.run();
        assertThat(session.model().pairProperty().get()).as("until new ones are").isSameAs(stopped);
        assertThat(session.model().networksProperty().get()).hasSize(1);
        await(session, RunPhase.DONE);
        assertThat(session.model().pairProperty().get().began()).isAfter(stopped.began());
        assertThat(session.model().historyProperty().get().epochs()).hasSize(6);
        awaitScores(session);
        assertScoresEqual(engine(SmallData.SETTINGS));
    }

    @Test
    void settingsChangedInARunConcernItsTestsAndTheNextRun() {
        session.step();
        await(session, RunPhase.PAUSED);
        ExperimentSettings other =
                SmallData.SETTINGS
                        .withSeed(7)
                        .withThreads(1)
                        .withChips(2)
                        .withCrossbar(crossbar(0));
        session.setSettings(other);
        session.run();
        await(session, RunPhase.DONE);
        awaitScores(session);
        assertThat(session.model().resultProperty().get().settings()).isEqualTo(SmallData.SETTINGS);
        assertThat(score(Scenario.AWARE_ANALOG).chips()).hasSize(2);
        assertThat(score(Scenario.AWARE_ANALOG).deviation()).isZero();
        session.run();
        await(session, RunPhase.DONE);
        awaitScores(session);
        assertScoresEqual(engine(other));
    }

    @Test
    void aRunMayBeginWhileAnotherStops() {
        session.run();
        session.stop();
        session.run();
        session.reset();
        session.run();
        await(session, RunPhase.DONE);
        awaitScores(session);
        assertScoresEqual(engine(SmallData.SETTINGS));
    }

    @Test
    void resetForgetsNetworksAndCurves() {
        session.run();
        await(session, () -> session.model().historyProperty().get().epochs().size() >= 1);
        session.newChip();
        session.reset();
        assertThat(session.model().stateProperty().get()).isEqualTo(SessionState.INITIAL);
        assertThat(session.model().networksProperty().get()).isEmpty();
        assertThat(session.model().historyProperty().get().epochs()).isEmpty();
        assertThat(session.model().historyProperty().get().losses()).isEmpty();
        assertThat(session.model().chipProperty().get()).isEqualTo(1);
        assertThat(session.model().scoresProperty().get().rows().values()).allMatch(Score::isEmpty);
    }

    @Test
    void switchingDataInARunEndsItAndTheNextRunUsesThem() {
        session.run();
        session.switchData(SmallData.OTHER);
        assertThat(phase()).isEqualTo(RunPhase.IDLE);
        session.run();
        await(session, RunPhase.DONE);
        awaitScores(session);
        assertThat(score(Scenario.DIGITAL_DIGITAL).allImages()).isEqualTo(128);
    }

    @Test
    void dataThatAreOfferedTakeNothingAway() {
        session.step();
        await(session, RunPhase.PAUSED);
        assertThat(session.offerData(SmallData.OTHER)).isFalse();
        assertThat(phase()).isEqualTo(RunPhase.PAUSED);
        assertThat(session.model().historyProperty().get().epochs()).hasSize(1);
        session.run();
        await(session, RunPhase.DONE);
        awaitScores(session);
        assertScoresEqual(engine(SmallData.SETTINGS));
        assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.DATA);
        session.run();
        assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.OTHER);
        await(session, RunPhase.DONE);
        awaitScores(session);
        assertThat(score(Scenario.DIGITAL_DIGITAL).allImages()).isEqualTo(128);
    }

    @Test
    void aResetTakesDataThatAreOffered() {
        session.step();
        await(session, RunPhase.PAUSED);
        session.offerData(SmallData.OTHER);
        session.reset();
        assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.OTHER);
    }

    @Test
    void aRunWithoutAnEpochBeginsAnewWithDataThatAreOfferedAsItBegan() {
        session.close();
        session = Sessions.stuckOnItsData(SmallData.SETTINGS);
        session.step();
        assertThat(session.offerData(SmallData.OTHER)).isTrue();
        await(session, RunPhase.PAUSED);
        assertThat(session.model().historyProperty().get().epochs()).hasSize(1);
        assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.OTHER);
    }

    @Test
    void deviceAwareTrainingShowsItsOwnProgrammingUnlessTheHandMoves() {
        for (int epoch = 1; epoch <= 4; epoch++) {
            int finished = epoch;
            session.step();
            await(
                    session,
                    () ->
                            phase() == RunPhase.PAUSED
                                    && session.model().historyProperty().get().epochs().size()
                                            == finished);
        }
        await(session, () -> session.model().programmingProperty().get().training() != null);
        assertThat(session.model().programmingProperty().get().training())
                .isEqualTo(NetworkRole.AWARE);
        session.setSettings(SmallData.SETTINGS.withCrossbar(crossbar(0.1)));
        assertThat(session.model().programmingProperty().get().training()).isNull();
        session.setSettings(SmallData.SETTINGS);
        assertThat(session.model().programmingProperty().get().training())
                .isEqualTo(NetworkRole.AWARE);
        session.run();
        await(session, RunPhase.DONE);
        await(session, () -> session.model().programmingProperty().get().training() == null);
    }

    @Test
    void commandsAfterTheEndDoNothing() {
        session.close();
        session.run();
        session.step();
        session.pause();
        session.stop();
        session.reset();
        session.newChip();
        session.switchData(SmallData.OTHER);
        session.setSettings(SmallData.SETTINGS.withSeed(9));
        session.warmUp();
        session.sample();
        session.close();
        assertThat(phase()).isEqualTo(RunPhase.IDLE);
    }

    @Test
    void warmingUpIsGivenUpWhenARunBegins() {
        session.warmUp();
        session.run();
        await(session, RunPhase.DONE);
        assertThat(session.model().historyProperty().get().epochs()).hasSize(6);
    }
}
