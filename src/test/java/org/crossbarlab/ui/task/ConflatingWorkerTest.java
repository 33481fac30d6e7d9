package org.crossbarlab.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

class ConflatingWorkerTest {

    @Test
    void onlyTheNewestWaitingRequestIsComputed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        BlockingQueue<Integer> computed = new LinkedBlockingQueue<>();
        AtomicBoolean overtaken = new AtomicBoolean();
        try (ConflatingWorker<Integer, Integer> worker =
                new ConflatingWorker<>(
                        "test",
                        (request, turn) -> {
                            begun.countDown();
                            goOn.await();
                            overtaken.compareAndSet(false, turn.isOvertaken());
                            computed.add(request);
                            turn.publish(request);
                        })) {
            worker.submit(1);
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            worker.submit(2);
            worker.submit(3);
            assertThat(worker.isBusy()).isTrue();
            goOn.countDown();
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !worker.isBusy());
            assertThat(List.copyOf(computed)).containsExactly(1, 3);
            assertThat(overtaken).isTrue();
            assertThat(worker.poll()).isEqualTo(3);
            assertThat(worker.poll()).as("an answer is taken once").isNull();
        }
    }

    @Test
    void aFailureIsKeptForTheWindowAndTheWorkerGoesOn() throws Exception {
        try (ConflatingWorker<Integer, Integer> worker =
                new ConflatingWorker<>(
                        "test",
                        (request, turn) -> {
                            if (request < 0) {
                                throw new IllegalArgumentException("negative");
                            }
                            turn.publish(request);
                        })) {
            worker.submit(-1);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !worker.isBusy());
            assertThat(worker.pollFailure()).hasMessage("negative");
            assertThat(worker.pollFailure()).isNull();
            worker.submit(7);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !worker.isBusy());
            assertThat(worker.poll()).isEqualTo(7);
        }
    }

    @Test
    void closingOvertakesTheRunningRequest() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ConflatingWorker<Integer, Integer> worker =
                new ConflatingWorker<>(
                        "test",
                        (request, turn) -> {
                            begun.countDown();
                            while (!turn.isOvertaken()) {
                                Thread.onSpinWait();
                            }
                            ended.countDown();
                        });
        worker.submit(1);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        worker.close();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
