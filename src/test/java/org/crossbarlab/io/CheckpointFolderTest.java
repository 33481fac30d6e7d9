package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.experiment.Checkpoint;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.testing.SmallDigits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

class CheckpointFolderTest {

    private static final ExperimentSettings SETTINGS =
            ExperimentSettings.REFERENCE
                    .withTraining(new TrainingSettings(3, 64, 1e-5))
                    .withChips(2)
                    .withThreads(1);

    @TempDir private Path path;

    private CheckpointFolder folder(ExperimentSettings settings) {
        return new CheckpointFolder(path, settings, SmallDigits.dataset());
    }

    private static ExperimentResult run(
            RunControl control, ExperimentListener listener, Map<NetworkRole, Checkpoint> starts) {
        var data = SmallDigits.dataset();
        try (WorkerPool pool = new WorkerPool(SETTINGS.threads())) {
            TestBench bench = new TestBench(data, SETTINGS.seed(), pool);
            return new Experiment(data, SETTINGS, pool, bench, control, listener).run(starts);
        }
    }

    /** Cancels in the middle of the second device-aware epoch. */
    private record Interruption(ExperimentListener recorder, RunControl control)
            implements ExperimentListener {

        @Override
        public void batchTrained(NetworkRole network, int epoch, int batch, int of, double loss) {
            if (network == NetworkRole.AWARE && epoch == 2 && batch == 2) {
                control.cancel();
            }
        }

        @Override
        public void epochTrained(NetworkRole network, Epoch epoch, OptimiserState state) {
            recorder.epochTrained(network, epoch, state);
        }
    }

    @Test
    void anInterruptedRunGoesOnToIdenticalBits() {
        RunControl control = new RunControl();
        CheckpointFolder folder = folder(SETTINGS);
        folder.requireWritable();
        var interruption = new Interruption(folder.recorder(Map.of()), control);
        assertThatThrownBy(() -> run(control, interruption, Map.of()))
                .isInstanceOf(CancellationException.class);

        Map<NetworkRole, Checkpoint> starts = folder.read();
        assertThat(starts.get(NetworkRole.DIGITAL).history()).hasSize(3);
        assertThat(starts.get(NetworkRole.AWARE).history()).hasSize(1);
        ExperimentResult resumed = run(new RunControl(), folder.recorder(starts), starts);
        ExperimentResult whole = run(new RunControl(), ExperimentListener.NONE, Map.of());

        assertThat(resumed.digital()).isEqualTo(whole.digital());
        assertThat(resumed.analog()).isEqualTo(whole.analog());
        for (NetworkRole role : NetworkRole.values()) {
            assertThat(resumed.networks().get(role).parameters())
                    .containsExactly(whole.networks().get(role).parameters());
            assertThat(losses(resumed, role)).isEqualTo(losses(whole, role));
        }
        assertThat(folder.read().get(NetworkRole.AWARE).history()).hasSize(3);
    }

    private static List<Double> losses(ExperimentResult result, NetworkRole role) {
        return result.networks().get(role).history().stream().map(Epoch::validationLoss).toList();
    }

    private void writeOne() {
        var state = new OptimiserState(5, new float[7018], new float[7018], new float[7018]);
        var history = List.of(new Epoch(1, 1e-5, Double.NaN, 0.5, 0.1));
        folder(SETTINGS)
                .write(new Checkpoint(NetworkRole.DIGITAL, Architecture.REFERENCE, state, history));
    }

    @Test
    void keepsEveryNumber() {
        writeOne();
        Checkpoint read = folder(SETTINGS.withChips(5)).read().get(NetworkRole.DIGITAL);
        assertThat(read.history()).containsExactly(new Epoch(1, 1e-5, Double.NaN, 0.5, 0.1));
        assertThat(read.state().step()).isEqualTo(5);
    }

    @Test
    void refusesWhatBelongsToOthersOrIsDamaged() throws IOException {
        writeOne();
        assertThatThrownBy(() -> folder(SETTINGS.withSeed(9)).read())
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("seed was 1, not 9");
        assertThatThrownBy(
                        () ->
                                new CheckpointFolder(
                                                path,
                                                SETTINGS,
                                                Architecture.REFERENCE,
                                                Map.of("a", "b"))
                                        .read())
                .hasMessageContaining("the data were others");
        Path file = path.resolve("digital.json");
        String whole = Files.readString(file);
        for (String damaged :
                List.of(
                        whole.substring(0, whole.length() / 2),
                        whole.replace("\"step\": 5", "\"step\": 0"),
                        whole.replace("\"step\": 5", "\"step\": \"x\""),
                        whole.replace("\"firstMoment\"", "\"thirdMoment\""),
                        whole.replace("trainingLoss", "loss"),
                        whole.replace("\"digital\"", "\"aware\""),
                        whole.replace("\"settings\"", "\"setting\""),
                        "[]")) {
            Files.writeString(file, damaged);
            assertThatThrownBy(() -> folder(SETTINGS).read())
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessageContaining(file.toString());
        }
    }
}
