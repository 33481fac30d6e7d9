package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.testing.MnistFolder;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The networks that come with the program are what they say. */
class StarterPairsTest {

    /** Of 10,000 images: another machine's sums may differ in the last bit and tip a few over. */
    private static final double FEW_IMAGES = 5e-4;

    private static TrainedPair of(Dataset data) {
        List<TrainedPair> pairs =
                StarterPairs.read().stream().filter(pair -> pair.isOf(data)).toList();
        assertThat(pairs).as("one for %s, by its checksums", data.name()).hasSize(1);
        return pairs.getFirst();
    }

    private static void assertHolds(Dataset data) {
        TrainedPair pair = of(data);
        assertThat(pair.isComplete()).isTrue();
        assertThat(pair.settings().withThreads(1))
                .isEqualTo(ExperimentSettings.REFERENCE.withThreads(1));
        assertThat(pair.networks().values()).allMatch(network -> network.history().size() == 20);
        try (WorkerPool pool = new WorkerPool(2)) {
            TestBench bench = new TestBench(data, pair.settings().seed(), pool);
            float[] digital = pair.networks().get(NetworkRole.DIGITAL).parameters();
            assertThat(bench.testDigital(digital, new RunControl()).accuracy())
                    .isCloseTo(pair.result().digital(), within(FEW_IMAGES));
            pair.networks()
                    .forEach(
                            (role, network) -> {
                                List<Double> runs = pair.result().analog().get(role).runs();
                                assertThat(runs).hasSize(10);
                                for (int chip = 1; chip <= runs.size(); chip++) {
                                    double accuracy =
                                            bench.testChip(
                                                            network.parameters(),
                                                            pair.settings().crossbar(),
                                                            chip,
                                                            new RunControl())
                                                    .evaluation()
                                                    .accuracy();
                                    assertThat(accuracy)
                                            .isCloseTo(runs.get(chip - 1), within(FEW_IMAGES));
                                }
                            });
        }
    }

    /** Three bars of three lengths are the lesson in one picture. */
    @Test
    void eachPairShowsTheLesson() {
        assertThat(StarterPairs.read())
                .hasSize(2)
                .allSatisfy(
                        pair -> {
                            double digital = pair.result().digital();
                            double analog = pair.result().analog().get(NetworkRole.DIGITAL).mean();
                            double aware = pair.result().analog().get(NetworkRole.AWARE).mean();
                            assertThat(aware).isBetween(analog + 0.03, digital - 0.01);
                        });
    }

    @Test
    void thePairForSyntheticDigitsHolds() {
        assertHolds(SyntheticDigits.standard());
    }

    @Test
    void thePairForMnistHolds() {
        assertHolds(MnistFolder.read());
    }
}
