package org.crossbarlab.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class RunningTaskTest {

    private final TaskRunner runner = new CurrentThreadRunner();
    private final List<Object> told = new ArrayList<>();

    @Test
    void successIsToldToTheSuccessHandlerOnly() {
        runner.run(() -> 42).onSuccess(told::add).onError(told::add);
        assertThat(told).containsExactly(42);
    }

    @Test
    void failureIsToldToTheErrorHandlerOnly() {
        IOException failure = new IOException("no file");
        runner.run(
                        () -> {
                            throw failure;
                        })
                .onSuccess(told::add)
                .onError(told::add);
        assertThat(told).containsExactly(failure);
    }

    @Test
    void aHandlerSetBeforeTheEndIsCalledAtTheEnd() {
        RunningTask<String> task = new RunningTask<>();
        task.onSuccess(told::add);
        assertThat(told).isEmpty();
        task.succeed("done");
        assertThat(told).containsExactly("done");
    }
}
