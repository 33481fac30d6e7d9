package org.crossbarlab.crossbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.device.RramMilo;
import org.crossbarlab.device.Scaling;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

/** Programming with errors, the weight limit, and settings' faults. */
class CrossbarProgrammerTest {

    private static final float[] WEIGHTS = {0.5f, -0.25f, 0, 1, -1, 0.75f};
    private static final GenericError INDEPENDENT =
            new GenericError(ErrorDistribution.NORMAL, Scaling.INDEPENDENT, 0.01);

    private static CrossbarSettings settings(Mapping mapping, ProgrammingError error) {
        return CrossbarSettings.REFERENCE.withMapping(mapping).withError(error);
    }

    private static ProgrammedMatrix program(CrossbarSettings settings, CellDeviates deviates) {
        return new CrossbarProgrammer(settings).program(WEIGHTS, 2, 3, deviates);
    }

    private static CellDeviates drawn() {
        return CellDeviates.from(new RandomStreams(3).stream("cells"));
    }

    /** Conductance = target + α·z, so a deviate of 2 and α = 0.01 move every cell by 0.02. */
    @ParameterizedTest
    @EnumSource
    void anErrorIsTheSpreadTimesTheDeviate(Mapping mapping) {
        ProgrammedMatrix matrix =
                program(
                        settings(mapping, INDEPENDENT),
                        (stream, array, kind, count) -> {
                            float[] z = new float[count];
                            Arrays.fill(z, 2);
                            return z;
                        });
        for (ArraySnapshot array : matrix.arrays()) {
            for (int i = 0; i < array.ideal().length; i++) {
                assertThat((double) array.programmed()[i] - array.ideal()[i])
                        .isCloseTo(0.02, within(1e-7));
            }
        }
    }

