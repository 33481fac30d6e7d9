package org.crossbarlab.crossbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.Resolution;

import java.util.Arrays;

/**
 * What holds for every mapping, resolution and on/off ratio when cells take their targets exactly.
 *
 * <p>Conductances are float32 numbers up to 1, so each is off by 2⁻²⁵ at most, and a weight is the
 * difference of two of them, rounded, times a gain below 4: 1e-6 of Wmax covers it.
 */
class MappingPropertyTest {

    private static final double FLOAT32 = 1e-6;

    @Provide
    Arbitrary<CrossbarSettings> settings() {
        return Combinators.combine(
                        Arbitraries.of(Mapping.class),
                        Arbitraries.of(1, 2, 3, 4, 8, 16, 0),
                        Arbitraries.of(4.5, 10.0, 1e7, Double.POSITIVE_INFINITY),
                        Arbitraries.of(60.0, 95.0, 100.0))
                .as(
                        (mapping, bits, ratio, percentile) ->
                                new CrossbarSettings(
                                        new CellSettings(
                                                ConductanceRange.DEFAULT.withOnOffRatio(ratio),
                                                new NoError(),
                                                false),
                                        new StorageSettings(
                                                new Resolution(bits), mapping, percentile)));
    }

    @Provide
    Arbitrary<float[]> weights() {
        return Arbitraries.floats().between(-3, 3).array(float[].class).ofMinSize(1).ofMaxSize(30);
    }

    private static ProgrammedMatrix program(CrossbarSettings settings, float... weights) {
        return new CrossbarProgrammer(settings)
                .program(
                        weights,
                        1,
                        weights.length,
                        (stream, array, kind, count) -> {
                            throw new AssertionError("perfect cells draw nothing");
                        });
    }

    private static int bits(CrossbarSettings settings) {
        return settings.storage().weightBits().bits();
    }

    /** Half the distance between neighbouring weights, in units of Wmax, from the textbook. */
    private static double halfLevel(CrossbarSettings settings) {
        int bits = bits(settings);
        if (bits == 0) {
            return 0;
        }
        if (bits == 1) {
            return 1;
        }
        return switch (settings.storage().mapping()) {
            case BALANCED -> 0.5 / ((1 << bits - 1) - 1);
            case BALANCED_TWO_SIDED -> 1.0 / ((1 << bits - 1) - 1);
            case OFFSET, OFFSET_UNIT_COLUMN -> 1.0 / ((1 << bits) - 2);
        };
    }

    @Property
    void readBackIsWithinHalfALevelOfTheClippedWeight(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        ProgrammedMatrix matrix = program(settings, weights);
        double wMax = matrix.wMax();
        for (int i = 0; i < weights.length; i++) {
            double clipped = Math.clamp(weights[i], -wMax, wMax);
            assertThat((double) matrix.readBack()[i])
                    .isCloseTo(clipped, within(wMax * (halfLevel(settings) + FLOAT32)));
        }
    }

    @Property
    void readBackRisesWithTheWeight(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        Arrays.sort(weights);
        float[] readBack = program(settings, weights).readBack();
        for (int i = 1; i < readBack.length; i++) {
            assertThat(readBack[i]).isGreaterThanOrEqualTo(readBack[i - 1]);
        }
    }

    /** But for the reference row of one bit, which has no level for zero. */
    @Property
    void conductancesAreLevelsOfTheRange(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        ProgrammedMatrix matrix = program(settings, weights);
        double gMin = settings.cells().range().gMin();
        Resolution cell = matrix.coding().cellBits();
        for (ArraySnapshot array : matrix.arrays()) {
            assertThat(array.programmed()).containsExactly(array.ideal());
            int reference = bits(settings) == 1 ? array.programmed().length - weights.length : 0;
            for (int i = 0; i < array.programmed().length; i++) {
                float g = array.programmed()[i];
                assertThat(g).isBetween((float) gMin, 1f);
                if (!cell.isAnalog() && i >= reference) {
                    double step = settings.cells().range().width() / cell.steps();
                    double level = gMin + Math.rint((g - gMin) / step) * step;
                    assertThat((double) g).isCloseTo(level, within(0x1p-24));
                }
            }
        }
    }

    @Property
    void aCellHasAsManyBitsAsItsMappingLeavesIt(@ForAll("settings") CrossbarSettings settings) {
        int cellBits = program(settings, 1).coding().cellBits().bits();
        boolean signIsFree = settings.storage().mapping().isBalanced() && bits(settings) > 1;
        assertThat(cellBits).isEqualTo(bits(settings) - (signIsFree ? 1 : 0));
    }

    @Property
    void inAOneSidedPairAtMostOneDeviceIsAboveGmin(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        Assume.that(bits(settings) != 1);
        ProgrammedMatrix matrix = program(settings.withMapping(Mapping.BALANCED), weights);
        float[] plus = matrix.arrays().get(0).programmed();
        float[] minus = matrix.arrays().get(1).programmed();
        float gMin = (float) settings.cells().range().gMin();
        for (int i = 0; i < weights.length; i++) {
            assertThat(plus[i] == gMin || minus[i] == gMin).isTrue();
            assertThat(weights[i] >= 0 ? minus[i] : plus[i]).as("the unused one").isEqualTo(gMin);
        }
    }

    @Property
    void aBalancedWeightOfTheOtherSignSwapsItsDevices(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        Assume.that(settings.storage().mapping().isBalanced());
        ProgrammedMatrix matrix = program(settings, weights);
        ProgrammedMatrix negated = program(settings, negated(weights));
        Assume.that(matrix.wMax() == negated.wMax());
        assertThat(negated.arrays().get(0).programmed())
                .containsExactly(matrix.arrays().get(1).programmed());
        assertThat(negated.arrays().get(1).programmed())
                .containsExactly(matrix.arrays().get(0).programmed());
    }

