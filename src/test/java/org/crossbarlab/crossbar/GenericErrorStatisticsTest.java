package org.crossbarlab.crossbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.device.Scaling;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.math.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Locale;

/**
 * What programming does to many cells with one target: an analog balanced array of n equal weights,
 * Wmax set by one more cell, seed 17, n = 100,000.
 *
 * <p>The mean of n cells has standard error σ/√n, their standard deviation has σ·√((κ − 1)/4n) with
 * the kurtosis κ: σ/√(2n) for a normal, less (κ = 1.8) for a uniform distribution. All bounds are
 * five standard errors.
 */
class GenericErrorStatisticsTest {

    private static final int N = 100_000;
    private static final double FIVE = 5;

    /** Conductances of the cells that were all asked to take the same one. */
    private static double[] program(ProgrammingError error, double target, boolean clip) {
        ConductanceRange range =
                error instanceof PublishedDevice device
                        ? device.suggestedRange()
                        : ConductanceRange.DEFAULT;
        float[] weights = new float[N + 1];
        Arrays.fill(weights, (float) ((target - range.gMin()) / range.width()));
        weights[N] = 1;
        CrossbarSettings settings =
                new CrossbarSettings(
                        new CellSettings(range, error, clip),
                        new StorageSettings(Resolution.ANALOG, Mapping.BALANCED, 100));
        float[] programmed =
                new CrossbarProgrammer(settings)
                        .program(
                                weights,
                                1,
                                N + 1,
                                CellDeviates.from(new RandomStreams(17).stream("cells")))
                        .arrays()
                        .getFirst()
                        .programmed();
        double[] cells = new double[N];
        Arrays.setAll(cells, i -> programmed[i]);
        return cells;
    }

    private static void assertMoments(double[] cells, double mean, double sigma) {
        assertThat(Statistics.mean(cells)).isCloseTo(mean, within(FIVE * sigma / Math.sqrt(N)));
        assertThat(Statistics.standardDeviation(cells))
                .isCloseTo(sigma, within(FIVE * sigma / Math.sqrt(2.0 * N)));
    }

    /**
     * σ = α, α·G, α/G; uniform errors have the full width α and so 1/√12 of that σ. The magnitudes
     * keep zero at least seven σ away, so nothing is cut off: a normal deviate beyond that has
     * probability 1e-12.
     */
    @ParameterizedTest
    @CsvSource({
        "NORMAL, INDEPENDENT, 0.05, 0.5, 0.05",
        "NORMAL, INDEPENDENT, 0.05, 0.9, 0.05",
        "NORMAL, PROPORTIONAL, 0.1, 0.5, 0.05",
        "NORMAL, PROPORTIONAL, 0.1, 0.2, 0.02",
        "NORMAL, INVERSE, 0.02, 0.5, 0.04",
        "NORMAL, INVERSE, 0.02, 0.8, 0.025",
        "UNIFORM, INDEPENDENT, 0.3, 0.5, 0.3",
        "UNIFORM, PROPORTIONAL, 0.4, 0.5, 0.2",
        "UNIFORM, PROPORTIONAL, 0.4, 0.2, 0.08",
        "UNIFORM, INVERSE, 0.05, 0.5, 0.1",
        "UNIFORM, INVERSE, 0.05, 0.25, 0.2"
    })
    void meanIsTheTargetAndSigmaFollowsTheLaw(
            ErrorDistribution distribution,
            Scaling scaling,
            double alpha,
            double target,
            double scale) {
        double[] cells = program(new GenericError(distribution, scaling, alpha), target, false);
        double sigma = distribution == ErrorDistribution.NORMAL ? scale : scale / Math.sqrt(12);
        assertMoments(cells, target, sigma);
        if (distribution == ErrorDistribution.UNIFORM) {
            assertThat(Arrays.stream(cells).max().orElseThrow() - target)
                    .isCloseTo(scale / 2, within(scale * 1e-3));
            assertThat(Arrays.stream(cells).min().orElseThrow() - target)
                    .isCloseTo(-scale / 2, within(scale * 1e-3));
        }
    }

