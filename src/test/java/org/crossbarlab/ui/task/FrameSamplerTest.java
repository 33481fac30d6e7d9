package org.crossbarlab.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class FrameSamplerTest {

    @Test
    void itSamplesWhileTheWindowShowsAndRestsWhenItIsHidden() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        AtomicInteger samples = new AtomicInteger();
        StackPane view = new StackPane();
        FrameSampler sampler =
                WaitForAsyncUtils.asyncFx(
                                () -> FrameSampler.everyFrame(view, () -> 1, samples::addAndGet))
                        .get();
        assertThat(sampler.isRunning()).isFalse();
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            stage.setScene(new Scene(view, 100, 100));
                            stage.show();
                        })
                .get();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> samples.get() > 2);
        WaitForAsyncUtils.asyncFx(stage::hide).get();
        assertThat(sampler.isRunning()).isFalse();
        WaitForAsyncUtils.asyncFx(sampler::close).get();
    }
}
