package org.crossbarlab.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** The time limit only ends a test that hangs. */
@Timeout(60)
class WorkerPoolTest {

    @ParameterizedTest
    @CsvSource({"1,0", "1,1", "1,100", "2,0", "2,1", "2,2", "2,1000", "3,2", "5,1000"})
    void runsEveryTaskOnce(int threads, int tasks) {
        AtomicIntegerArray runs = new AtomicIntegerArray(Math.max(1, tasks));
        try (WorkerPool pool = new WorkerPool(threads)) {
            pool.run(tasks, (index, worker) -> runs.incrementAndGet(index));
        }
        assertThat(IntStream.range(0, tasks).map(runs::get)).allMatch(n -> n == 1);
    }

    @Test
    void manySmallJobsOneAfterAnotherLoseNoTask() {
        AtomicInteger sum = new AtomicInteger();
        try (WorkerPool pool = new WorkerPool(3)) {
            for (int job = 0; job < 20_000; job++) {
                pool.run(4, (index, worker) -> sum.addAndGet(index));
            }
        }
        assertThat(sum).hasValue(20_000 * (0 + 1 + 2 + 3));
    }

    @Test
    void whatTasksWriteIsSeenByTheCaller() {
        try (WorkerPool pool = new WorkerPool(3)) {
            for (int job = 0; job < 2_000; job++) {
                int[] plain = new int[64];
                int value = job;
                pool.run(plain.length, (index, worker) -> plain[index] = value);
                assertThat(plain).containsOnly(value);
            }
        }
    }

    @Test
    void noTwoTasksShareAWorkerAtATime() {
        AtomicIntegerArray busy = new AtomicIntegerArray(4);
        AtomicBoolean shared = new AtomicBoolean();
        try (WorkerPool pool = new WorkerPool(4)) {
            pool.run(
                    10_000,
                    (index, worker) -> {
                        if (busy.incrementAndGet(worker) != 1) {
                            shared.set(true);
                        }
                        busy.decrementAndGet(worker);
                    });
        }
        assertThat(shared).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anExceptionSurfacesAfterTheOtherTasksHaveEnded(int threads) {
        AtomicInteger ended = new AtomicInteger();
        try (WorkerPool pool = new WorkerPool(threads)) {
            assertThatThrownBy(
                            () ->
                                    pool.run(
                                            50,
                                            (index, worker) -> {
                                                if (index == 7) {
                                                    throw new IllegalArgumentException("seven");
                                                }
                                                ended.incrementAndGet();
                                            }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("seven");
            assertThat(ended).hasValue(49);
        }
    }

    @Test
    void anErrorSurfacesAsItIs() {
        try (WorkerPool pool = new WorkerPool(2)) {
            assertThatThrownBy(
                            () ->
                                    pool.run(
                                            2,
                                            (index, worker) -> {
                                                throw new AssertionError("broken");
                                            }))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("broken");
        }
    }

    /** Generics can smuggle a checked exception out; it must not kill a helper or lose tasks. */
    @Test
    void aSmuggledCheckedExceptionSurfacesAndHelpersSurvive() {
        AtomicInteger ended = new AtomicInteger();
        try (WorkerPool pool = new WorkerPool(3)) {
            assertThatThrownBy(
                            () ->
                                    pool.run(
                                            50,
                                            (index, worker) -> {
                                                if (index % 5 == 0) {
                                                    smuggle(new IOException("disk"));
                                                }
                                                ended.incrementAndGet();
                                            }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("disk");
            assertThat(ended).hasValue(40);
            assertThat(workersOf(pool)).hasSize(3);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void smuggle(Throwable e) throws E {
        throw (E) e;
    }

    @Test
    void isUsableAfterAnException() {
        try (WorkerPool pool = new WorkerPool(3)) {
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(
                                () ->
                                        pool.run(
                                                10,
                                                (index, worker) -> {
                                                    throw new IllegalStateException();
                                                }))
                        .isInstanceOf(IllegalStateException.class);
                AtomicInteger ran = new AtomicInteger();
                pool.run(10, (index, worker) -> ran.incrementAndGet());
                assertThat(ran).hasValue(10);
            }
        }
    }

    @Test
    void twoCallersTakeTurns() {
        AtomicIntegerArray inside = new AtomicIntegerArray(2);
        AtomicBoolean mixed = new AtomicBoolean();
        AtomicInteger total = new AtomicInteger();
        try (WorkerPool pool = new WorkerPool(2)) {
            List<CompletableFuture<Void>> callers =
                    IntStream.range(0, 2)
                            .mapToObj(
                                    me ->
                                            CompletableFuture.runAsync(
                                                    () -> call(pool, me, inside, mixed, total)))
                            .toList();
            callers.forEach(CompletableFuture::join);
        }
        assertThat(mixed).isFalse();
        assertThat(total).hasValue(2 * 2_000 * 4);
    }

    private static void call(
            WorkerPool pool,
            int me,
            AtomicIntegerArray inside,
            AtomicBoolean mixed,
            AtomicInteger total) {
        for (int job = 0; job < 2_000; job++) {
            pool.run(
                    4,
                    (index, worker) -> {
                        inside.incrementAndGet(me);
                        if (inside.get(1 - me) != 0) {
                            mixed.set(true);
                        }
                        total.incrementAndGet();
                        inside.decrementAndGet(me);
                    });
        }
    }

    @Test
    void helpersEndWhenThePoolIsClosedAndTheCallerWorksOn() throws Exception {
        WorkerPool pool = new WorkerPool(3);
        Set<Thread> helpers = workersOf(pool);
        helpers.remove(Thread.currentThread());
        assertThat(helpers).hasSize(2);
        pool.close();
        pool.close();
        for (Thread helper : helpers) {
            helper.join();
        }
        AtomicInteger ran = new AtomicInteger();
        pool.run(10, (index, worker) -> ran.incrementAndGet());
        assertThat(ran).hasValue(10);
    }

    @Test
    void closingWhileAJobRunsLosesNoTask() {
        AtomicInteger ran = new AtomicInteger();
        WorkerPool pool = new WorkerPool(3);
        pool.run(
                1_000,
                (index, worker) -> {
                    if (index == 10) {
                        pool.close();
                    }
                    ran.incrementAndGet();
                });
        assertThat(ran).hasValue(1_000);
    }

    @Test
    void countsTheCallerAmongItsThreads() {
        try (WorkerPool pool = new WorkerPool(4)) {
            assertThat(pool.threads()).isEqualTo(4);
        }
        assertThat(WorkerPool.defaultThreads()).isPositive();
        assertThatThrownBy(() -> new WorkerPool(0).close())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Threads must be 1 or more, not 0.");
    }

    /** The threads that run tasks: each task waits for the others, so all of them must come. */
    private static Set<Thread> workersOf(WorkerPool pool) {
        Set<Thread> threads = new HashSet<>();
        AtomicInteger arrived = new AtomicInteger();
        pool.run(
                pool.threads(),
                (index, worker) -> {
                    synchronized (threads) {
                        threads.add(Thread.currentThread());
                    }
                    arrived.incrementAndGet();
                    while (arrived.get() < pool.threads()) {
                        Thread.onSpinWait();
                    }
                });
        return threads;
    }
}
