package org.crossbarlab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossbarlab.ui.lab.Sessions.await;
import static org.crossbarlab.ui.lab.Sessions.awaitScores;

import org.crossbarlab.concurrent.RunControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Work in the background waits for the hand, and is begun once for each request. */
class BackstageTest {

    private static final int STEPS = 1_000_000;

    private final Session session = Sessions.small();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicReference<RunControl> reins = new AtomicReference<>();
    private final Backstage<String, String> backstage =
            new Backstage<>(
                    "test-backstage", session.model(), session.workbench(), this::countAndAnswer);

    private void countAndAnswer(String request, RunControl control, Consumer<String> answers) {
        begun.incrementAndGet();
        reins.set(control);
        if (request.equals("fail")) {
            throw new IllegalArgumentException("meant");
        }
        answers.accept(request + " begun");
        for (int i = 0; request.equals("long") && i < STEPS; i++) {
            control.checkpoint();
            steps.incrementAndGet();
            LockSupport.parkNanos(100_000);
        }
        answers.accept(request + " done");
    }

    @AfterEach
    void close() {
        backstage.close();
        session.close();
    }

    private void awaitAnswer(String expected) {
        await(session, () -> expected.equals(backstage.sample()));
    }

    @Test
    void anAnswerIsToTheNewestRequestAndComesOnce() {
        backstage.want("long");
        awaitAnswer("long begun");
        backstage.want("short");
        awaitAnswer("short done");
        assertThat(backstage.sample()).isNull();
        backstage.want("short");
        backstage.sample();
        assertThat(begun).as("an equal request is no other").hasValue(2);
        backstage.want(null);
        assertThat(backstage.wanted()).isNull();
        assertThat(backstage.sample()).isNull();
    }

    @Test
    void aHandMakesItWaitAndNothingIsLost() {
        backstage.want("long");
        awaitAnswer("long begun");
        session.newChip();
        assertThat(reins.get().isPaused()).as("at once").isTrue();
        await(session, () -> !session.workbench().figures().isBusy());
        int before = steps.get();
        await(
                session,
                () -> {
                    backstage.sample();
                    return steps.get() > before + 3;
                });
        assertThat(begun).hasValue(1);
        assertThat(reins.get().isCancelled()).isFalse();
    }

    @Test
    void aRunHasTheProcessorsForItself() {
        session.run();
        assertThat(session.model().stateProperty().get().phase().isRunning()).isTrue();
        backstage.want("short");
        await(
                session,
                () -> {
                    boolean running = session.model().stateProperty().get().phase().isRunning();
                    if (running) {
                        assertThat(backstage.sample()).isNull();
                    }
                    return !running;
                });
        awaitScores(session);
        awaitAnswer("short done");
    }

    @Test
    void aFailureIsToldOnceAndTheNextRequestIsAnswered() {
        backstage.want("fail");
        assertThatThrownBy(() -> await(session, () -> backstage.sample() != null))
                .hasRootCauseMessage("meant");
        assertThat(backstage.sample()).isNull();
        backstage.want("short");
        awaitAnswer("short done");
    }
}