    /**
     * Equal errors in a column and its reference cancel, as do those of the two devices of a pair.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFSET")
    void commonErrorsCancel(Mapping mapping) {
        CellDeviates common =
                (stream, array, kind, count) -> {
                    float[] z = new float[count];
                    Arrays.fill(z, 3);
                    return z;
                };
        assertThat(program(settings(mapping, INDEPENDENT), common).effective())
                .containsExactly(
                        program(settings(mapping, new NoError()), common).effective(),
                        Offset.offset(1e-6f));
    }

    @Test
    void aDigitalOffsetSubtractsNoErrors() {
        CellDeviates common =
                (stream, array, kind, count) -> {
                    float[] z = new float[count];
                    Arrays.fill(z, 3);
                    return z;
                };
        double shift = 2 / ConductanceRange.DEFAULT.width() * 0.03;
        float[] exact = program(settings(Mapping.OFFSET, new NoError()), common).effective();
        float[] shifted = program(settings(Mapping.OFFSET, INDEPENDENT), common).effective();
        for (int i = 0; i < exact.length; i++) {
            assertThat((double) shifted[i] - exact[i]).isCloseTo(shift, within(1e-6));
        }
    }

    /** Only the reference cells err, one per input: every weight of that column moves down. */
    @Test
    void aUnitColumnSubtractsItsOwnErrors() {
        CellDeviates referenceOnly =
                (stream, array, kind, count) -> {
                    assertThat(count).as("weights, then the reference row").isEqualTo(9);
                    return new float[] {0, 0, 0, 0, 0, 0, 1, -2, 3};
                };
        CrossbarSettings settings = settings(Mapping.OFFSET_UNIT_COLUMN, INDEPENDENT);
        ProgrammedMatrix matrix = program(settings, referenceOnly);
        ArraySnapshot array = matrix.arrays().getFirst();
        assertThat(array.rows()).isEqualTo(3);
        assertThat(array.columns()).isEqualTo(3);
        float[] exact = program(settings.withError(new NoError()), referenceOnly).effective();
        double gain = 2 / ConductanceRange.DEFAULT.width();
        double[] z = {1, -2, 3};
        for (int i = 0; i < 6; i++) {
            assertThat((double) matrix.effective()[i])
                    .isCloseTo(exact[i] - gain * 0.01 * z[i % 3], within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void alphaZeroIsNoErrorAndDrawsNothing(Mapping mapping) {
        CrossbarSettings zero = settings(mapping, INDEPENDENT.withAlpha(0));
        assertThat(zero.isRandom()).isFalse();
        float[] effective =
                program(
                                zero,
                                (stream, array, kind, count) -> {
                                    throw new AssertionError("drawn");
                                })
                        .effective();
        assertThat(effective)
                .containsExactly(program(settings(mapping, new NoError()), drawn()).effective());
    }

    @Test
    void weightsStayAsTheyAreAndOneProgrammerServesManyMatrices() {
        float[] weights = WEIGHTS.clone();
        CrossbarProgrammer programmer = new CrossbarProgrammer(CrossbarSettings.REFERENCE);
        ProgrammedMatrix first = programmer.program(weights, 2, 3, drawn());
        programmer.program(new float[] {9}, 1, 1, drawn());
        ProgrammedMatrix again = programmer.program(weights, 2, 3, drawn());
        assertThat(weights).containsExactly(WEIGHTS);
        assertThat(again.effective()).containsExactly(first.effective());
    }

    @Test
    void aMatrixNeedsAsManyWeightsAsItHasCells() {
        assertThatThrownBy(
                        () ->
                                new CrossbarProgrammer(CrossbarSettings.REFERENCE)
                                        .program(new float[5], 2, 3, drawn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A 2 × 3 matrix needs 6 weights, not 5.");
    }

    /**
     * numpy.percentile([-4, -1, 0, 2, 3], [90, 10]) is 2.6 and −2.8; of [75, 25] 2 and −1; the
     * median is 0.
     */
    @Test
    void theWeightLimitIsTheLargerOfTwoOppositePercentiles() {
        float[] weights = {3, -4, 0, 2, -1};
        assertThat(limit(weights, 100)).isEqualTo(4);
        assertThat(limit(weights, 90)).isEqualTo(2.8f);
        assertThat(limit(weights, 75)).isEqualTo(2);
        assertThat(limit(weights, 50)).isZero();
        ProgrammedMatrix clipped =
                new CrossbarProgrammer(
                                settings(Mapping.BALANCED, new NoError())
                                        .withWeightPercentile(90)
                                        .withWeightBits(Resolution.ANALOG))
                        .program(weights, 1, 5, drawn());
        assertThat(clipped.readBack())
                .containsExactly(new float[] {2.8f, -2.8f, 0, 2, -1}, Offset.offset(3e-6f));
    }

    private static float limit(float[] weights, double percentile) {
        return new CrossbarProgrammer(CrossbarSettings.REFERENCE.withWeightPercentile(percentile))
                .weightLimit(weights);
    }

    @Test
    void theMiddlePercentileOfMostlyZerosStoresZerosOnly() {
        ProgrammedMatrix matrix =
                new CrossbarProgrammer(CrossbarSettings.REFERENCE.withWeightPercentile(50))
                        .program(new float[] {0, 0, 1}, 1, 3, drawn());
        assertThat(matrix.effective()).containsOnly(0, -0f);
    }

    @Test
    void aModelIsRefusedOutsideTheRangeItWasMeasuredIn() {
        assertThatThrownBy(() -> new CellSettings(ConductanceRange.DEFAULT, new RramMilo(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RRAM (Milo 2021) was measured from");
    }

    @ParameterizedTest
    @ValueSource(doubles = {49.999, 100.001, Double.NaN, Double.POSITIVE_INFINITY})
    void percentilesOutOfRangeAreRefused(double percentile) {
        assertThatThrownBy(() -> CrossbarSettings.REFERENCE.withWeightPercentile(percentile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The weight percentile must lie between 50 and 100, not "
                                + Numbers.exact(percentile)
                                + ".");
    }

    @Test
    void alphaLeavesModelsWithoutAlphaAsTheyAre() {
        CrossbarSettings perfect = CrossbarSettings.REFERENCE.withError(new NoError());
        assertThat(perfect.withAlpha(0.2)).isEqualTo(perfect);
        assertThat(perfect.isRandom()).isFalse();
        assertThat(CrossbarSettings.REFERENCE.withAlpha(0.2).cells().error())
                .isEqualTo(ErrorModels.of("proportional", 0.2));
    }

    @ParameterizedTest
    @EnumSource
    void mappingsAreFoundByTheirNames(Mapping mapping) {
        assertThat(Mapping.of(mapping.id())).isEqualTo(mapping);
        assertThat(mapping).hasToString(mapping.id());
    }

    @Test
    void anUnknownMappingNamesTheKnownOnes() {
        assertThatThrownBy(() -> Mapping.of("differential"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Unknown mapping “differential”: choose one of balanced,"
                                + " balanced-two-sided, offset, offset-unit-column.");
    }
}
