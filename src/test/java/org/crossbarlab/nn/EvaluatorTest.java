package org.crossbarlab.nn;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.kernel.KernelChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

class EvaluatorTest {

    private final Dataset data = SyntheticDigits.generate(new RandomStreams(3), 64, 64);

    /** The pool is busy until the test has begun and was cancelled. */
    @Test
    @Timeout(60)
    void aTestThatHasBegunObeysACancel() throws InterruptedException {
        Architecture architecture = Architecture.reference(data);
        LayerArithmetic weights =
                LayerArithmetic.exact(architecture.initialParameters(new RandomStreams(1)));
        PackedImages images = PackedImages.of(data.test());
        RunControl control = new RunControl();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean busy = new AtomicBoolean(true);
        AtomicReference<Throwable> end = new AtomicReference<>();
        try (WorkerPool pool = new WorkerPool(1)) {
            Evaluator evaluator =
                    new Evaluator(new Network(architecture, KernelChoice.fastest()), pool);
            Thread other =
                    Thread.ofPlatform().start(() -> pool.run(1, (i, w) -> spin(begun, busy)));
            begun.await();
            Thread test =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            evaluator.evaluate(weights, images, control);
                                        } catch (CancellationException cancelled) {
                                            end.set(cancelled);
                                        }
                                    });
            awaitWork(test, Thread.State.WAITING);
            control.cancel();
            busy.set(false);
            test.join();
            other.join();
        }
        assertThat(end.get()).isInstanceOf(CancellationException.class);
    }

    private static void spin(CountDownLatch begun, AtomicBoolean busy) {
        begun.countDown();
        while (busy.get()) {
            Thread.onSpinWait();
        }
    }

    private static void awaitWork(Thread thread, Thread.State state) {
        while (thread.getState() != state) {
            Thread.onSpinWait();
        }
    }
}
