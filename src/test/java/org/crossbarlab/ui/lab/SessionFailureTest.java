package org.crossbarlab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.ui.lab.Sessions.await;

import org.crossbarlab.concurrent.TimeLeft;
import org.crossbarlab.nn.TrainingDivergedException;
import org.crossbarlab.ui.live.LiveAccuracy;
import org.crossbarlab.ui.task.CurrentThreadRunner;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

class SessionFailureTest {

    @Test
    void aFailureIsASentenceAndTheNextRunWorks() {
        AtomicInteger runs = new AtomicInteger();
        Simulator.Simulation failsOnce =
                (equipment, settings, control, listener) -> {
                    if (runs.getAndIncrement() == 0) {
                        throw new TrainingDivergedException(2, 5);
                    }
                    return Simulator.experiment(equipment, settings, control, listener);
                };
        try (Session session = Sessions.small(SmallData.SETTINGS, failsOnce)) {
            session.run();
            await(session, RunPhase.FAILED);
            assertThat(session.model().stateProperty().get().failure())
                    .startsWith("Training diverged in epoch 2")
                    .endsWith("Try a smaller learning rate.");
            session.run();
            assertThat(session.model().stateProperty().get().failure()).isEmpty();
            await(session, RunPhase.DONE);
        }
    }

    @Test
    void anErrorReachesTheWindowToo() {
        Simulator.Simulation broken =
                (equipment, settings, control, listener) -> {
                    throw new OutOfMemoryError("Java heap space");
                };
        try (Session session = Sessions.small(SmallData.SETTINGS, broken)) {
            session.run();
            await(session, RunPhase.FAILED);
            assertThat(session.model().stateProperty().get().failure())
                    .isEqualTo(
                            "Something unexpected happened:"
                                    + " java.lang.OutOfMemoryError: Java heap space");
        }
    }

    @Test
    void aHugeLearningRateEndsTheRunOneWayOrTheOther() {
        try (Session session =
                Sessions.small(
                        SmallData.SETTINGS.withTraining(
                                SmallData.SETTINGS.training().withLearningRate(1)))) {
            session.run();
            await(session, () -> !session.model().stateProperty().get().phase().isUnderWay());
            session.setSettings(SmallData.SETTINGS);
            session.run();
            await(session, RunPhase.DONE);
        }
    }

    @Test
    void aRunOnTheCallersThreadIsDoneWhenTheCommandReturns() {
        Simulator simulator =
                new Simulator(new CurrentThreadRunner(), () -> {}, Simulator::experiment);
        try (Session session =
                new Session(
                        SmallData.DATA,
                        SmallData.SETTINGS,
                        simulator,
                        new LiveAccuracy(),
                        new TimeLeft(System::nanoTime),
                        PairStore.NONE,
                        InstantSource.system())) {
            session.run();
            assertThat(session.model().stateProperty().get().phase()).isEqualTo(RunPhase.DONE);
        }
    }

    @Test
    void noThreadOutlivesTheSession() {
        Set<Thread> before = threads();
        Session session = Sessions.small();
        session.run();
        await(session, () -> session.model().historyProperty().get().epochs().size() >= 1);
        Set<Thread> during = threads();
        during.removeAll(before);
        assertThat(during).hasSizeGreaterThanOrEqualTo(3);
        session.close();
        for (Thread thread : during) {
            join(thread);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("crossbar-"))
                .collect(Collectors.toSet());
    }

    private static void join(Thread thread) {
        try {
            thread.join(30_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
