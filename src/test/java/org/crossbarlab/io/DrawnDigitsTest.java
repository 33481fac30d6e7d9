package org.crossbarlab.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.data.SketchPainter;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.testing.ScriptedDigits;
import org.crossbarlab.testing.ScriptedDigits.Hand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** The shipped networks read what a hand draws on the screen. */
class DrawnDigitsTest {

    private static final Dataset SIZES = SyntheticDigits.generate(new RandomStreams(3), 32, 32);

    @ParameterizedTest
    @ValueSource(strings = {Mnist.NAME, SyntheticDigits.NAME})
    void nineOfTenDrawnDigitsAreReadWhateverTheHand(String trainedOn) {
        float[] network = shipped(trainedOn);
        SketchPainter painter = new SketchPainter(28, 28);
        List<String> misread = new ArrayList<>();
        int drawn = 0;
        try (WorkerPool pool = new WorkerPool(1)) {
            TestBench bench = new TestBench(SIZES, 1, pool);
            for (Hand hand : Hand.values()) {
                for (int digit = 0; digit < 10; digit++) {
                    byte[] picture = painter.paint(ScriptedDigits.draw(digit, hand)).orElseThrow();
                    int answer = largest(bench.classifyDigital(network, picture)[0]);
                    drawn++;
                    if (answer != digit) {
                        misread.add("%s %d as %d".formatted(hand, digit, answer));
                    }
                }
            }
        }
        assertThat(misread).hasSizeLessThanOrEqualTo(drawn / 10);
    }

    private static float[] shipped(String dataset) {
        TrainedPair pair =
                StarterPairs.read().stream()
                        .filter(each -> each.result().dataset().equals(dataset))
                        .findFirst()
                        .orElseThrow();
        return pair.networks().get(NetworkRole.DIGITAL).parameters();
    }

    private static int largest(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return best;
    }
}
