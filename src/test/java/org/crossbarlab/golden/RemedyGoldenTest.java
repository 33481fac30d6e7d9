package org.crossbarlab.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.RemedySettings;
import org.crossbarlab.device.PcmDrift;
import org.crossbarlab.device.PcmNandakumar;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.testing.MnistFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

/**
 * Drift and remedies on MNIST against what was measured elsewhere for a network of the same layers
 * and the same exact accuracy: drift with AIHW Kit's {@code PCMLikeNoiseModel}, remedies in an
 * emulation in PyTorch. Other weights and other chips, so the comparison is of means: 10 chips of
 * seed 1 here; of the others no deviation is recorded, so ours stands for both, and two networks
 * trained from different weights differ by some tenths of a point: 0.3 points more. 4 standard
 * errors of the difference, √(2/10)·s, are exceeded by chance once in 16,000 cases.
 */
@Tag("golden")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemedyGoldenTest {

    private static final int CHIPS = 10;
    private static final double OTHER_NETWORK = 0.3;

    private WorkerPool pool;
    private TestBench bench;
    private float[] parameters;

    @BeforeAll
    void open() throws IOException {
        pool = new WorkerPool(2);
        bench = new TestBench(MnistFolder.read(), 1, pool);
        parameters = AccuracyGoldenTest.digitalNetwork();
    }

    @AfterAll
    void close() {
        pool.close();
    }

    private AnalogAccuracy test(CrossbarSettings settings) {
        return bench.testChips(parameters, settings, CHIPS, new RunControl(), test -> {});
    }

    private void assertAgrees(AnalogAccuracy ours, double percent) {
        double tolerance = 4 * Math.sqrt(2.0 / CHIPS) * 100 * ours.std() + OTHER_NETWORK;
        assertThat(100 * ours.mean()).isCloseTo(percent, Offset.offset(tolerance));
    }

    /** At no time, one day, one year and ten years; without and with compensation. */
    @ParameterizedTest
    @CsvSource({"25, 97.4, 97.4", "86400, 96.7, 97.2", "3.15e7, 93.7, 95.8", "3.15e8, 91.0, 95.4"})
    void phaseChangeMemoryAgesAsInAihwKit(double seconds, double plain, double compensated) {
        CrossbarSettings fresh =
                CrossbarSettings.REFERENCE
                        .withRange(new PcmNandakumar().suggestedRange())
                        .withError(new PcmNandakumar());
        CrossbarSettings aged = fresh.withDrift(new PcmDrift(seconds));
        assertAgrees(test(aged), plain);
        assertAgrees(
                test(aged.withRemedies(RemedySettings.NONE.withCompensateDrift(true))),
                compensated);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 1, 86.6",
        "0.5, 1, 0, 1, 97.8",
        "0.1, 1, 0, 1, 98.1",
        "0, 4, 0, 1, 96.5",
        "0, 1, 6000, 1, 96.7",
        "0, 1, 0, 5, 96.0"
    })
    void remediesHelpAsMuchAsInAnEmulation(
            double tolerance, int copies, int images, int committee, double percent) {
        RemedySettings remedies =
                RemedySettings.NONE
                        .withWriteTolerance(tolerance)
                        .withCopies(copies)
                        .withTuningImages(images)
                        .withCommittee(committee);
        assertAgrees(test(CrossbarSettings.REFERENCE.withRemedies(remedies)), percent);
    }
}
