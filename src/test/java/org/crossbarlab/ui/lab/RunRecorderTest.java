package org.crossbarlab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.ui.live.LiveAccuracy;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class RunRecorderTest {

    /** Two batches make a point, and the last one stands alone. */
    private static final int BATCHES = 45;

    private static void train(RunRecorder recorder, int epoch, double loss) {
        for (int batch = 1; batch <= BATCHES; batch++) {
            recorder.batchTrained(NetworkRole.DIGITAL, epoch, batch, BATCHES, loss);
        }
    }

    @Test
    void noEpochsLossGoesIntoTheNext() {
        SessionModel model = new SessionModel(SmallData.DATA, SmallData.SETTINGS);
        try (Workbench workbench = new Workbench(model, new LiveAccuracy())) {
            RunRecorder recorder =
                    new RunRecorder(
                            Instant.EPOCH,
                            SmallData.SETTINGS,
                            SmallData.DATA,
                            workbench,
                            PairStore.NONE);
            train(recorder, 1, 8);
            List<LossPoint> first = recorder.take().losses();
            assertThat(first).hasSize(23).allMatch(point -> point.loss() == 8);
            assertThat(first.getLast().epoch()).isEqualTo(1);
            train(recorder, 2, 1);
            List<LossPoint> second = recorder.take().losses();
            assertThat(second).hasSize(23).allMatch(point -> point.loss() == 1);
            assertThat(second.getFirst().epoch()).isEqualTo(1 + 2.0 / BATCHES);
            assertThat(recorder.take().losses()).isEmpty();
        }
    }
}
