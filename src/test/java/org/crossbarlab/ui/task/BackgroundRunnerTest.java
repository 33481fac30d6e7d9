package org.crossbarlab.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class BackgroundRunnerTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void workRunsOnItsOwnThreadAndEndsOnTheWindowsThread() throws Exception {
        CompletableFuture<String> workThread = new CompletableFuture<>();
        CompletableFuture<Boolean> onWindowThread = new CompletableFuture<>();
        try (BackgroundRunner runner = new BackgroundRunner("test-service")) {
            start(
                    runner,
                    () -> Thread.currentThread().getName(),
                    name -> {
                        workThread.complete(name);
                        onWindowThread.complete(Platform.isFxApplicationThread());
                    });
            assertThat(workThread.get(10, TimeUnit.SECONDS)).isEqualTo("test-service");
            assertThat(onWindowThread.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFailureWithoutHandlerReachesTheUncaughtExceptionHandler() throws Exception {
        CompletableFuture<Throwable> seen = new CompletableFuture<>();
        Thread window = WaitForAsyncUtils.asyncFx(Thread::currentThread).get();
        Thread.UncaughtExceptionHandler before = window.getUncaughtExceptionHandler();
        window.setUncaughtExceptionHandler((thread, failure) -> seen.complete(failure));
        try (BackgroundRunner runner = new BackgroundRunner("test-service")) {
            IllegalStateException failure = new IllegalStateException("lost?");
            start(
                    runner,
                    () -> {
                        throw failure;
                    },
                    result -> {});
            assertThat(seen.get(10, TimeUnit.SECONDS)).isSameAs(failure);
        } finally {
            window.setUncaughtExceptionHandler(before);
        }
    }

    private static <T> void start(TaskRunner runner, Callable<T> work, Consumer<T> onSuccess) {
        WaitForAsyncUtils.asyncFx(() -> runner.run(work).onSuccess(onSuccess));
    }
}