    /**
     * Normal errors have 68.27 % within σ: a share p of n has standard error √(p(1 − p)/n),
     * 0.00147.
     */
    @ParameterizedTest
    @EnumSource
    void normalErrorsAreNormal(Scaling scaling) {
        GenericError error = new GenericError(ErrorDistribution.NORMAL, scaling, 0.02);
        double sigma = error.spread(0.5, ConductanceRange.DEFAULT);
        long within =
                Arrays.stream(program(error, 0.5, false))
                        .filter(g -> Math.abs(g - 0.5) < sigma)
                        .count();
        assertThat((double) within / N).isCloseTo(0.6827, within(FIVE * 0.00147));
    }

    /**
     * Published devices at 0.6·Gmax; zero is more than seven σ away there for all of them. (Milo: σ
     * 3.6 of 135 µS; Wan 2.3 of 23; Joshi 1.0 of 15; SONOS 0.2 of 9.6.)
     */
    @ParameterizedTest
    @ValueSource(strings = {"rram-milo", "rram-wan", "pcm-joshi", "sonos"})
    void publishedDevicesHaveTheSigmaOfTheirCards(String id) {
        PublishedDevice device = (PublishedDevice) ErrorModels.of(id, 0);
        double gMax = device.suggestedRange().gMaxMicrosiemens();
        assertMoments(
                program(device, 0.6, false), 0.6, device.sigmaMicrosiemens(0.6 * gMax) / gMax);
    }

    /**
     * α so large that the cut at zero matters: half of the cells would fall below zero or beyond
     * Gmax. Without clipping, P(G = 0) is P(z ≤ −0.5/1) = 0.3085 with standard error 0.00146.
     */
    @ParameterizedTest
    @EnumSource
    void conductanceIsNeverNegative(Scaling scaling) {
        double[] cells =
                program(new GenericError(ErrorDistribution.NORMAL, scaling, 1), 0.5, false);
        assertThat(Arrays.stream(cells).min().orElseThrow()).isZero();
        assertThat(Arrays.stream(cells).max().orElseThrow()).isGreaterThan(1);
        if (scaling == Scaling.INDEPENDENT) {
            long zero = Arrays.stream(cells).filter(g -> g == 0).count();
            assertThat((double) zero / N).isCloseTo(0.3085, within(FIVE * 0.00146));
        }
    }

    /** Clipped at Gmin = 0.1 and Gmax = 1: P(z ≤ −0.4) = 0.3446 and P(z ≥ 0.5) = 0.3085. */
    @ParameterizedTest
    @EnumSource
    void clippingKeepsCellsInTheirRange(Scaling scaling) {
        double[] cells = program(new GenericError(ErrorDistribution.NORMAL, scaling, 1), 0.5, true);
        assertThat(Arrays.stream(cells).min().orElseThrow()).isEqualTo(0.1f);
        assertThat(Arrays.stream(cells).max().orElseThrow()).isEqualTo(1);
        if (scaling == Scaling.INDEPENDENT) {
            assertThat((double) Arrays.stream(cells).filter(g -> g == 0.1f).count() / N)
                    .isCloseTo(0.3446, within(FIVE * 0.0015));
            assertThat((double) Arrays.stream(cells).filter(g -> g == 1).count() / N)
                    .isCloseTo(0.3085, within(FIVE * 0.00146));
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAlphaEveryCellIsExactlyOnTarget(Scaling scaling) {
        GenericError none = new GenericError(ErrorDistribution.NORMAL, scaling, 0);
        assertThat(none.id()).isEqualTo(scaling.name().toLowerCase(Locale.ROOT));
        double[] cells = program(none, 0.5, false);
        assertThat(cells).containsOnly(cells[0]);
        assertThat(cells[0]).as("but for float32").isCloseTo(0.5, within(1e-7));
    }
}
