package org.crossbarlab.crossbar;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.Drift;
import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.PcmDrift;
import org.crossbarlab.device.PowerLawDrift;
import org.crossbarlab.device.ReadNoise;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.device.Scaling;
import org.crossbarlab.math.Normal;
import org.crossbarlab.math.Statistics;
import org.crossbarlab.signal.SignalChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What happens to cells after their targets: drift, read noise, and the loop that writes them.
 *
 * <p>Statistical bounds: a mean of N normal numbers has a standard error of σ/√N, their standard
 * deviation one of σ/√(2N); 5 of them are exceeded by chance once in two million tries. Seeds are
 * fixed.
 */
class MomentsTest {

    private static final int CELLS = 100_000;

    private static CrossbarSettings ideal() {
        return new CrossbarSettings(
                new CellSettings(ConductanceRange.DEFAULT, new NoError(), false),
                new StorageSettings(Resolution.ANALOG, Mapping.BALANCED, 100));
    }

    /** G⁺ of as many cells that were all given the largest conductance. */
    private static float[] fullCells(CrossbarSettings settings) {
        float[] weights = new float[CELLS];
        Arrays.fill(weights, 1);
        RandomGenerator random = new Random(11);
        return new CrossbarProgrammer(settings)
                .program(weights, 1, CELLS, CellDeviates.from(random))
                .arrays()
                .getFirst()
                .programmed();
    }

