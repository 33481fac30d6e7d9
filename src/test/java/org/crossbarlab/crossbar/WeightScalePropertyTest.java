package org.crossbarlab.crossbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.Resolution;

/**
 * Without errors an analog network is the digital one, however small or large its weights are and
 * however far the ends of the range lie apart.
 *
 * <p>The bound: a conductance is a float up to 1, so it is off by 2⁻²⁵ at most; a weight is the
 * difference of two, rounded once more, times a gain of at most 2 / width. That is 2⁻²² · Wmax /
 * width with some room, and half of the smallest float, to which a subnormal weight is rounded.
 */
class WeightScalePropertyTest {

    private static double bound(CrossbarSettings settings, double wMax) {
        return wMax * 0x1p-22 / settings.cells().range().width() + Float.MIN_VALUE / 2.0;
    }

    @Provide
    Arbitrary<CrossbarSettings> settings() {
        Arbitrary<ConductanceRange> ranges =
                Combinators.combine(
                                Arbitraries.of(1e-100, 1e-9, 1.0, 1e3, 1e12, 1e100),
                                Arbitraries.of(
                                        1.0011, 1.5, 10.0, 1e7, 9.9e29, Double.POSITIVE_INFINITY))
                        .as((rMin, ratio) -> new ConductanceRange(rMin, rMin * ratio));
        return Combinators.combine(
                        Arbitraries.of(Mapping.class),
                        Arbitraries.of(0, 1, 2, 4, 8, 12),
                        ranges,
                        Arbitraries.of(50.0, 99.0, 100.0))
                .as(
                        (mapping, bits, range, percentile) ->
                                new CrossbarSettings(
                                        new CellSettings(range, new NoError(), false),
                                        new StorageSettings(
                                                new Resolution(bits), mapping, percentile)));
    }

    @Provide
    Arbitrary<double[]> shares() {
        return Arbitraries.doubles()
                .between(-1, 1)
                .ofScale(9)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** Up to thirty weights of one magnitude, some of them zero. */
    private static float[] scaled(double[] shares, double exponent) {
        double scale = Math.pow(10, exponent);
        float[] weights = new float[shares.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (shares[i] * scale);
        }
        return weights;
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

    @Property
    void analogWeightsAreTheIdealOnesAtEveryScale(
            @ForAll("settings") CrossbarSettings settings,
            @ForAll("shares") double[] shares,
            @ForAll @DoubleRange(min = -45, max = 38) double exponent) {
        CrossbarSettings analog = settings.withWeightBits(Resolution.ANALOG);
        float[] weights = scaled(shares, exponent);
        ProgrammedMatrix matrix = program(analog, weights);
        for (int i = 0; i < weights.length; i++) {
            double clipped = Math.clamp(weights[i], -matrix.wMax(), matrix.wMax());
            assertThat((double) matrix.effective()[i])
                    .as("weight %s of %s", weights[i], matrix.wMax())
                    .isCloseTo(clipped, within(bound(analog, matrix.wMax())));
        }
        assertThat(matrix.effective()).as("no conductance is NaN").doesNotContain(Float.NaN);
    }

    @Property
    void quantisedWeightsAreWithinALevelAtEveryScale(
            @ForAll("settings") CrossbarSettings settings,
            @ForAll("shares") double[] shares,
            @ForAll @DoubleRange(min = -45, max = 38) double exponent) {
        int bits = settings.storage().weightBits().bits();
        float[] weights = scaled(shares, exponent);
        ProgrammedMatrix matrix = program(settings, weights);
        double wMax = matrix.wMax();
        double level = bits == 0 ? 0 : bits == 1 ? 2 * wMax : 2 * wMax / ((1 << bits) - 2);
        for (int i = 0; i < weights.length; i++) {
            double clipped = Math.clamp(weights[i], -wMax, wMax);
            assertThat((double) matrix.readBack()[i])
                    .as("weight %s of %s", weights[i], wMax)
                    .isCloseTo(clipped, within(level + bound(settings, wMax)));
        }
    }

    @Property
    void aLayerOfOneWeightStoresItAtEveryScale(
            @ForAll("settings") CrossbarSettings settings,
            @ForAll @DoubleRange(min = -45, max = 38) double exponent,
            @ForAll boolean negative) {
        float weight = scaled(new double[] {negative ? -1 : 1}, exponent)[0];
        ProgrammedMatrix matrix = program(settings, weight);
        double wMax = matrix.wMax();
        assertThat(wMax).isEqualTo(Math.abs(weight));
        double roundedTwice = Float.MIN_VALUE / 2.0;
        assertThat((double) matrix.readBack()[0])
                .isCloseTo(weight, within(bound(settings, wMax) + roundedTwice));
    }

    /** A percentile of zero clips every weight to it; a layer of zeros has no other. */
    @Example
    void aLimitOfZeroStoresZeros() {
        for (Mapping mapping : Mapping.values()) {
            CrossbarSettings settings =
                    CrossbarSettings.REFERENCE
                            .withError(new NoError())
                            .withMapping(mapping)
                            .withWeightPercentile(50);
            for (float[] weights : new float[][] {{0, 0, 0, 3e38f, -1}, {0, 0}, {-0f}}) {
                ProgrammedMatrix matrix = program(settings, weights);
                assertThat(matrix.wMax()).isZero();
                for (float weight : matrix.effective()) {
                    assertThat(Math.abs(weight)).isZero();
                }
            }
        }
    }

    /** At the seams of the arithmetic a factor of two still moves no conductance. */
    @Property
    void aPowerOfTwoMovesNoConductance(
            @ForAll("settings") CrossbarSettings settings, @ForAll("shares") double[] shares) {
        float[] weights = new float[shares.length];
        for (int i = 0; i < weights.length; i++) {
            // So few digits that no power of two cuts one off.
            weights[i] = Math.round(shares[i] * 1024) / 1024f;
        }
        // A percentile lies between two weights and would have more digits than they.
        CrossbarSettings largest = settings.withWeightPercentile(100);
        float[] expected = program(largest, weights).arrays().getFirst().programmed();
        for (int exponent : new int[] {-130, -101, -100, -99, 99, 100, 101, 126}) {
            float[] other = new float[weights.length];
            for (int i = 0; i < other.length; i++) {
                other[i] = Math.scalb(weights[i], exponent);
            }
            assertThat(program(largest, other).arrays().getFirst().programmed())
                    .as("2^%d", exponent)
                    .containsExactly(expected);
        }
    }
}
