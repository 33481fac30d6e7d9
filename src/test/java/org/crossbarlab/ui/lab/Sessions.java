package org.crossbarlab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.concurrent.TimeLeft;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.live.LiveAccuracy;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;

import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Sessions on small data, and waiting for them as the window's timer does. */
public final class Sessions {

    private static final long LONGEST_NANOS = 60_000_000_000L;

    private Sessions() {}

    public static Session small() {
        return small(SmallData.SETTINGS);
    }

    public static Session small(ExperimentSettings settings) {
        return small(settings, Simulator::experiment);
    }

    /** A session whose runs are computed otherwise. */
    public static Session small(ExperimentSettings settings, Simulator.Simulation simulation) {
        return small(settings, simulation, PairStore.NONE, InstantSource.system());
    }

    /** A session that keeps its networks. */
    public static Session keeping(PairStore store) {
        return small(SmallData.SETTINGS, Simulator::experiment, store, InstantSource.system());
    }

    /** A session whose changes are gestures of their own, however fast they come. */
    public static Session unhurried() {
        return small(SmallData.SETTINGS, Simulator::experiment, PairStore.NONE, new TickingClock());
    }

    static Session small(
            ExperimentSettings settings,
            Simulator.Simulation simulation,
            PairStore store,
            InstantSource clock) {
        ThreadRunner runner = new ThreadRunner();
        return new Session(
                SmallData.DATA,
                settings,
                new Simulator(runner, runner::close, simulation),
                new LiveAccuracy(),
                new TimeLeft(System::nanoTime),
                store,
                clock);
    }

    /** A session whose first run does not get on until other data take the place of its own. */
    public static Session stuckOnItsData(ExperimentSettings settings) {
        return small(
                settings,
                (equipment, now, control, listener) -> {
                    while (equipment.data() == SmallData.DATA) {
                        control.throwIfCancelled();
                        Thread.onSpinWait();
                    }
                    return Simulator.experiment(equipment, now, control, listener);
                });
    }

    /** Samples until a condition holds. */
    public static void await(Session session, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_NANOS;
        session.sample();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("still %s", session.model().stateProperty().get())
                    .isLessThan(end);
            LockSupport.parkNanos(100_000);
            session.sample();
        }
    }

    public static void await(Session session, RunPhase phase) {
        await(session, () -> session.model().stateProperty().get().phase() == phase);
    }

    /** Samples until every row is complete for the current settings and the newest weights. */
    public static void awaitScores(Session session) {
        SessionModel model = session.model();
        await(
                session,
                () -> {
                    Scores scores = model.scoresProperty().get();
                    return model.settingsProperty().get().equals(scores.settings())
                            && model.networksProperty().get().equals(scores.networks())
                            && scores.rows().values().stream().allMatch(Score::isComplete);
                });
    }
}
