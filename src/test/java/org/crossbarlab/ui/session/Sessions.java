package org.crossbarlab.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.ui.live.LiveAccuracy;

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

    static Session small(ExperimentSettings settings, Simulator.Simulation simulation) {
        ThreadRunner runner = new ThreadRunner();
        return new Session(
                SmallData.DATA,
                settings,
                new Simulator(runner, runner::close, simulation),
                new LiveAccuracy(),
                new TimeLeft(System::nanoTime));
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

    /** Samples until every row of the scoreboard is complete under the current settings. */
    public static void awaitScores(Session session) {
        await(
                session,
                () ->
                        session.model()
                                        .settingsProperty()
                                        .get()
                                        .equals(session.model().scoresProperty().get().settings())
                                && session.model().scoresProperty().get().rows().values().stream()
                                        .allMatch(row -> row.isComplete()));
    }
}