    private static double[] logarithms(float[] values) {
        double[] logs = new double[values.length];
        Arrays.setAll(logs, i -> Math.log(values[i]));
        return logs;
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 86_400, 3e7})
    void conductancesFallByAPowerOfTime(double seconds) {
        double nu = 0.06;
        double spread = 0.012;
        Drift drift = new PowerLawDrift(seconds, nu, spread);
        double[] logs = logarithms(fullCells(ideal().withDrift(drift)));
        double decades = Math.log(seconds / 25);
        assertThat(Statistics.mean(logs))
                .isCloseTo(-nu * decades, Offset.offset(5 * spread * decades / Math.sqrt(CELLS)));
        assertThat(Statistics.standardDeviation(logs))
                .isCloseTo(
                        spread * decades,
                        Offset.offset(5 * spread * decades / Math.sqrt(2.0 * CELLS)));
    }

    /** At the largest conductance ν is 0.049 ± 0.008, and the noise a share q of what is left. */
    @ParameterizedTest
    @ValueSource(doubles = {3600, 86_400, 3e7})
    void phaseChangeMemoryFallsWithItsOwnRate(double seconds) {
        double[] logs = logarithms(fullCells(ideal().withDrift(new PcmDrift(seconds))));
        double decades = Math.log(seconds / 20);
        double noise = 0.0088 * Math.sqrt(Math.log((seconds + 250e-9) / 500e-9));
        double spread = Math.hypot(0.008 * decades, noise);
        // ln(1 + x) is x − x²/2 on average, and x⁴ is far below the bound.
        double mean = -0.049 * decades - noise * noise / 2;
        assertThat(Statistics.mean(logs))
                .isCloseTo(mean, Offset.offset(5 * spread / Math.sqrt(CELLS) + 1e-5));
        assertThat(Statistics.standardDeviation(logs))
                .isCloseTo(spread, Offset.offset(5 * spread / Math.sqrt(2.0 * CELLS) + 2e-5));
    }

    /** From the formula, at g = 0.1: −0.0155·ln 0.1 + 0.0244 = 0.0601; −0.0125·ln 0.1 − 0.0059. */
    @Test
    void smallConductancesOfPhaseChangeMemoryFallFaster() {
        assertThat(PcmDrift.meanNu(1)).isEqualTo(0.049);
        assertThat(PcmDrift.meanNu(0.1)).isCloseTo(0.06009, Offset.offset(1e-5));
        assertThat(PcmDrift.meanNu(0)).isEqualTo(0.1);
        assertThat(PcmDrift.nuSpread(0.1)).isCloseTo(0.022882, Offset.offset(1e-6));
    }

    @Test
    void compensationGivesBackWhatAllCellsLostAlike() {
        CrossbarSettings drifted = ideal().withDrift(new PowerLawDrift(1e7, 0.05, 0));
        float[] weights = {1, -0.5f, 0.25f, -1, 0.75f, 0};
        CrossbarSettings repaired =
                drifted.withRemedies(RemedySettings.NONE.withCompensateDrift(true));
        float[] effective = program(repaired, weights).effective();
        for (int i = 0; i < weights.length; i++) {
            assertThat(effective[i]).isCloseTo(weights[i], Offset.offset(1e-6f));
        }
        assertThat(program(drifted, weights).effective()[0])
                .isCloseTo((float) Math.pow(1e7 / 25, -0.05), Offset.offset(1e-6f));
    }

    private static ProgrammedMatrix program(CrossbarSettings settings, float[] weights) {
        return new CrossbarProgrammer(settings)
                .program(weights, 1, weights.length, CellDeviates.from(new Random(3)));
    }

    /**
     * 20,000 readings of four products with every cell's noise drawn by itself, and as many with
     * one deviate for each product: the standard deviations of both agree with Σ x²σ²(G) to 5
     * standard errors, 2.5 %. No cell comes near zero: the smallest stands at ten σ.
     */
    @ParameterizedTest
    @EnumSource(
            value = Scaling.class,
            names = {"PROPORTIONAL", "INDEPENDENT"})
    void oneDeviateAProductStandsForOneInEveryCell(Scaling scaling) {
        int readings = 20_000;
        int inputs = 20;
        CrossbarSettings settings = ideal().withReadNoise(new ReadNoise(scaling, 0.01));
        CrossbarProgrammer programmer = new CrossbarProgrammer(settings);
        Random random = new Random(5);
        float[] weights = floats(4 * inputs, random);
        float[] x = floats(inputs, random);
        ProgrammedMatrix matrix = programmer.program(weights, 4, inputs, CellDeviates.from(random));
        float[] repeated = new float[inputs * readings];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = x[i / readings];
        }
        SignalChain chain =
                new Periphery(settings).chain(matrix, LayerRange.UNIT, CellDeviates.from(random));
        float[] equivalent = AnalogCore.of(matrix, chain).multiply(repeated, readings);
        double[][] sampled = new double[4][readings];
        for (int k = 0; k < readings; k++) {
            ProgrammedMatrix read = programmer.read(matrix, CellDeviates.from(random));
            float[] y = AnalogCore.of(read).multiply(x, 1);
            for (int o = 0; o < 4; o++) {
                sampled[o][k] = y[o];
            }
        }
        float[] exact = AnalogCore.of(matrix).multiply(x, 1);
        for (int o = 0; o < 4; o++) {
            int row = o;
            double[] atOnce = new double[readings];
            Arrays.setAll(atOnce, k -> equivalent[row * readings + k]);
            double sigma = sigma(matrix, settings.cells().readNoise(), x, o);
            for (double[] seen : new double[][] {sampled[o], atOnce}) {
                assertThat(Statistics.mean(seen))
                        .isCloseTo(exact[o], Offset.offset(5 * sigma / Math.sqrt(readings)));
                assertThat(Statistics.standardDeviation(seen))
                        .isCloseTo(sigma, Offset.offset(5 * sigma / Math.sqrt(2.0 * readings)));
            }
        }
    }

    /**
     * Behind wires that take a quarter of the currents, a cell's noise counts for less, too. What
     * cells change of each other's voltages is neglected: 5 % beside the 5 standard errors of 4,000
     * readings, 5.6 %.
     */
    @Test
    void readNoiseBehindWiresIsThatOfTheCellsToAFewPerCent() {
        int readings = 4000;
        int inputs = 20;
        CrossbarSettings settings =
                ideal().withReadNoise(new ReadNoise(Scaling.PROPORTIONAL, 0.02))
                        .withCircuit(
                                CircuitSettings.IDEAL.withWires(
                                        WireSettings.NONE.withRowOhm(10).withColumnOhm(10)));
        CrossbarProgrammer programmer = new CrossbarProgrammer(settings);
        Random random = new Random(6);
        ProgrammedMatrix matrix =
                programmer.program(
                        floats(4 * inputs, random), 4, inputs, CellDeviates.from(random));
        float[] x = new float[inputs];
        Arrays.fill(x, 1);
        float[] repeated = new float[inputs * readings];
        Arrays.fill(repeated, 1);
        SignalChain chain =
                new Periphery(settings).chain(matrix, LayerRange.UNIT, CellDeviates.from(random));
        float[] equivalent = AnalogCore.of(matrix, chain).multiply(repeated, readings);
        double[] sampled = new double[readings];
        double[] atOnce = new double[readings];
        for (int k = 0; k < readings; k++) {
            ProgrammedMatrix read = programmer.read(matrix, CellDeviates.from(random));
            sampled[k] = AnalogCore.of(read).multiply(x, 1)[0];
            atOnce[k] = equivalent[k];
        }
        assertThat(sum(matrix.arrays().getFirst().transfer()))
                .as("what wires leave")
                .isLessThan(0.8 * sum(matrix.arrays().getFirst().programmed()));
        double ratio = Statistics.standardDeviation(atOnce) / Statistics.standardDeviation(sampled);
        assertThat(ratio).isCloseTo(1, Offset.offset(0.05 + 5 / Math.sqrt(readings)));
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    private static double sigma(ProgrammedMatrix matrix, ReadNoise noise, float[] x, int output) {
        double variance = 0;
        for (ArraySnapshot array : matrix.arrays()) {
            for (int i = 0; i < x.length; i++) {
                double each = x[i] * noise.sigma(array.programmed()[output * x.length + i]);
                variance += each * each;
            }
        }
        return matrix.gain() * Math.sqrt(variance);
    }

    private static float[] floats(int count, Random random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return values;
    }

    /**
     * What is left of errors that are written until they are small enough: by theory a normal
     * distribution cut off at ±t has the variance 1 − 2tφ(t)/(2Φ(t) − 1).
     */
    @ParameterizedTest
    @CsvSource({"0.1, 12.55", "0.5, 2.611", "1, 1.4648", "2, 1.0477"})
    void writingAgainCutsErrorsOff(double tolerance, double attempts) {
        WriteVerify loop = new WriteVerify(tolerance, ErrorDistribution.NORMAL);
        assertThat(loop.attempts()).isCloseTo(attempts, Offset.offset(attempts * 1e-3));
        CrossbarSettings settings =
                ideal().withError(ErrorModels.of("independent", 0.1))
                        .withRemedies(RemedySettings.NONE.withWriteTolerance(tolerance));
        double[] errors = new double[CELLS];
        float[] cells = fullCells(settings);
        Arrays.setAll(errors, i -> (cells[i] - 1) / 0.1);
        double variance =
                1 - 2 * tolerance * Normal.density(tolerance) / (2 * Normal.below(tolerance) - 1);
        double sigma = Math.sqrt(variance);
        assertThat(Statistics.standardDeviation(errors))
                .isCloseTo(sigma, Offset.offset(5 * sigma / Math.sqrt(2.0 * CELLS)));
        assertThat(Statistics.mean(errors))
                .isCloseTo(0, Offset.offset(5 * sigma / Math.sqrt(CELLS)));
        for (double error : errors) {
            assertThat(Math.abs(error)).isLessThan(tolerance + 1e-5);
        }
    }

    /** The errors of four devices' mean are half those of one. */
    @Test
    void devicesSideBySideErrLess() {
        CrossbarSettings settings =
                ideal().withError(ErrorModels.of("independent", 0.1))
                        .withRemedies(RemedySettings.NONE.withCopies(4));
        double[] errors = new double[CELLS];
        float[] cells = fullCells(settings);
        Arrays.setAll(errors, i -> cells[i] - 1);
        assertThat(Statistics.standardDeviation(errors))
                .isCloseTo(0.05, Offset.offset(5 * 0.05 / Math.sqrt(2.0 * CELLS)));
    }
}
