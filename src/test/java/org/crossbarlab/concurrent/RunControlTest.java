package org.crossbarlab.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** The time limit only ends a test that hangs. */
@Timeout(60)
class RunControlTest {

    private final RunControl control = new RunControl();

    @AfterEach
    void letEverybodyGo() {
        control.cancel();
        Thread.interrupted();
    }

    /** Waits until a thread waits in the control, so that the next call finds it there. */
    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static Thread start(Runnable work, CompletableFuture<Void> end) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            try {
                                work.run();
                                end.complete(null);
                            } catch (CancellationException e) {
                                end.completeExceptionally(new IllegalStateException(e));
                            }
                        });
    }

    @Test
    void letsUntouchedWorkPass() {
        assertThatCode(control::checkpoint).doesNotThrowAnyException();
        assertThatCode(control::throwIfCancelled).doesNotThrowAnyException();
        assertThatCode(control::boundary).doesNotThrowAnyException();
        assertThat(control.isPaused()).isFalse();
        assertThat(control.isCancelled()).isFalse();
    }

    @Test
    void cancelledWorkEndsAtEveryKindOfCheckpoint() {
        control.cancel();
        assertThat(control.isCancelled()).isTrue();
        assertThatThrownBy(control::checkpoint)
                .isInstanceOf(CancellationException.class)
                .hasMessage("The work was cancelled.");
        assertThatThrownBy(control::throwIfCancelled).isInstanceOf(CancellationException.class);
        assertThatThrownBy(control::boundary).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancellingCannotBeTakenBack() {
        control.cancel();
        control.resume();
        control.step();
        assertThatThrownBy(control::checkpoint).isInstanceOf(CancellationException.class);
    }

    @Test
    void pausedWorkWaitsUntilItIsResumed() throws Exception {
        control.pause();
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread worker = start(control::checkpoint, end);
        awaitWaiting(worker);
        assertThat(end).isNotDone();
        control.resume();
        end.get();
    }

    @Test
    void severalPausedWorkersAreAllResumed() throws Exception {
        control.pause();
        CompletableFuture<Void> one = new CompletableFuture<>();
        CompletableFuture<Void> two = new CompletableFuture<>();
        awaitWaiting(start(control::checkpoint, one));
        awaitWaiting(start(control::checkpoint, two));
        control.resume();
        one.get();
        two.get();
    }

    @Test
    void pausedWorkCanBeCancelled() {
        control.pause();
        CompletableFuture<Void> end = new CompletableFuture<>();
        awaitWaiting(start(control::checkpoint, end));
        control.cancel();
        assertThatThrownBy(end::get).isInstanceOf(ExecutionException.class);
    }

    @Test
    void aCheckpointThatDoesNotWaitPassesWhilePaused() {
        control.pause();
        assertThatCode(control::throwIfCancelled).doesNotThrowAnyException();
    }

    @Test
    void aStepEndsAtTheNextBoundaryAndNotBefore() throws Exception {
        control.pause();
        AtomicInteger batches = new AtomicInteger();
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread worker =
                start(
                        () -> {
                            for (int epoch = 0; epoch < 3; epoch++) {
                                for (int batch = 0; batch < 5; batch++) {
                                    control.checkpoint();
                                    batches.incrementAndGet();
                                }
                                control.boundary();
                            }
                        },
                        end);
        awaitWaiting(worker);
        assertThat(batches).hasValue(0);
        for (int epoch = 1; epoch <= 2; epoch++) {
            control.step();
            while (!control.isPaused()) {
                Thread.onSpinWait();
            }
            assertThat(batches).hasValue(5 * epoch);
        }
        control.resume();
        end.get();
        assertThat(batches).hasValue(15);
    }

    @Test
    void resumingForgetsAStepThatHasNotEnded() {
        control.step();
        control.resume();
        assertThatCode(control::boundary).doesNotThrowAnyException();
        assertThat(control.isPaused()).isFalse();
    }

    @Test
    void anInterruptCancelsWaitingWorkAndKeepsTheFlag() throws Exception {
        control.pause();
        CountDownLatch flagKept = new CountDownLatch(1);
        Thread worker =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        control.checkpoint();
                                    } catch (CancellationException e) {
                                        if (Thread.currentThread().isInterrupted()) {
                                            flagKept.countDown();
                                        }
                                    }
                                });
        awaitWaiting(worker);
        worker.interrupt();
        flagKept.await();
        assertThat(control.isCancelled()).isTrue();
    }

    /** As the contract of the checkpoint says, whether or not the work is paused at the time. */
    @Test
    void anInterruptCancelsRunningWorkToo() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(control::checkpoint).isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void pausingAndResumingFromOtherThreadsLosesNoWakeUp() throws Exception {
        CompletableFuture<Void> end = new CompletableFuture<>();
        start(
                () -> {
                    for (int i = 0; i < 200_000; i++) {
                        control.checkpoint();
                    }
                },
                end);
        while (!end.isDone()) {
            control.pause();
            control.resume();
        }
        end.get();
    }
}
