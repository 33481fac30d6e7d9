package org.crossbarlab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.ui.lab.Sessions.await;
import static org.crossbarlab.ui.lab.Sessions.awaitScores;

import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Networks that outlive runs, resets and sessions, and the ways back to what was before. */
class RecallTest {

    /** An accuracy that no network has, by which a remembered figure is known. */
    private static final double MARK = 0.123;

    private final List<TrainedPair> saved = Collections.synchronizedList(new ArrayList<>());
    private final TickingClock clock = new TickingClock();
    private Session session = open();

    private Session open() {
        return Sessions.small(SmallData.SETTINGS, Simulator::experiment, saved::add, clock);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void runToTheEnd() {
        session.run();
        await(session, RunPhase.DONE);
    }

    private void reopen() {
        session.close();
        session = open();
    }

    private TrainedPair shown() {
        return session.model().pairProperty().get();
    }

    private RunPhase phase() {
        return session.model().stateProperty().get().phase();
    }

    private static ExperimentSettings alpha(double alpha) {
        return SmallData.SETTINGS.withCrossbar(SmallData.SETTINGS.crossbar().withAlpha(alpha));
    }

    private List<EpochPoint> epochs() {
        return session.model().historyProperty().get().epochs();
    }

    private Optional<Change.Kind> undoable() {
        return session.model().undoableProperty().get().map(Change::kind);
    }

    private Scores scores() {
        awaitScores(session);
        return session.model().scoresProperty().get();
    }

    @Test
    void everyEpochIsSavedAndAtLastTheResult() {
        runToTheEnd();
        assertThat(saved).hasSize(6 + 1);
        for (int epoch = 1; epoch <= 6; epoch++) {
            TrainedPair pair = saved.get(epoch - 1);
            int epochs = pair.networks().values().stream().mapToInt(n -> n.history().size()).sum();
            assertThat(epochs).isEqualTo(epoch);
            assertThat(pair.isComplete()).isFalse();
        }
        assertThat(saved).extracting(TrainedPair::began).containsOnly(shown().began());
        assertThat(saved.getLast()).isEqualTo(shown());
        assertThat(shown().result()).isSameAs(session.model().resultProperty().get());
        assertThat(shown().settings()).isEqualTo(SmallData.SETTINGS);
        assertThat(session.model().pairs()).containsExactly(new ListedPair(shown(), false));
    }

    @Test
    void networksAreThereAgainAfterTheStartWithTheSameFigures() {
        runToTheEnd();
        var before = scores().rows();
        var epochs = List.copyOf(epochs());
        reopen();
        session.recall().addPairs(List.of(saved.getLast()), List.of());
        assertThat(shown()).isSameAs(saved.getLast());
        assertThat(scores().rows()).isEqualTo(before);
        assertThat(epochs()).isEqualTo(epochs);
        assertThat(session.model().historyProperty().get().losses()).hasSize(6);
        assertThat(session.model().resultProperty().get()).isSameAs(shown().result());
        assertThat(phase()).isEqualTo(RunPhase.IDLE);
        assertThat(undoable()).as("the start is no change").isEmpty();
        session.model()
                .networksProperty()
                .get()
                .values()
                .forEach(w -> assertThat(w.trainedFor()).isEqualTo(SmallData.SETTINGS));
    }

    @Test
    void whatASessionLeftThatNobodyClosedIsItsLastEpoch() {
        session.step();
        await(session, RunPhase.PAUSED);
        TrainedPair left = saved.getLast();
        reopen();
        session.recall().addPairs(List.of(left), List.of());
        assertThat(session.model().networksProperty().get()).containsOnlyKeys(NetworkRole.DIGITAL);
        assertThat(session.model().resultProperty().get()).isNull();
        await(session, () -> !Double.isNaN(score(Scenario.DIGITAL_DIGITAL).accuracy()));
    }

    @Test
    void whatThisVersionFoundIsShownAndWhatAnotherFoundIsFoundAnew() {
        runToTheEnd();
        ExperimentResult found = saved.getLast().result();
        assertThat(digitalAfterReopening(found)).isEqualTo(found.digital());
        assertThat(digitalAfterReopening(with(found, found.provenance().version())))
                .isEqualTo(MARK);
        assertThat(digitalAfterReopening(with(found, "0.9"))).isEqualTo(found.digital());
    }

    private static ExperimentResult with(ExperimentResult found, String version) {
        Provenance from = found.provenance();
        return new ExperimentResult(
                found.dataset(),
                found.settings(),
                MARK,
                found.analog(),
                found.networks(),
                found.timing(),
                new Provenance(
                        version,
                        from.seed(),
                        from.data(),
                        from.jdk(),
                        from.backend(),
                        from.kernels(),
                        from.os(),
                        from.cpu(),
                        from.threads()));
    }

    private double digitalAfterReopening(ExperimentResult result) {
        reopen();
        TrainedPair pair = new TrainedPair(Instant.EPOCH, result);
        session.recall().addPairs(List.of(pair), List.of());
        scores();
        return score(Scenario.DIGITAL_DIGITAL).accuracy();
    }

    private Score score(Scenario scenario) {
        return session.model().scoresProperty().get().get(scenario);
    }

    @Test
    void whatCameWithTheProgramShowsOnlyWhereTheUserHasNothing() {
        runToTheEnd();
        TrainedPair own = saved.getLast();
        TrainedPair shipped = new TrainedPair(Instant.EPOCH, own.result());
        reopen();
        session.recall().addPairs(List.of(), List.of(shipped));
        assertThat(shown()).isSameAs(shipped);
        reopen();
        session.recall().addPairs(List.of(own), List.of(shipped));
        assertThat(shown()).isSameAs(own);
        assertThat(session.model().pairs())
                .containsExactly(new ListedPair(own, false), new ListedPair(shipped, true));
    }

    @Test
    void networksOfOtherImagesAreListedAndNotShown() {
        runToTheEnd();
        TrainedPair pair = saved.getLast();
        session.close();
        session = open();
        session.startWith(SmallData.OTHER);
        session.recall().addPairs(List.of(pair), List.of());
        session.recall().load(pair);
        assertThat(shown()).isNull();
        session.switchData(SmallData.DATA);
        assertThat(shown()).isSameAs(pair);
    }

    @Test
    void whatIsListedTooLateTakesNothingFromARun() {
        runToTheEnd();
        TrainedPair earlier = saved.getLast();
        reopen();
        session.step();
        await(session, RunPhase.PAUSED);
        session.recall().addPairs(List.of(earlier), List.of());
        assertThat(phase()).isEqualTo(RunPhase.PAUSED);
        assertThat(shown().began()).isAfter(earlier.began());
        assertThat(session.model().pairs()).hasSize(2);
    }

    @Test
    void undoBringsThePairBackThatARunReplaced() {
        runToTheEnd();
        TrainedPair first = shown();
        var before = scores().rows();
        RunHistory curves = session.model().historyProperty().get();
        session.setSettings(alpha(0.1));
        session.run();
        await(session, RunPhase.DONE);
        TrainedPair second = shown();
        assertThat(undoable()).contains(Change.Kind.RUN);
        session.recall().undo();
        assertThat(shown()).isSameAs(first);
        assertThat(session.model().historyProperty().get()).isSameAs(curves);
        assertThat(session.model().settingsProperty().get()).isEqualTo(alpha(0.1));
        session.recall().undo();
        assertThat(scores().rows()).isEqualTo(before);
        assertThat(session.model().resultProperty().get()).isSameAs(first.result());
        session.recall().redo();
        session.recall().redo();
        assertThat(shown()).isSameAs(second);
        assertThat(session.model().redoableProperty().get()).isEmpty();
        assertThat(session.model().pairs()).hasSize(2);
    }

    @Test
    void undoingARunUnderWayEndsItAndRedoBringsWhatItHadLearned() {
        runToTheEnd();
        TrainedPair first = shown();
        session.step();
        await(session, () -> phase() == RunPhase.PAUSED && !first.equals(shown()));
        TrainedPair begun = shown();
        session.recall().undo();
        assertThat(phase()).isEqualTo(RunPhase.IDLE);
        assertThat(shown()).isSameAs(first);
        session.recall().redo();
        assertThat(shown()).isSameAs(begun);
        assertThat(epochs()).hasSize(1);
    }

    @Test
    void aSettingIsUndoneBesideARunAndTheRunGoesOn() {
        session.step();
        await(session, RunPhase.PAUSED);
        session.setSettings(alpha(0.1));
        session.step();
        await(session, () -> phase() == RunPhase.PAUSED && epochs().size() == 2);
        session.recall().undo();
        assertThat(phase()).isEqualTo(RunPhase.PAUSED);
        assertThat(epochs()).hasSize(2);
        assertThat(session.model().settingsProperty().get()).isEqualTo(SmallData.SETTINGS);
    }

    @Test
    void aResetIsUndoneWithTheChip() {
        runToTheEnd();
        TrainedPair pair = shown();
        session.newChip();
        session.reset();
        assertThat(shown()).isNull();
        session.recall().undo();
        assertThat(shown()).isSameAs(pair);
        assertThat(session.model().chipProperty().get()).isEqualTo(2);
        session.recall().undo();
        assertThat(session.model().chipProperty().get()).isEqualTo(1);
    }

    @Test
    void otherImagesAreUndoneWithTheNetworksOfTheOldOnes() {
        runToTheEnd();
        TrainedPair pair = shown();
        session.switchData(SmallData.OTHER);
        assertThat(shown()).isNull();
        session.recall().undo();
        assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.DATA);
        assertThat(shown()).isSameAs(pair);
        session.recall().redo();
        assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.OTHER);
        assertThat(shown()).isNull();
        session.run();
        await(session, RunPhase.DONE);
        assertThat(shown().isOf(SmallData.OTHER)).isTrue();
    }

    @Test
    void oneOfTheListIsLoadedAndThatCanBeUndone() {
        runToTheEnd();
        TrainedPair first = shown();
        runToTheEnd();
        TrainedPair second = shown();
        session.recall().load(first);
        assertThat(shown()).isSameAs(first);
        assertThat(undoable()).contains(Change.Kind.LOAD);
        session.recall().undo();
        assertThat(shown()).isSameAs(second);
    }

    @Test
    void tenAreListed() {
        runToTheEnd();
        TrainedPair pair = shown();
        List<TrainedPair> many = new ArrayList<>();
        for (int day = 1; day <= 15; day++) {
            many.add(new TrainedPair(Instant.EPOCH.plusSeconds(86_400 * day), pair.result()));
        }
        session.recall().addPairs(many, List.of());
        assertThat(session.model().pairs()).hasSize(PairShelf.MOST);
        assertThat(session.model().pairs().getFirst().pair()).isSameAs(pair);
        assertThat(session.model().pairs().get(1).pair()).isSameAs(many.getLast());
    }

    @Test
    void aRunThatEndsBeforeItsFirstEpochTakesNothing() {
        runToTheEnd();
        TrainedPair pair = shown();
        session.run();
        session.stop();
        await(session, RunPhase.IDLE);
        if (epochs().isEmpty()) {
            assertThat(shown()).isSameAs(pair);
            assertThat(session.model().resultProperty().get()).isSameAs(pair.result());
        }
    }

    @Test
    void twoRunsOfOneMillisecondAreTwo() {
        clock.stop();
        runToTheEnd();
        TrainedPair first = shown();
        runToTheEnd();
        assertThat(shown().began()).isAfter(first.began());
        assertThat(session.model().pairs()).hasSize(2);
    }

    @Test
    void commandsAfterTheEndDoNothing() {
        runToTheEnd();
        TrainedPair pair = shown();
        session.setSettings(alpha(0.1));
        session.close();
        session.recall().undo();
        session.recall().redo();
        session.recall().load(pair);
        session.recall().addPairs(saved, List.of());
        assertThat(session.model().settingsProperty().get()).isEqualTo(alpha(0.1));
    }
}
