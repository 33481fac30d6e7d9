package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.nn.TrainingSettings;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** On 160 training, 40 validation and 100 test images; 2 epochs of 3 batches (64, 64 and 32). */
class ExperimentTest {

    private static final ExperimentSettings SETTINGS =
            ExperimentSettings.REFERENCE
                    .withTraining(new TrainingSettings(2, 64, 1e-3))
                    .withChips(3)
                    .withSeed(21)
                    .withThreads(2);

    /** Writes down everything it hears, in words, and the numbers beside them. */
    private static class Diary implements ExperimentListener {
        final List<String> entries = new ArrayList<>();
        final List<Double> losses = new ArrayList<>();
        final List<OptimiserState> states = new ArrayList<>();
        int programmings;

        @Override
        public void trainingStarted(NetworkRole network, int epochs, int batchesPerEpoch) {
            entries.add("start " + network + " " + epochs + "×" + batchesPerEpoch);
        }

        @Override
        public void batchTrained(
                NetworkRole network, int epoch, int batch, int batches, double loss) {
            entries.add(network + " " + epoch + "." + batch + "/" + batches);
            losses.add(loss);
        }

        @Override
        public void epochTrained(NetworkRole network, Epoch epoch, OptimiserState state) {
            entries.add(network + " epoch " + epoch.number());
            states.add(state);
        }

        @Override
        public void programmed(ProgrammedNetwork network) {
            assertThat(network.layers()).hasSize(3);
            programmings++;
        }

        @Override
        public void digitalTested(Evaluation evaluation) {
            entries.add("digital test of " + evaluation.images());
        }

        @Override
        public void chipTested(NetworkRole network, ChipTest test, int chips) {
            entries.add(network + " chip " + test.chip() + "/" + chips);
        }
    }

    private static ExperimentResult run(ExperimentSettings settings, ExperimentListener listener) {
        try (WorkerPool pool = new WorkerPool(settings.threads())) {
            return experiment(settings, pool, new RunControl(), listener).run();
        }
    }

    private static Experiment experiment(
            ExperimentSettings settings,
            WorkerPool pool,
            RunControl control,
            ExperimentListener listener) {
        TestBench bench = new TestBench(TinyData.DIGITS, settings.seed(), pool);
        return new Experiment(TinyData.DIGITS, settings, pool, bench, control, listener);
    }

    @Test
    void aListenerHearsTheScenariosInOrder() {
        Diary diary = new Diary();
        run(SETTINGS, diary);
        assertThat(diary.entries)
                .containsExactly(
                        "start DIGITAL 2×3",
                        "DIGITAL 1.1/3",
                        "DIGITAL 1.2/3",
                        "DIGITAL 1.3/3",
                        "DIGITAL epoch 1",
                        "DIGITAL 2.1/3",
                        "DIGITAL 2.2/3",
                        "DIGITAL 2.3/3",
                        "DIGITAL epoch 2",
                        "digital test of 100",
                        "DIGITAL chip 1/3",
                        "DIGITAL chip 2/3",
                        "DIGITAL chip 3/3",
                        "start AWARE 2×3",
                        "AWARE 1.1/3",
                        "AWARE 1.2/3",
                        "AWARE 1.3/3",
                        "AWARE epoch 1",
                        "AWARE 2.1/3",
                        "AWARE 2.2/3",
                        "AWARE 2.3/3",
                        "AWARE epoch 2",
                        "AWARE chip 1/3",
                        "AWARE chip 2/3",
                        "AWARE chip 3/3");
        assertThat(diary.programmings).as("before the first step and after each of 6").isEqualTo(7);
    }

    @Test
    void theResultHoldsEverythingOfTheRun() {
        Diary diary = new Diary();
        ExperimentResult result = run(SETTINGS, diary);
        assertThat(result.dataset()).isEqualTo(TinyData.DIGITS.name());
        assertThat(result.settings()).isEqualTo(SETTINGS);
        assertThat(result.digital()).isBetween(0.0, 1.0);
        assertThat(result.analog().keySet())
                .containsExactly(NetworkRole.DIGITAL, NetworkRole.AWARE);
        assertThat(result.networks().keySet())
                .containsExactly(NetworkRole.DIGITAL, NetworkRole.AWARE);
        for (NetworkRole role : NetworkRole.values()) {
            assertThat(result.analog().get(role).runs()).hasSize(3);
            TrainedNetwork network = result.networks().get(role);
            assertThat(network.role()).isEqualTo(role);
            assertThat(network.history()).extracting(Epoch::number).containsExactly(1, 2);
            assertThat(network.parameters())
                    .as("those of the last epoch")
                    .containsExactly(diary.states.get(2 * role.ordinal() + 1).parameters());
        }
        assertThat(result.accuracy(Scenario.DIGITAL_DIGITAL)).hasValue(result.digital());
        assertThat(result.accuracy(Scenario.AWARE_ANALOG))
                .hasValue(result.analog().get(NetworkRole.AWARE).mean());
        assertThat(result.timing().total()).isPositive();
        assertThat(result.timing().analogTest()).isPositive();
        assertThat(result.provenance()).isEqualTo(Provenance.of(TinyData.DIGITS, SETTINGS));
    }

