package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.nn.Evaluation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class TestBenchTest {

    private static final CrossbarSettings SETTINGS = CrossbarSettings.REFERENCE;

    private final WorkerPool pool = new WorkerPool(2);
    private final TestBench bench = new TestBench(TinyData.DIGITS, 9, pool);
    private final float[] parameters = TinyData.parameters();
    private final RunControl control = new RunControl();

    @AfterEach
    void close() {
        pool.close();
    }

    private ChipTest test(CrossbarSettings settings, int chip) {
        return bench.testChip(parameters, settings, chip, control);
    }

    private Evaluation limited(int limit) {
        return bench.test(bench.program(parameters, SETTINGS, 1), limit, control);
    }

    private static void assertSame(ChipTest actual, ChipTest expected) {
        assertThat(actual.evaluation()).isEqualTo(expected.evaluation());
        for (int layer = 0; layer < expected.layers().size(); layer++) {
            assertThat(actual.layers().get(layer).effective())
                    .containsExactly(expected.layers().get(layer).effective());
        }
    }

    @Test
    void testsEveryImageOfTheDataSet() {
        assertThat(bench.imageCount()).isEqualTo(100);
        Evaluation evaluation = test(SETTINGS, 1).evaluation();
        assertThat(evaluation.images()).isEqualTo(100);
        assertThat(evaluation.correct()).isBetween(0, 100);
        assertThat(evaluation.loss()).isFinite().isPositive();
    }

    /** The answers are those of the logits, image by image, and the matrix counts them all. */
    @Test
    void theAnswersSayWhatEachImageWasTakenFor() {
        LabelledImages images = TinyData.DIGITS.test();
        ProgrammedChip chip = bench.program(parameters, SETTINGS, 1);
        Evaluation evaluation = bench.test(chip, images.count(), control);
        byte[][] pictures = new byte[images.count()][];
        Arrays.setAll(pictures, images::image);
        float[][] logits = bench.classify(chip, pictures);
        int[][] counts = new int[10][10];
        for (int i = 0; i < images.count(); i++) {
            int best = 0;
            for (int c = 1; c < 10; c++) {
                best = logits[i][c] > logits[i][best] ? c : best;
            }
            assertThat(evaluation.answers().of(i)).isEqualTo(best);
            counts[images.label(i)][best]++;
        }
        ConfusionMatrix confusion = ConfusionMatrix.of(images, evaluation.answers());
        int right = 0;
        for (int shown = 0; shown < 10; shown++) {
            for (int answered = 0; answered < 10; answered++) {
                assertThat(confusion.count(shown, answered)).isEqualTo(counts[shown][answered]);
            }
            assertThat(confusion.total(shown)).isEqualTo(Arrays.stream(counts[shown]).sum());
            assertThat(confusion.recall(shown))
                    .isEqualTo((double) counts[shown][shown] / confusion.total(shown));
            right += confusion.count(shown, shown);
        }
        assertThat(right).isEqualTo(evaluation.correct()).isNotEqualTo(images.count());
    }

    @Test
    void movingAlphaAwayAndBackGivesTheSameAnswerToTheImage() {
        ChipTest before = test(SETTINGS, 3);
        test(SETTINGS.withAlpha(0.05), 3);
        test(SETTINGS.withMapping(Mapping.OFFSET_UNIT_COLUMN), 3);
        test(SETTINGS.withWeightBits(Resolution.ANALOG), 3);
        assertSame(test(SETTINGS, 3), before);
    }

    @Test
    void twoBenchesOfOneSeedAgreeWhateverTheThreads() {
        try (WorkerPool other = new WorkerPool(3)) {
            ChipTest theirs =
                    new TestBench(TinyData.DIGITS, 9, other)
                            .testChip(parameters, SETTINGS, 2, control);
            test(SETTINGS, 1);
            assertSame(test(SETTINGS, 2), theirs);
        }
    }

    @Test
    void chipsDifferAndSoDoSeeds() {
        float[] one = test(SETTINGS, 1).layers().getFirst().effective();
        TestBench otherSeed = new TestBench(TinyData.DIGITS, 10, pool);
        assertThat(test(SETTINGS, 2).layers().getFirst().effective()).isNotEqualTo(one);
        assertThat(otherSeed.testChip(parameters, SETTINGS, 1, control).layers().getFirst())
                .extracting(ProgrammedMatrix::effective)
                .isNotEqualTo(one);
    }

    @Test
    void programmingShowsWhatTheTestUsed() {
        List<ProgrammedMatrix> layers = bench.program(parameters, SETTINGS, 4).layers();
        ChipTest test = test(SETTINGS, 4);
        assertThat(layers).hasSize(3);
        for (int layer = 0; layer < 3; layer++) {
            assertThat(layers.get(layer).effective())
                    .containsExactly(test.layers().get(layer).effective());
        }
    }

    @Test
    void aProgrammedChipIsTestedAsOftenAsOneLikes() {
        ProgrammedChip chip = bench.program(parameters, SETTINGS, 4);
        bench.program(parameters, SETTINGS.withAlpha(0.1), 4);
        Evaluation expected = test(SETTINGS, 4).evaluation();
        assertThat(bench.test(chip, 100, control)).isEqualTo(expected);
        assertThat(bench.test(chip, 100, control)).isEqualTo(expected);
        assertThat(chip.number()).isEqualTo(4);
        assertThat(chip.settings()).isEqualTo(SETTINGS);
    }

    /** The classes of all test images, one picture at a time and all at once. */
    @Test
    void picturesAreClassifiedAsTheTestClassifiesThem() {
        LabelledImages images = TinyData.DIGITS.test();
        byte[][] pictures =
                IntStream.range(0, images.count()).mapToObj(images::image).toArray(byte[][]::new);
        ProgrammedChip chip = bench.program(parameters, SETTINGS, 2);
        float[][] logits = bench.classify(chip, pictures);
        assertThat(logits).hasDimensions(100, 10);
        assertThat(correct(logits, images)).isEqualTo(test(SETTINGS, 2).evaluation().correct());
        float[][] digital = bench.classifyDigital(parameters, pictures);
        assertThat(correct(digital, images))
                .isEqualTo(bench.testDigital(parameters, control).correct());
        for (int i : new int[] {0, 31, 32, 99}) {
            assertThat(bench.classify(chip, pictures[i])[0]).containsExactly(logits[i]);
        }
        assertThat(bench.classify(chip)).isEmpty();
    }

    private static int correct(float[][] logits, LabelledImages images) {
        int correct = 0;
        for (int i = 0; i < logits.length; i++) {
            int best = 0;
            for (int c = 1; c < logits[i].length; c++) {
                best = logits[i][c] > logits[i][best] ? c : best;
            }
            correct += best == images.label(i) ? 1 : 0;
        }
        return correct;
    }

    @Test
    void aPictureHasTheSizeOfTheTestImages() {
        ProgrammedChip chip = bench.program(parameters, SETTINGS, 1);
        assertThatThrownBy(() -> bench.classify(chip, new byte[783]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutErrorAndQuantisationAnalogIsNearlyDigital() {
        CrossbarSettings perfect =
                SETTINGS.withError(new NoError()).withWeightBits(Resolution.ANALOG);
        assertThat(test(perfect, 1).evaluation().correct())
                .isEqualTo(bench.testDigital(parameters, control).correct());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 99, 100, 1000, Integer.MAX_VALUE})
    void aLimitTestsTheFirstImagesOnly(int limit) {
        Evaluation limited = limited(limit);
        assertThat(limited.images()).isEqualTo(Math.min(limit, 100));
        Evaluation all = test(SETTINGS, 1).evaluation();
        assertThat(limited.correct()).isBetween(0, all.correct());
        if (limit >= 100) {
            assertThat(limited).isEqualTo(all);
        }
    }

    @Test
    void limitsCountImageByImage() {
        int[] correct =
                IntStream.rangeClosed(1, 100).map(limit -> limited(limit).correct()).toArray();
        for (int i = 1; i < correct.length; i++) {
            assertThat(correct[i] - correct[i - 1]).isBetween(0, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -100})
    void aTestNeedsAnImage(int limit) {
        assertThatThrownBy(() -> limited(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one image");
    }

    @Test
    void accuracyOverChipsIsThatOfEachChip() {
        List<ChipTest> heard = new ArrayList<>();
        AnalogAccuracy accuracy = bench.testChips(parameters, SETTINGS, 3, control, heard::add);
        assertThat(heard).extracting(ChipTest::chip).containsExactly(1, 2, 3);
        assertThat(accuracy.runs())
                .containsExactlyElementsOf(
                        heard.stream().map(test -> test.evaluation().accuracy()).toList());
        assertSame(heard.get(1), test(SETTINGS, 2));
    }

    @Test
    void aCancelledTestHasNoResult() {
        control.cancel();
        assertThatThrownBy(() -> test(SETTINGS, 1)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> bench.testDigital(parameters, control))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void cancellingBetweenChipsEndsTheSeries() {
        List<Integer> heard = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                bench.testChips(
                                        parameters,
                                        SETTINGS,
                                        10,
                                        control,
                                        test -> {
                                            heard.add(test.chip());
                                            if (test.chip() == 2) {
                                                control.cancel();
                                            }
                                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).containsExactly(1, 2);
    }

    /** A paused experiment must not freeze the test that follows a slider. */
    @Test
    @Timeout(60)
    void aPausedTestKeepsNobodyElseWaiting() throws Exception {
        RunControl paused = new RunControl();
        paused.pause();
        CompletableFuture<ChipTest> waiting = new CompletableFuture<>();
        Thread thread =
                Thread.ofPlatform()
                        .start(
                                () ->
                                        waiting.complete(
                                                bench.testChip(parameters, SETTINGS, 1, paused)));
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        ChipTest free =
                CompletableFuture.supplyAsync(() -> test(SETTINGS, 1)).get(30, TimeUnit.SECONDS);
        assertThat(waiting).isNotDone();
        paused.resume();
        assertSame(waiting.get(30, TimeUnit.SECONDS), free);
    }

    @Test
    void callersOnSeveralThreadsGetTheirOwnAnswers() {
        ChipTest[] alone =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(chip -> test(SETTINGS, chip))
                        .toArray(ChipTest[]::new);
        List<CompletableFuture<ChipTest>> together =
                IntStream.range(0, 40)
                        .mapToObj(
                                i -> CompletableFuture.supplyAsync(() -> test(SETTINGS, i % 4 + 1)))
                        .toList();
        for (int i = 0; i < together.size(); i++) {
            assertSame(together.get(i).join(), alone[i % 4]);
        }
    }
}
