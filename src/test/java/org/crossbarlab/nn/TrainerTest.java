package org.crossbarlab.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.analog.DeviceAware;
import org.crossbarlab.analog.NetworkProgrammer;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.kernel.KernelChoice;
import org.crossbarlab.nn.kernel.PlainKernels;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class TrainerTest {

    private static final RandomStreams RANDOM = new RandomStreams(7);
    private static final LabelledImages IMAGES =
            SyntheticDigits.generate(RANDOM, 500, 10).training();

    /** 400 training images in batches of 48: the last batch holds 16. */
    private static final TrainingSettings SETTINGS = new TrainingSettings(4, 48, 1e-3);

    private static final class Recorder implements TrainingListener {
        private final List<Epoch> epochs = new ArrayList<>();
        private final List<OptimiserState> states = new ArrayList<>();
        private final List<Double> losses = new ArrayList<>();

        @Override
        public void batchTrained(int epoch, int batch, int batches, double loss) {
            losses.add(loss);
        }

        @Override
        public void epochTrained(Epoch epoch, OptimiserState state) {
            epochs.add(epoch);
            states.add(state);
        }
    }

    private static WeightTransform aware() {
        return new DeviceAware(
                new NetworkProgrammer(Architecture.REFERENCE, CrossbarSettings.REFERENCE),
                RANDOM,
                programmed -> {});
    }

    private static Recorder train(
            int threads,
            WeightTransform transform,
            TrainingSettings settings,
            OptimiserState from) {
        Recorder recorder = new Recorder();
        try (WorkerPool pool = new WorkerPool(threads)) {
            trainer(pool, transform, settings, new RunControl()).train(from, recorder);
        }
        return recorder;
    }

    private static Trainer trainer(
            WorkerPool pool,
            WeightTransform transform,
            TrainingSettings settings,
            RunControl control) {
        return new Trainer(
                new Network(Architecture.REFERENCE, KernelChoice.fastest()),
                IMAGES,
                settings,
                transform,
                RANDOM,
                pool,
                control);
    }

    private static OptimiserState start() {
        return OptimiserState.initial(Architecture.REFERENCE.initialParameters(RANDOM));
    }

    @Test
    void lossFallsAndAccuracyRises() {
        Recorder run = train(2, WeightTransform.DIGITAL, SETTINGS.withEpochs(8), start());
        assertThat(run.epochs.getLast().trainingLoss())
                .isLessThan(run.epochs.getFirst().trainingLoss() / 2);
        assertThat(run.epochs.getLast().validationAccuracy()).isGreaterThan(0.5);
    }

    @Test
    void sameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
        for (WeightTransform transform : List.of(WeightTransform.DIGITAL, aware())) {
            Recorder one = train(1, transform, SETTINGS, start());
            Recorder three = train(3, transform, SETTINGS, start());
            assertThat(three.losses).isEqualTo(one.losses);
            assertThat(three.states.getLast().parameters())
                    .containsExactly(one.states.getLast().parameters());
        }
    }

    @Test
    void resumedTrainingEqualsAnUninterruptedOne() {
        for (WeightTransform transform : List.of(WeightTransform.DIGITAL, aware())) {
            Recorder whole = train(2, transform, SETTINGS, start());
            Recorder resumed = train(2, transform, SETTINGS, whole.states.get(1));
            assertThat(resumed.epochs).hasSize(2);
            assertThat(resumed.states.getLast().parameters())
                    .containsExactly(whole.states.getLast().parameters());
        }
    }

    @Test
    void epochLossIsTheMeanOverImagesEvenWithAShortLastBatch() {
        Recorder run = train(1, WeightTransform.DIGITAL, SETTINGS.withEpochs(1), start());
        assertThat(run.losses).hasSize(9);
        double sum = 0;
        for (int batch = 0; batch < 9; batch++) {
            sum += run.losses.get(batch) * (batch < 8 ? 48 : 16);
        }
        assertThat(run.epochs.getFirst().trainingLoss()).isEqualTo(sum / 400);
    }

    @Test
    void batchesOfOddSizesAgreeWithPlainKernels() {
        try (WorkerPool pool = new WorkerPool(2)) {
            TrainingSettings odd = new TrainingSettings(1, 33, 1e-3);
            Recorder fast = new Recorder();
            trainer(pool, WeightTransform.DIGITAL, odd, new RunControl()).train(start(), fast);
            Recorder plain = new Recorder();
            new Trainer(
                            new Network(Architecture.REFERENCE, new PlainKernels()),
                            IMAGES,
                            odd,
                            WeightTransform.DIGITAL,
                            RANDOM,
                            pool,
                            new RunControl())
                    .train(start(), plain);
            assertThat(fast.epochs.getFirst().trainingLoss())
                    .isCloseTo(
                            plain.epochs.getFirst().trainingLoss(),
                            org.assertj.core.data.Offset.offset(1e-4));
        }
    }

    @Test
    void hugeLearningRateEndsInASentenceThatSaysWhatToDo() {
        OptimiserState broken = start();
        float[] parameters = broken.parameters().clone();
        parameters[0] = Float.NaN;
        assertThatThrownBy(
                        () ->
                                train(
                                        2,
                                        WeightTransform.DIGITAL,
                                        SETTINGS,
                                        OptimiserState.initial(parameters)))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("epoch 1, batch 1")
                .hasMessageContaining("smaller learning rate");
    }

    @Test
    void aTransformThatOverflowsIsToldFromWeightsThatDo() {
        for (long since : new long[] {0, 5, 9}) {
            WeightTransform overflowing =
                    (stored, step) -> LayerArithmetic.exact(step < since ? stored : huge(stored));
            assertThatThrownBy(() -> train(2, overflowing, SETTINGS, start()))
                    .as("from step %d on; after the ninth comes the validation", since)
                    .isInstanceOf(TrainingDivergedException.class)
                    .hasMessageContaining("batch " + Math.min(9, since + 1))
                    .matches(e -> ((TrainingDivergedException) e).isExactFinite());
        }
    }

    /** Tiny weights before huge ones: ordinary outputs, but the first layer's gradient is none. */
    @Test
    void aGradientThatOverflowsIsNotTakenForAStep() {
        WeightTransform steep = (stored, step) -> LayerArithmetic.exact(steep(stored));
        assertThatThrownBy(() -> train(2, steep, SETTINGS, start()))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("epoch 1, batch 1:")
                .matches(e -> ((TrainingDivergedException) e).isExactFinite());
    }

    private static float[] steep(float[] stored) {
        float[] steep = new float[stored.length];
        List<ParameterTensor> weights = Architecture.REFERENCE.weightTensors();
        for (int layer = 0; layer < weights.size(); layer++) {
            ParameterTensor tensor = weights.get(layer);
            for (int i = tensor.offset(); i < tensor.offset() + tensor.size(); i++) {
                steep[i] = stored[i] * (layer == 0 ? 1e-38f : 1e21f);
            }
        }
        return steep;
    }

    private static float[] huge(float[] stored) {
        float[] huge = stored.clone();
        for (int i = 0; i < huge.length; i++) {
            huge[i] *= 1e20f;
        }
        return huge;
    }

    @Test
    void cancelledTrainingEndsAtTheNextBatch() {
        RunControl control = new RunControl();
        Recorder recorder = new Recorder();
        TrainingListener cancelAtThird =
                new TrainingListener() {
                    @Override
                    public void batchTrained(int epoch, int batch, int batches, double loss) {
                        recorder.losses.add(loss);
                        if (batch == 3) {
                            control.cancel();
                        }
                    }
                };
        try (WorkerPool pool = new WorkerPool(2)) {
            Trainer trainer = trainer(pool, WeightTransform.DIGITAL, SETTINGS, control);
            assertThatThrownBy(() -> trainer.train(start(), cancelAtThird))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(recorder.losses).hasSize(3);
    }

    @Test
    void stepPausesAfterOneEpochAndResumeFinishes() throws Exception {
        RunControl control = new RunControl();
        control.step();
        Recorder recorder = new Recorder();
        CompletableFuture<Void> oneEpoch = new CompletableFuture<>();
        TrainingListener listener =
                new TrainingListener() {
                    @Override
                    public void epochTrained(Epoch epoch, OptimiserState state) {
                        recorder.epochTrained(epoch, state);
                        oneEpoch.complete(null);
                    }
                };
        try (WorkerPool pool = new WorkerPool(2)) {
            Trainer trainer = trainer(pool, WeightTransform.DIGITAL, SETTINGS, control);
            CompletableFuture<Void> run =
                    CompletableFuture.runAsync(() -> trainer.train(start(), listener));
            oneEpoch.get(60, TimeUnit.SECONDS);
            while (!control.isPaused()) {
                Thread.onSpinWait();
            }
            assertThat(recorder.epochs).hasSize(1);
            assertThat(run).isNotDone();
            control.resume();
            run.get(60, TimeUnit.SECONDS);
        }
        Recorder uninterrupted = train(2, WeightTransform.DIGITAL, SETTINGS, start());
        assertThat(recorder.states.getLast().parameters())
                .containsExactly(uninterrupted.states.getLast().parameters());
    }
}
