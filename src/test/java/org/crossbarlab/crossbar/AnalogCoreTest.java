package org.crossbarlab.crossbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.crossbarlab.device.NoError;
import org.crossbarlab.math.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class AnalogCoreTest {

    /** Sums of three products below 3 in float32. */
    private static final Offset<Float> FLOAT32 = Offset.offset(2e-6f);

    private static final float[][] WEIGHTS = {{0.5f, -0.25f, 0}, {1, -1, 0.75f}};

    private static AnalogCore core(CrossbarSettings settings) {
        return AnalogCore.program(Nd4j.createFromArray(WEIGHTS), settings, drawn());
    }

    private static CellDeviates drawn() {
        return CellDeviates.from(new RandomStreams(3).stream("cells"));
    }

    private static float[] floats(INDArray array) {
        return array.dup('c').data().asFloat();
    }

    @ParameterizedTest
    @EnumSource
    void multipliesByWhatItReadsBackTimesTheWindowsShare(Mapping mapping) {
        AnalogCore core = core(CrossbarSettings.REFERENCE.withMapping(mapping));
        float[][] x = {{1, 0.5f}, {-2, 0.25f}, {3, 0}};
        double factor = mapping.isBalanced() ? 1 : 254 / 255.0;
        INDArray expected = core.readBack().mmul(Nd4j.createFromArray(x)).mul(factor);
        assertThat(floats(core.multiply(Nd4j.createFromArray(x))))
                .containsExactly(floats(expected), FLOAT32);
    }

    @Test
    void aVectorIsAColumnOfABatch() {
        AnalogCore core = core(CrossbarSettings.REFERENCE);
        INDArray vector = core.multiply(Nd4j.createFromArray(1f, -2f, 3f));
        assertThat(vector.shape()).containsExactly(2);
        INDArray batch = core.multiply(Nd4j.createFromArray(new float[][] {{1}, {-2}, {3}}));
        assertThat(batch.shape()).containsExactly(2, 1);
        assertThat(floats(vector)).containsExactly(floats(batch));
    }

    @Test
    void takesTransposedViewsDoublesAndColumnOrder() {
        AnalogCore core = core(CrossbarSettings.REFERENCE);
        INDArray transposed = Nd4j.createFromArray(new double[][] {{1, -2, 3}, {4, 5, -6}});
        float[] expected =
                floats(
                        core.multiply(
                                Nd4j.createFromArray(new float[][] {{1, 4}, {-2, 5}, {3, -6}})));
        assertThat(floats(core.multiply(transposed.transpose())))
                .containsExactly(expected, FLOAT32);
        INDArray weights = Nd4j.createFromArray(WEIGHTS).dup('f').castTo(DataType.DOUBLE);
        AnalogCore other = AnalogCore.program(weights, CrossbarSettings.REFERENCE, drawn());
        assertThat(floats(other.readBack())).containsExactly(floats(core.readBack()));
    }

    @Test
    void whatItHandsOutIsACopy() {
        AnalogCore core = core(CrossbarSettings.REFERENCE.withError(new NoError()));
        INDArray before = core.readBack();
        core.readBack().muli(100);
        assertThat(floats(core.readBack())).containsExactly(floats(before));
        assertThat(core.snapshot().outputs()).isEqualTo(2);
        assertThat(core.snapshot().inputs()).isEqualTo(3);
    }

    @Test
    void argumentsStayAsTheyAre() {
        INDArray weights = Nd4j.createFromArray(WEIGHTS);
        INDArray x = Nd4j.createFromArray(1f, -2f, 3f);
        AnalogCore.program(weights, CrossbarSettings.REFERENCE, drawn()).multiply(x);
        assertThat(floats(weights)).containsExactly(0.5f, -0.25f, 0, 1, -1, 0.75f);
        assertThat(floats(x)).containsExactly(1, -2, 3);
    }

    @Test
    void onlyAMatrixCanBeProgrammed() {
        assertThatThrownBy(
                        () ->
                                AnalogCore.program(
                                        Nd4j.create(2, 3, 4), CrossbarSettings.REFERENCE, drawn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A crossbar holds a matrix [outputs][inputs], not an array of shape"
                                + " [2, 3, 4].");
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void onlyFiniteWeightsCanBeProgrammed(float bad) {
        assertThatThrownBy(
                        () ->
                                AnalogCore.program(
                                        Nd4j.createFromArray(new float[][] {{1, bad}}),
                                        CrossbarSettings.REFERENCE,
                                        drawn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A crossbar stores finite weights only; found " + bad + ".");
    }

    @Test
    void inputsOfAnotherShapeAreRefused() {
        AnalogCore core = core(CrossbarSettings.REFERENCE);
        for (INDArray wrong :
                new INDArray[] {
                    Nd4j.create(2), Nd4j.create(4, 3), Nd4j.create(3, 2, 2), Nd4j.scalar(1f)
                }) {
            assertThatThrownBy(() -> core.multiply(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "This core takes 3 inputs, as [inputs] or [inputs][k], not an array of"
                                    + " shape ");
        }
    }
}