    @Test
    void resultsAreTheSameForOneAndThreeThreads() {
        Diary oneDiary = new Diary();
        Diary threeDiary = new Diary();
        ExperimentResult one = run(SETTINGS.withThreads(1), oneDiary);
        ExperimentResult three = run(SETTINGS.withThreads(3), threeDiary);
        assertThat(three.digital()).isEqualTo(one.digital());
        assertThat(three.analog()).isEqualTo(one.analog());
        assertThat(threeDiary.losses).isEqualTo(oneDiary.losses);
        for (NetworkRole role : NetworkRole.values()) {
            assertThat(three.networks().get(role).parameters())
                    .containsExactly(one.networks().get(role).parameters());
        }
    }

    @Test
    void anotherSeedIsAnotherExperiment() {
        ExperimentResult one = run(SETTINGS, ExperimentListener.NONE);
        ExperimentResult other = run(SETTINGS.withSeed(22), ExperimentListener.NONE);
        assertThat(other.networks().get(NetworkRole.DIGITAL).parameters())
                .isNotEqualTo(one.networks().get(NetworkRole.DIGITAL).parameters());
    }

    /**
     * With perfect cells of unlimited resolution both networks are the same but for rounding in
     * float32, so the losses of their first batches agree to some 1e-6 only if weights and images
     * are the same; two different batches of 64 differ by some 1e-2.
     */
    @Test
    void bothNetworksStartFromTheSameWeightsAndMeetTheSameImages() {
        Diary diary = new Diary();
        CrossbarSettings perfect =
                CrossbarSettings.REFERENCE
                        .withError(new NoError())
                        .withWeightBits(Resolution.ANALOG);
        run(SETTINGS.withCrossbar(perfect), diary);
        for (int batch = 0; batch < 6; batch++) {
            assertThat(diary.losses.get(6 + batch))
                    .as("batch %d", batch)
                    .isCloseTo(diary.losses.get(batch), within(1e-4));
        }
        assertThat(Math.abs(diary.losses.get(0) - diary.losses.get(1))).isGreaterThan(1e-3);
    }

    @Test
    void trainingGoesOnFromACheckpointAsIfNeverInterrupted() {
        Diary diary = new Diary();
        ExperimentResult whole = run(SETTINGS, diary);
        TrainedNetwork aware = whole.networks().get(NetworkRole.AWARE);
        List<Epoch> before = aware.history().subList(0, 1);
        try (WorkerPool pool = new WorkerPool(2)) {
            TrainedNetwork resumed =
                    experiment(SETTINGS, pool, new RunControl(), ExperimentListener.NONE)
                            .train(NetworkRole.AWARE, diary.states.get(2), before);
            assertThat(resumed.parameters()).containsExactly(aware.parameters());
            assertThat(resumed.history()).hasSize(2);
            assertThat(resumed.history().getLast().validationLoss())
                    .isEqualTo(aware.history().getLast().validationLoss());
        }
    }

    @Test
    void evaluatingATrainedNetworkRepeatsItsTests() {
        ExperimentResult whole = run(SETTINGS, ExperimentListener.NONE);
        for (NetworkRole role : NetworkRole.values()) {
            try (WorkerPool pool = new WorkerPool(2)) {
                Diary diary = new Diary();
                ExperimentResult alone =
                        experiment(SETTINGS, pool, new RunControl(), diary)
                                .evaluate(whole.networks().get(role));
                assertThat(diary.entries).hasSize(4).startsWith("digital test of 100");
                assertThat(alone.analog()).containsOnlyKeys(role);
                assertThat(alone.analog().get(role)).isEqualTo(whole.analog().get(role));
                boolean digital = role == NetworkRole.DIGITAL;
                assertThat(alone.accuracy(Scenario.DIGITAL_ANALOG).isPresent()).isEqualTo(digital);
                assertThat(alone.accuracy(Scenario.AWARE_ANALOG).isPresent()).isNotEqualTo(digital);
                assertThat(alone.accuracy(Scenario.DIGITAL_DIGITAL).isPresent())
                        .as("a device-aware network's exact accuracy is not digital → digital")
                        .isEqualTo(digital);
            }
        }
    }

    @Test
    void aCancelledExperimentEndsAtTheNextBatch() {
        RunControl control = new RunControl();
        Diary diary =
                new Diary() {
                    @Override
                    public void batchTrained(
                            NetworkRole network, int epoch, int batch, int batches, double loss) {
                        super.batchTrained(network, epoch, batch, batches, loss);
                        if (network == NetworkRole.AWARE) {
                            control.cancel();
                        }
                    }
                };
        try (WorkerPool pool = new WorkerPool(2)) {
            assertThatThrownBy(() -> experiment(SETTINGS, pool, control, diary).run())
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(diary.entries).endsWith("AWARE 1.1/3");
    }
}
