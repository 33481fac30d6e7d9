package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.Checkpoint;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentListener;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.testing.SmallDigits;
import org.crossbarlab.testing.SmallShapes;
import org.crossbarlab.text.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A whole experiment, with its files, on images and classes that are not MNIST's. */
class OtherShapesTest {

    private static final Dataset DATA = SmallShapes.dataset();
    private static final Architecture NETWORK = Architecture.reference(new Shape(1, 14, 14), 4);
    private static final ExperimentSettings SETTINGS =
            ExperimentSettings.REFERENCE
                    .withTraining(new TrainingSettings(2, 16, 3e-3))
                    .withChips(2)
                    .withThreads(2);

    private static ExperimentResult whole;

    @TempDir private Path folder;

    @BeforeAll
    static void runTheWholeExperiment() {
        whole = run(SETTINGS, ExperimentListener.NONE, Map.of());
    }

    private static ExperimentResult run(
            ExperimentSettings settings,
            ExperimentListener listener,
            Map<NetworkRole, Checkpoint> starts) {
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            TestBench bench = new TestBench(DATA, settings.seed(), pool);
            return new Experiment(DATA, settings, pool, bench, new RunControl(), listener)
                    .run(starts);
        }
    }

    private static void assertSameNumbers(ExperimentResult result) {
        assertThat(result.digital()).isEqualTo(whole.digital());
        assertThat(result.analog()).isEqualTo(whole.analog());
        for (NetworkRole role : NetworkRole.values()) {
            assertThat(result.networks().get(role).parameters())
                    .containsExactly(whole.networks().get(role).parameters());
        }
    }

    @Test
    void networksTakeTheShapeOfTheDataAndLearn() {
        assertThat(whole.networks().values())
                .extracting(TrainedNetwork::architecture)
                .containsOnly(NETWORK);
        assertThat(NETWORK.tensors().getLast().outputs()).isEqualTo(4);
        assertThat(whole.digital()).as("guessing gives 0.25").isGreaterThan(0.6);
        assertThat(whole.analog().get(NetworkRole.AWARE).mean()).isGreaterThan(0.4);
    }

    @Test
    void theReferenceNetworkIsTheOneForMnistsShape() {
        assertThat(Architecture.reference(SmallDigits.dataset())).isEqualTo(Architecture.REFERENCE);
    }

    @Test
    void numbersAreTheSameForAnyThreads() {
        assertSameNumbers(run(SETTINGS.withThreads(1), ExperimentListener.NONE, Map.of()));
        assertSameNumbers(run(SETTINGS.withThreads(3), ExperimentListener.NONE, Map.of()));
    }

    @Test
    void aCheckpointGoesOnToTheSameBitsAndBelongsToItsNetworkAlone() throws IOException {
        ExperimentSettings half = SETTINGS.withTraining(new TrainingSettings(1, 16, 3e-3));
        CheckpointFolder first = new CheckpointFolder(folder, half, DATA);
        run(half, first.recorder(Map.of()), Map.of());
        Map<NetworkRole, Checkpoint> starts = new CheckpointFolder(folder, SETTINGS, DATA).read();
        assertThat(starts.get(NetworkRole.AWARE).architecture()).isEqualTo(NETWORK);
        assertSameNumbers(run(SETTINGS, ExperimentListener.NONE, starts));

        assertThat(aware().path("architecture").toString())
                .isEqualTo(
                        """
                        {"input":[1,14,14],"layers":["convolution 8, 3x3, stride 2","relu",\
                        "convolution 16, 3x3, stride 2","relu","flatten","linear 4"]}\
                        """);
        var others =
                new CheckpointFolder(folder, SETTINGS, Architecture.REFERENCE, DATA.checksums());
        assertThatThrownBy(others::read)
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("the network has other layers");
    }

    private JsonNode aware() throws IOException {
        return Json.STRICT.readTree(Files.readString(folder.resolve("aware.json")));
    }

    @Test
    void checkpointsOfTheReferenceNetworkHaveTheKeysOfVersion1() throws IOException {
        float[] values = new float[Architecture.REFERENCE.parameterCount()];
        new CheckpointFolder(folder, SETTINGS, SmallDigits.dataset())
                .write(
                        new Checkpoint(
                                NetworkRole.AWARE,
                                Architecture.REFERENCE,
                                OptimiserState.initial(values),
                                List.of()));
        assertThat(aware().fieldNames())
                .toIterable()
                .containsExactly(
                        "network",
                        "settings",
                        "data",
                        "epochs",
                        "step",
                        "parameters",
                        "firstMoment",
                        "secondMoment");
    }

    @Test
    void savedWeightsAreTestedAgainAndSwept() {
        Path file = folder.resolve("w.json");
        TrainedNetwork trained = whole.networks().get(NetworkRole.DIGITAL);
        WeightsFile.write(file, trained.architecture(), trained.parameters(), "small");
        float[] read = WeightsFile.read(file, Architecture.reference(DATA));
        TrainedNetwork network = new TrainedNetwork(NetworkRole.DIGITAL, NETWORK, read, List.of());
        try (WorkerPool pool = new WorkerPool(2)) {
            TestBench bench = new TestBench(DATA, SETTINGS.seed(), pool);
            RunControl control = new RunControl();
            ExperimentResult again =
                    new Experiment(DATA, SETTINGS, pool, bench, control, ExperimentListener.NONE)
                            .evaluate(network);
            assertThat(again.digital()).isEqualTo(whole.digital());
            assertThat(again.analog().get(NetworkRole.DIGITAL))
                    .isEqualTo(whole.analog().get(NetworkRole.DIGITAL));

            List<Sweep.Point> points =
                    new Sweep(Settings.ALPHA, List.of(0.0, 0.3))
                            .run(List.of(network), SETTINGS.crossbar(), 2, bench, control, p -> {});
            assertThat(points.getLast().analog().get(NetworkRole.DIGITAL))
                    .isEqualTo(whole.analog().get(NetworkRole.DIGITAL));
        }
    }

    @Test
    void weightsForOtherImagesAreRefusedByTheirShapes() {
        Path file = folder.resolve("w.json");
        WeightsFile.write(
                file,
                Architecture.REFERENCE,
                new float[Architecture.REFERENCE.parameterCount()],
                "reference");
        assertThatThrownBy(() -> WeightsFile.read(file, NETWORK))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("has the shape [10, 576] instead of [4, 64]");
    }

    @Test
    void aNetworkForOtherImagesIsNotTested() {
        float[] parameters = new float[Architecture.REFERENCE.parameterCount()];
        TrainedNetwork network =
                new TrainedNetwork(
                        NetworkRole.DIGITAL, Architecture.REFERENCE, parameters, List.of());
        try (WorkerPool pool = new WorkerPool(1)) {
            TestBench bench = new TestBench(DATA, 1, pool);
            RunControl control = new RunControl();
            String sentence =
                    "The network is for images of 28 × 28 pixels and 10 classes; these images have"
                            + " 14 × 14 pixels and 4 classes.";
            assertThatThrownBy(
                            () ->
                                    new Experiment(
                                                    DATA,
                                                    SETTINGS,
                                                    pool,
                                                    bench,
                                                    control,
                                                    ExperimentListener.NONE)
                                            .evaluate(network))
                    .isInstanceOf(Fault.class)
                    .hasMessage(sentence);
            Sweep sweep = new Sweep(Settings.ALPHA, List.of(0.1));
            assertThatThrownBy(
                            () ->
                                    sweep.run(
                                            List.of(network),
                                            SETTINGS.crossbar(),
                                            1,
                                            bench,
                                            control,
                                            p -> {}))
                    .hasMessage(sentence);
        }
    }
}
