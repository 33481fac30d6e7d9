package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.RramWan;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.nn.TrainingDivergedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** No accuracy comes from outputs that are no numbers, and the right setting gets the blame. */
class OverflowTest {

    private static final CrossbarSettings SETTINGS = CrossbarSettings.REFERENCE;

    private final WorkerPool pool = new WorkerPool(2);
    private final TestBench bench = new TestBench(TinyData.DIGITS, 9, pool);
    private final float[] parameters = TinyData.parameters();
    private final RunControl control = new RunControl();

    @AfterEach
    void close() {
        pool.close();
    }

    private float[] larger(float factor) {
        float[] larger = parameters.clone();
        for (int i = 0; i < larger.length; i++) {
            larger[i] *= factor;
        }
        return larger;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e20, 1e30})
    void aHugeAlphaIsNamed(double alpha) {
        assertThatThrownBy(() -> bench.testChip(parameters, SETTINGS.withAlpha(alpha), 1, control))
                .isInstanceOf(OverflowException.class)
                .hasMessageContaining("In the devices")
                .hasMessageContaining("α = " + alpha + " is too large; choose a smaller α.");
    }

    @Test
    void aRangeInWhichAnErrorIsBeyondAllNumbersIsNamed() {
        CrossbarSettings inverse =
                SETTINGS.withError(ErrorModels.of("inverse", 0.3))
                        .withRange(new ConductanceRange(1e3, 1e33));
        assertThatThrownBy(() -> bench.testChip(parameters, inverse, 1, control))
                .isInstanceOf(OverflowException.class)
                .hasMessageContaining("with resistances from 1000 to 1.0E33 ohms");
        CrossbarSettings published =
                SETTINGS.withRange(new ConductanceRange(1e60, 1e70)).withError(new RramWan());
        assertThatThrownBy(() -> bench.testChip(parameters, published, 1, control))
                .isInstanceOf(OverflowException.class)
                .hasMessageContaining("with resistances from 1.0E60 to 1.0E70 ohms");
    }

    @Test
    void weightsThatOverflowByThemselvesAreNamedInDevicesToo() {
        float[] huge = larger(1e20f);
        assertThatThrownBy(() -> bench.testDigital(huge, control))
                .isInstanceOf(OverflowException.class)
                .hasMessageContaining("with exact weights: use weights");
        assertThatThrownBy(() -> bench.testChip(huge, SETTINGS, 1, control))
                .isInstanceOf(OverflowException.class)
                .hasMessageContaining("with exact weights: use weights");
    }

    /** An infinite output of a class that is not the label shows in no loss. */
    @Test
    void oneInfiniteOutputIsEnough() {
        for (float infinite : new float[] {Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY}) {
            float[] weights = parameters.clone();
            weights[weights.length - 1] = infinite;
            assertThatThrownBy(() -> bench.testDigital(weights, control))
                    .isInstanceOf(OverflowException.class);
            assertThatThrownBy(() -> bench.classifyDigital(weights, new byte[784]))
                    .isInstanceOf(OverflowException.class);
        }
        float[] weights = parameters.clone();
        weights[weights.length - 1] = -Float.MAX_VALUE;
        assertThat(bench.testDigital(weights, control).loss()).isFinite();
    }

    @Test
    void nothingIsClassifiedByOutputsThatAreNoNumbers() {
        ProgrammedChip chip = bench.program(parameters, SETTINGS.withAlpha(1e20), 1);
        assertThatThrownBy(() -> bench.classify(chip, new byte[784]))
                .isInstanceOf(OverflowException.class)
                .hasMessageContaining("α = 1.0E20");
    }

    @Test
    void aSweepMarksThePointAndGoesOn() {
        TrainedNetwork network =
                new TrainedNetwork(
                        NetworkRole.DIGITAL, Architecture.REFERENCE, parameters, List.of());
        List<Sweep.Point> heard = new ArrayList<>();
        List<Sweep.Point> points =
                new Sweep(Settings.ALPHA, List.of(0.1, 1e20, 0.1))
                        .run(List.of(network), SETTINGS, 2, bench, control, heard::add);
        assertThat(heard).isEqualTo(points).hasSize(3);
        assertThat(points.get(0).overflows()).isEmpty();
        assertThat(points.get(1).analog()).isEmpty();
        assertThat(points.get(1).overflows().get(NetworkRole.DIGITAL))
                .hasMessageContaining("α = 1.0E20");
        assertThat(points.get(2).analog()).isEqualTo(points.get(0).analog());
    }

    @Test
    void aTrainingThatDivergesInDevicesBlamesThem() {
        assertThatThrownBy(() -> train(1e20, NetworkRole.AWARE))
                .isInstanceOf(TrainingDivergedException.class)
                .hasMessageContaining("epoch 1, batch 1")
                .hasMessageContaining("α = 1.0E20 is too large; choose a smaller α.");
        assertThat(train(1e20, NetworkRole.DIGITAL).history()).hasSize(1);
    }

    private TrainedNetwork train(double alpha, NetworkRole role) {
        ExperimentSettings settings =
                ExperimentSettings.REFERENCE
                        .withCrossbar(SETTINGS.withAlpha(alpha))
                        .withTraining(ExperimentSettings.REFERENCE.training().withEpochs(1));
        return new Experiment(
                        TinyData.DIGITS, settings, pool, bench, control, ExperimentListener.NONE)
                .train(role);
    }
}
