package org.crossbarlab.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class LiveAccuracyTest {

    private static final Dataset DATA = SyntheticDigits.generate(new RandomStreams(3), 64, 200);
    private static final ExperimentSettings SETTINGS = ExperimentSettings.REFERENCE.withChips(2);

    private static LiveRequest request(WorkerPool pool, double alpha, float[] parameters) {
        Weights weights = new Weights(1, NetworkRole.DIGITAL, SETTINGS, parameters);
        return new LiveRequest(
                1,
                new Equipment(DATA, pool),
                SETTINGS.withCrossbar(SETTINGS.crossbar().withAlpha(alpha)),
                1,
                Map.of(NetworkRole.DIGITAL, weights),
                false);
    }

    private static void awaitRest(LiveAccuracy live) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !live.isBusy());
    }

    @Test
    void theNewestOfManyRequestsIsAnswered() throws Exception {
        try (WorkerPool pool = new WorkerPool(2);
                LiveAccuracy live = new LiveAccuracy()) {
            float[] parameters = Experiment.initialParameters(Architecture.REFERENCE, 1);
            for (int i = 0; i <= 100; i++) {
                live.submit(request(pool, i / 200.0, parameters));
                live.poll();
            }
            awaitRest(live);
            LiveAnswer answer = live.poll();
            assertThat(answer.scores().settings().crossbar())
                    .isEqualTo(SETTINGS.crossbar().withAlpha(0.5));
            assertThat(live.poll()).isNull();
        }
    }

    @Test
    void aFailureIsToldAndTheNextRequestIsAnswered() throws Exception {
        try (WorkerPool pool = new WorkerPool(2);
                LiveAccuracy live = new LiveAccuracy()) {
            live.submit(request(pool, 0.1, new float[3]));
            awaitRest(live);
            assertThat(live.pollFailure()).isInstanceOf(RuntimeException.class);
            live.submit(
                    request(pool, 0.1, Experiment.initialParameters(Architecture.REFERENCE, 1)));
            awaitRest(live);
            assertThat(live.poll()).isNotNull();
        }
    }
}