    /** Half-way between two levels float32 decides, and may decide differently for −w. */
    @Property
    void anOffsetWeightOfTheOtherSignReadsBackWithTheOtherSign(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        Assume.that(!settings.storage().mapping().isBalanced() && bits(settings) != 1);
        ProgrammedMatrix matrix = program(settings, weights);
        ProgrammedMatrix negated = program(settings, negated(weights));
        Assume.that(matrix.wMax() == negated.wMax() && matrix.wMax() > 0);
        for (int i = 0; i < weights.length; i++) {
            double levels = weights[i] / matrix.wMax() / (2 * halfLevel(settings));
            if (halfLevel(settings) == 0
                    || Math.abs(levels - Math.floor(levels) - 0.5)
                            > FLOAT32 / halfLevel(settings)) {
                assertThat((double) negated.readBack()[i])
                        .isCloseTo(-matrix.readBack()[i], within(FLOAT32 * matrix.wMax()));
            }
        }
    }

    private static float[] negated(float[] weights) {
        float[] negated = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            negated[i] = -weights[i];
        }
        return negated;
    }

    @Property
    void aZeroWeightReadsBackZero(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        Assume.that(bits(settings) != 1);
        weights[0] = 0;
        ProgrammedMatrix matrix = program(settings, weights);
        double tolerance = settings.storage().mapping().isBalanced() ? 0 : FLOAT32 * matrix.wMax();
        assertThat((double) matrix.readBack()[0]).isCloseTo(0, within(tolerance));
        assertThat((double) matrix.effective()[0]).isCloseTo(0, within(tolerance));
    }

    @Property
    void anAllZeroMatrixReadsBackZero(
            @ForAll("settings") CrossbarSettings settings,
            @ForAll @IntRange(min = 1, max = 9) int n) {
        ProgrammedMatrix matrix = program(settings, new float[n]);
        assertThat(matrix.wMax()).isZero();
        for (float w : matrix.readBack()) {
            assertThat(Math.abs(w)).isZero();
        }
    }

    @Property
    void aSingleWeightReadsBackAsItself(
            @ForAll("settings") CrossbarSettings settings, @ForAll boolean negative) {
        float weight = negative ? -0.7f : 0.7f;
        ProgrammedMatrix matrix = program(settings, weight);
        assertThat(matrix.wMax()).isEqualTo(0.7f);
        assertThat((double) matrix.readBack()[0]).isCloseTo(weight, within(0.7 * FLOAT32));
    }

    /** Factors of two, since they change no digit of a float. */
    @Property
    void scalingTheWeightsScalesTheResultAndMovesNoConductance(
            @ForAll("settings") CrossbarSettings settings,
            @ForAll("weights") float[] weights,
            @ForAll @IntRange(min = -20, max = 20) int exponent) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.abs(weights[i]) < 1e-20 ? 0 : weights[i];
        }
        float[] scaled = new float[weights.length];
        Arrays.setAll(
                new Object[weights.length], i -> scaled[i] = Math.scalb(weights[i], exponent));
        ProgrammedMatrix matrix = program(settings, weights);
        ProgrammedMatrix other = program(settings, scaled);
        for (int a = 0; a < matrix.arrays().size(); a++) {
            assertThat(other.arrays().get(a).programmed())
                    .containsExactly(matrix.arrays().get(a).programmed());
        }
        for (int i = 0; i < weights.length; i++) {
            assertThat(other.effective()[i]).isEqualTo(Math.scalb(matrix.effective()[i], exponent));
        }
    }

    @Property
    void anOffsetArrayNeverUsesItsLowestLevel(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        Assume.that(!settings.storage().mapping().isBalanced() && bits(settings) > 1);
        double step = settings.cells().range().width() / settings.storage().weightBits().steps();
        for (float g : program(settings, weights).arrays().getFirst().programmed()) {
            assertThat((double) g).isGreaterThan(settings.cells().range().gMin() + 0.5 * step);
        }
    }

    @Property
    void oneBitIsTheSignOfWmax(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        ProgrammedMatrix matrix = program(settings.withWeightBits(new Resolution(1)), weights);
        double wMax = matrix.wMax();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) > FLOAT32 * wMax) {
                assertThat((double) matrix.readBack()[i])
                        .isCloseTo(Math.signum(weights[i]) * wMax, within(FLOAT32 * wMax));
            }
        }
    }

    /**
     * Documented at {@link Coding.Reading#readBackGain()}: window / width, 1 except for quantised
     * offset.
     */
    @Property
    void aProductIsSmallerThanItsReadBackByTheWindowsShare(
            @ForAll("settings") CrossbarSettings settings, @ForAll("weights") float[] weights) {
        ProgrammedMatrix matrix = program(settings, weights);
        double factor = matrix.coding().window().width() / settings.cells().range().width();
        if (settings.storage().mapping().isBalanced() || bits(settings) < 2) {
            assertThat(factor).isEqualTo(1);
        } else {
            int steps = settings.storage().weightBits().steps();
            assertThat(factor).isCloseTo((steps - 1.0) / steps, within(1e-12));
        }
        for (int i = 0; i < weights.length; i++) {
            assertThat((double) matrix.effective()[i])
                    .isCloseTo(factor * matrix.readBack()[i], within(FLOAT32 * matrix.wMax()));
        }
    }
}
