package org.crossbarlab.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.math.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.updaters.AdamUpdater;
import org.nd4j.linalg.factory.Nd4j;

import java.util.random.RandomGenerator;

/** One pass over plain arrays, beside ND4J's updater and the algorithm in double precision. */
class AdamTest {

    private static final int SIZE = 500;
    private static final int STEPS = 2000;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;

    private final RandomGenerator random = new RandomStreams(9).stream("gradients");
    private final float[] start = new float[SIZE];
    private final Adam adam;

    AdamTest() {
        for (int i = 0; i < SIZE; i++) {
            start[i] = (float) random.nextGaussian();
        }
        adam = new Adam(1e-3, OptimiserState.initial(start));
    }

    /** Of every size from 1 to 1e-7, where ε begins to count. */
    private float[] gradient() {
        float[] gradient = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            gradient[i] = (float) (random.nextGaussian() * Math.pow(10, -random.nextInt(8)));
        }
        return gradient;
    }

    private static double epsilon(int step) {
        return 1e-8 * Math.sqrt(1 - Math.pow(BETA2, step));
    }

    /**
     * Moments agree to the last bit. A power of β rounded the other way by the platform's library
     * changes all of a step's lengths by 2⁻²⁴ of at most 10⁻³ · 10: over all steps by no more than
     * 2,000 · 6e-10.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2000})
    void itTakesTheStepsOfNd4jsUpdater(int steps) {
        INDArray parameters = Nd4j.createFromArray(start.clone());
        INDArray first = Nd4j.zeros(SIZE);
        INDArray second = Nd4j.zeros(SIZE);
        for (int step = 0; step < steps; step++) {
            float[] gradient = gradient();
            INDArray update = Nd4j.createFromArray(gradient.clone());
            Nd4j.exec(
                    new AdamUpdater(
                            update, second, first, 1e-3, BETA1, BETA2, epsilon(step + 1), step));
            parameters.subi(update);
            adam.apply(gradient);
        }
        OptimiserState state = adam.state();
        assertThat(state.step()).isEqualTo(steps);
        assertThat(state.firstMoment()).isEqualTo(first.toFloatVector());
        assertThat(state.secondMoment()).isEqualTo(second.toFloatVector());
        float[] expected = parameters.toFloatVector();
        for (int i = 0; i < SIZE; i++) {
            assertThat((double) state.parameters()[i])
                    .isCloseTo(expected[i], within(steps * 6e-10));
        }
    }

    /** Each float step is off by some 2⁻²⁴ of a parameter of size 4 at most, at random. */
    @ParameterizedTest
    @ValueSource(ints = STEPS)
    void itIsTheAlgorithmInDoublePrecision(int steps) {
        double[] exact = new double[SIZE];
        double[] first = new double[SIZE];
        double[] second = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            exact[i] = start[i];
        }
        for (int step = 1; step <= steps; step++) {
            float[] gradient = gradient();
            adam.apply(gradient);
            for (int i = 0; i < SIZE; i++) {
                double g = gradient[i];
                first[i] = BETA1 * first[i] + (1 - BETA1) * g;
                second[i] = BETA2 * second[i] + (1 - BETA2) * g * g;
                double mean = first[i] / (1 - Math.pow(BETA1, step));
                double root = Math.sqrt(second[i] / (1 - Math.pow(BETA2, step)));
                exact[i] -= 1e-3 * mean / (root + 1e-8);
            }
        }
        float[] reached = new float[SIZE];
        adam.read(reached);
        double bound = 6 * Math.sqrt(steps) * 4 * 0x1p-24;
        for (int i = 0; i < SIZE; i++) {
            assertThat((double) reached[i]).isCloseTo(exact[i], within(bound));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = 7)
    void itGoesOnFromAStateAsIfThereHadBeenNoStop(int steps) {
        for (int step = 0; step < steps; step++) {
            adam.apply(gradient());
        }
        Adam later = new Adam(1e-3, adam.state());
        float[] gradient = gradient();
        adam.apply(gradient);
        later.apply(gradient);
        assertThat(later.state().parameters()).isEqualTo(adam.state().parameters());
        assertThat(later.step()).isEqualTo(steps + 1);
    }
}
