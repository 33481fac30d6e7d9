package org.crossbarlab.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.ProgrammedChip;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Answers;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.ui.task.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** The live tests by hand: one thread, a clock that the test sets, requests that the test times. */
class LiveTesterTest {

    private static final Dataset DATA = SyntheticDigits.generate(new RandomStreams(3), 64, 600);
    private static final ExperimentSettings SETTINGS = ExperimentSettings.REFERENCE.withChips(3);
    private static final Weights DIGITAL =
            new Weights(
                    1,
                    NetworkRole.DIGITAL,
                    SETTINGS,
                    Experiment.initialParameters(Architecture.REFERENCE, 5));
    private static final Weights AWARE =
            new Weights(
                    2,
                    NetworkRole.AWARE,
                    SETTINGS,
                    Experiment.initialParameters(Architecture.REFERENCE, 6));

    private final WorkerPool pool = new WorkerPool(1);
    private final Equipment equipment = new Equipment(DATA, pool);
    private final TestBench bench = new TestBench(DATA, SETTINGS.seed(), pool);
    private final ScoreCache cache = new ScoreCache();
    private final List<LiveAnswer> published = new ArrayList<>();
    private long now;
    private long nanosPerLook;
    private int looksUntilOvertaken = Integer.MAX_VALUE;
    private final Patience patience = new Patience(this::clock);
    private final Deque<Integer> programmed = new ArrayDeque<>();
    private final LiveTester tester = new LiveTester(cache, patience, this::clock, this::program);

    private final Turn<LiveAnswer> turn =
            new Turn<>() {
                @Override
                public void publish(LiveAnswer answer) {
                    published.add(answer);
                }

                @Override
                public boolean isOvertaken() {
                    return --looksUntilOvertaken < 0;
                }

                @Override
                public boolean awaitOvertaken(Duration longest) {
                    return isOvertaken();
                }
            };

    private long clock() {
        now += nanosPerLook;
        return now;
    }

    private ProgrammedChip program(
            TestBench on, float[] parameters, CrossbarSettings settings, int chip) {
        programmed.add(chip);
        return on.program(parameters, settings, chip);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private LiveRequest request(ExperimentSettings settings, int chip, boolean training) {
        Map<NetworkRole, Weights> networks =
                Map.of(NetworkRole.DIGITAL, DIGITAL, NetworkRole.AWARE, AWARE);
        return new LiveRequest(1, equipment, settings, chip, networks, training);
    }

    private static ExperimentSettings alpha(double alpha) {
        return SETTINGS.withCrossbar(SETTINGS.crossbar().withAlpha(alpha));
    }

    private double exact(Weights weights, ExperimentSettings settings, int chip) {
        return bench.testChip(weights.parameters(), settings.crossbar(), chip, new RunControl())
                .evaluation()
                .accuracy();
    }

    private Score last(Scenario scenario) {
        return published.getLast().scores().get(scenario);
    }

    @Test
    void figuresEqualTheTestBenchToTheImageAndChipsFillInOneByOne() throws Exception {
        tester.compute(request(SETTINGS, 2, false), turn);
        List<Integer> known =
                published.stream()
                        .map(answer -> answer.scores().get(Scenario.AWARE_ANALOG).tested().length)
                        .toList();
        assertThat(known).containsExactly(0, 1, 2, 3);
        for (int chip = 1; chip <= 3; chip++) {
            assertThat(last(Scenario.DIGITAL_ANALOG).chips().get(chip - 1))
                    .isEqualTo(exact(DIGITAL, SETTINGS, chip));
            assertThat(last(Scenario.AWARE_ANALOG).chips().get(chip - 1))
                    .isEqualTo(exact(AWARE, SETTINGS, chip));
        }
        assertThat(last(Scenario.DIGITAL_DIGITAL).accuracy())
                .isEqualTo(bench.testDigital(DIGITAL.parameters(), new RunControl()).accuracy());
        assertThat(last(Scenario.AWARE_ANALOG).selected()).isEqualTo(exact(AWARE, SETTINGS, 2));
    }

    @Test
    void aMoveProgramsEachNetworkOnceOnEachChip() throws Exception {
        tester.compute(request(SETTINGS, 2, false), turn);
        assertThat(programmed).as("both networks each").containsExactly(2, 2, 1, 1, 3, 3);
        programmed.clear();
        tester.compute(request(alpha(0.1), 2, true), turn);
        assertThat(programmed).as("beside a training").containsExactly(2, 2);
    }

    @Test
    void anotherSeedHasChipsAndFiguresOfItsOwn() throws Exception {
        tester.compute(request(SETTINGS, 1, false), turn);
        ExperimentSettings other = SETTINGS.withSeed(77);
        tester.compute(request(other, 1, false), turn);
        for (int chip = 1; chip <= 3; chip++) {
            double exact =
                    new TestBench(DATA, other.seed(), pool)
                            .testChip(
                                    DIGITAL.parameters(), other.crossbar(), chip, new RunControl())
                            .evaluation()
                            .accuracy();
            assertThat(exact).as("a chip that tells").isNotEqualTo(exact(DIGITAL, SETTINGS, chip));
            assertThat(last(Scenario.DIGITAL_ANALOG).chips().get(chip - 1)).isEqualTo(exact);
        }
    }

    @Test
    void movingAlphaAwayAndBackRestoresFiguresAndConductances() throws Exception {
        tester.compute(request(SETTINGS, 1, false), turn);
        LiveAnswer before = published.getLast();
        tester.compute(request(alpha(0.5), 1, false), turn);
        LiveAnswer away = published.getLast();
        assertThat(away.scores()).isNotEqualTo(before.scores());
        tester.compute(request(SETTINGS, 1, false), turn);
        assertThat(published.getLast().scores()).isEqualTo(before.scores());
        assertThat(conductances(published.getLast())).isEqualTo(conductances(before));
        assertThat(conductances(away)).isNotEqualTo(conductances(before));
    }

    private static float[] conductances(LiveAnswer answer) {
        return answer.programming()
                .layers()
                .get(NetworkRole.DIGITAL)
                .get(1)
                .arrays()
                .getFirst()
                .programmed();
    }

    @Test
    void heatmapsComeFirstWithTheFiguresBefore() throws Exception {
        tester.compute(request(SETTINGS, 1, false), turn);
        Scores before = published.getLast().scores();
        published.clear();
        tester.compute(request(alpha(0.1), 1, false), turn);
        assertThat(published.getFirst().programming().settings()).isEqualTo(alpha(0.1).crossbar());
        assertThat(published.getFirst().scores()).isEqualTo(before);
        assertThat(published.get(1).scores().settings()).isEqualTo(alpha(0.1));
    }

    @Test
    void anotherEraHasNoFiguresBefore() throws Exception {
        tester.compute(request(SETTINGS, 1, false), turn);
        published.clear();
        tester.compute(new LiveRequest(2, equipment, SETTINGS, 1, Map.of(), false), turn);
        assertThat(published).hasSize(1);
        assertThat(published.getFirst().scores().rows().values()).allMatch(Score::isEmpty);
        assertThat(published.getFirst().programming().layers()).hasSize(2);
    }

    @Test
    void aSlowMachineTestsFewerImagesAndCompletesAtRest() throws Exception {
        nanosPerLook = 60_000_000;
        tester.compute(request(SETTINGS, 1, false), turn);
        published.clear();
        tester.compute(request(alpha(0.2), 1, false), turn);
        Score first = published.get(1).scores().get(Scenario.DIGITAL_ANALOG);
        assertThat(first.isApproximate()).isTrue();
        assertThat(first.images()).isBetween(Pace.LEAST_IMAGES, 599);
        assertThat(first.accuracy())
                .isEqualTo(
                        bench.test(
                                        bench.program(
                                                DIGITAL.parameters(), alpha(0.2).crossbar(), 1),
                                        first.images(),
                                        new RunControl())
                                .accuracy());
        Score complete = published.get(2).scores().get(Scenario.DIGITAL_ANALOG);
        assertThat(complete.isApproximate()).isFalse();
        assertThat(complete.accuracy()).isEqualTo(exact(DIGITAL, alpha(0.2), 1));
        assertThat(last(Scenario.AWARE_ANALOG).isComplete()).isTrue();
    }

    @Test
    void outputsThatAreNoNumbersHaveNoFigureAndAReason() throws Exception {
        tester.compute(request(SETTINGS, 2, false), turn);
        published.clear();
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> tester.compute(request(alpha(1e20), 2, false), turn))
                    .isInstanceOf(OverflowException.class)
                    .hasMessageContaining("α = 1.0E20");
            assertThat(last(Scenario.DIGITAL_ANALOG).isEmpty()).isTrue();
            assertThat(last(Scenario.AWARE_ANALOG).isEmpty()).isTrue();
            assertThat(last(Scenario.DIGITAL_DIGITAL).accuracy()).isEqualTo(exactDigital(DIGITAL));
            assertThat(published.getLast().scores().settings()).isEqualTo(alpha(1e20));
        }
        tester.compute(request(SETTINGS, 2, false), turn);
        assertThat(last(Scenario.DIGITAL_ANALOG).accuracy()).isNotNaN();
    }

    @Test
    void oneChipWithoutAFigureLeavesTheMeanWithoutOne() {
        // Only the second chip overflows, long after the first has its figure.
        float[] zero = new float[DIGITAL.parameters().length];
        LiveTester some =
                new LiveTester(
                        cache,
                        patience,
                        this::clock,
                        (on, weights, settings, chip) ->
                                chip == 2 && weights == DIGITAL.parameters()
                                        ? on.program(weights, alpha(1e20).crossbar(), chip)
                                        : on.program(zero, settings, chip));
        assertThatThrownBy(() -> some.compute(request(SETTINGS, 1, false), turn))
                .isInstanceOf(OverflowException.class);
        assertThat(published.get(1).scores().get(Scenario.DIGITAL_ANALOG).tested()).hasSize(1);
        assertThat(last(Scenario.DIGITAL_ANALOG).isEmpty()).isTrue();
        assertThat(last(Scenario.AWARE_ANALOG).isComplete()).isTrue();
    }

    private double exactDigital(Weights weights) {
        return bench.testDigital(weights.parameters(), new RunControl()).accuracy();
    }

    @Test
    void besideATrainingOnlyTheChipUnderTheHandIsTested() throws Exception {
        tester.compute(request(SETTINGS, 2, true), turn);
        assertThat(last(Scenario.AWARE_ANALOG).tested()).hasSize(1);
        assertThat(last(Scenario.AWARE_ANALOG).accuracy()).isEqualTo(exact(AWARE, SETTINGS, 2));
    }

    @Test
    void aNewerRequestEndsTheFillingIn() {
        // The rest, the exact test, both networks on the second chip; then the hand moves.
        looksUntilOvertaken = 4;
        assertThatThrownBy(() -> tester.compute(request(SETTINGS, 1, false), turn))
                .isInstanceOf(CancellationException.class);
        assertThat(last(Scenario.AWARE_ANALOG).tested()).hasSize(2);
    }

    @Test
    void aTestInItsTimeOfGraceIsNotCutShortButALateOneIs() {
        RunControl inTime = patience.begin(100, turn);
        now = 99;
        patience.newerRequestWaits();
        assertThat(inTime.isCancelled()).isFalse();
        now = 100;
        patience.newerRequestWaits();
        assertThat(inTime.isCancelled()).isTrue();
    }

    @Test
    void withoutRandomErrorsAllChipsAreOne() throws Exception {
        tester.compute(request(alpha(0), 1, false), turn);
        assertThat(last(Scenario.DIGITAL_ANALOG).isComplete()).isTrue();
        assertThat(published.get(1).scores().get(Scenario.DIGITAL_ANALOG).isComplete()).isTrue();
        assertThat(last(Scenario.DIGITAL_ANALOG).deviation()).isCloseTo(0, within(1e-12));
    }

    @Test
    void figuresLearntElsewhereAreNotTestedAgain() throws Exception {
        for (int chip = 1; chip <= 3; chip++) {
            cache.put(DIGITAL, SETTINGS, chip, evaluation(25 * chip));
            cache.put(AWARE, SETTINGS, chip, evaluation(75));
        }
        cache.putDigital(DIGITAL, evaluation(99));
        tester.compute(request(SETTINGS, 1, true), turn);
        assertThat(last(Scenario.DIGITAL_ANALOG).accuracy()).isEqualTo(0.5);
        assertThat(last(Scenario.DIGITAL_DIGITAL).accuracy()).isEqualTo(0.99);
    }

    private LiveRequest digital(Weights weights, ExperimentSettings settings) {
        return new LiveRequest(
                1, equipment, settings, 1, Map.of(NetworkRole.DIGITAL, weights), true);
    }

    private static Weights digital(long version, int seed) {
        float[] parameters = Experiment.initialParameters(Architecture.REFERENCE, seed);
        return new Weights(version, NetworkRole.DIGITAL, SETTINGS, parameters);
    }

    @Test
    void figuresOfTheEpochBeforeStayTogetherUntilTheNewOnesAreThereAndNoLonger() throws Exception {
        nanosPerLook = 30_000_000;
        tester.compute(digital(DIGITAL, SETTINGS), turn);
        final double exact = last(Scenario.DIGITAL_DIGITAL).accuracy();
        final double inDevices = last(Scenario.DIGITAL_ANALOG).selected();
        assertThat(exact).isFinite();
        looksUntilOvertaken = 0;
        tester.compute(digital(digital(8, 8), SETTINGS), turn);
        assertThat(last(Scenario.DIGITAL_DIGITAL).earlier()).isTrue();
        assertThat(last(Scenario.DIGITAL_DIGITAL).accuracy()).as("not blank").isEqualTo(exact);
        assertThat(last(Scenario.DIGITAL_ANALOG).earlier()).isTrue();
        assertThat(last(Scenario.DIGITAL_ANALOG).selected()).isEqualTo(inDevices);
        Weights newest = digital(9, 9);
        tester.compute(digital(newest, SETTINGS), turn);
        assertThat(last(Scenario.DIGITAL_DIGITAL).earlier()).isFalse();
        assertThat(last(Scenario.DIGITAL_DIGITAL).accuracy())
                .isEqualTo(bench.testDigital(newest.parameters(), new RunControl()).accuracy());
        assertThat(last(Scenario.DIGITAL_ANALOG).earlier()).isFalse();
    }

    @Test
    void devicesThatTheHandMovesDoNotWaitForTheDigitalTest() throws Exception {
        nanosPerLook = 30_000_000;
        tester.compute(digital(DIGITAL, SETTINGS), turn);
        looksUntilOvertaken = 0;
        tester.compute(digital(digital(8, 8), alpha(0.1)), turn);
        assertThat(last(Scenario.DIGITAL_DIGITAL).earlier()).isTrue();
        assertThat(last(Scenario.DIGITAL_ANALOG).earlier()).isFalse();
        assertThat(Verdict.of(published.getLast().scores(), 10).cost()).isNaN();
    }

    @Test
    void theLastChipsBeyondTheMeanAreTestedToo() throws Exception {
        tester.compute(request(SETTINGS, 6, false), turn);
        Score analog = last(Scenario.DIGITAL_ANALOG);
        assertThat(analog.chips()).hasSize(3);
        assertThat(analog.selected()).isEqualTo(exact(DIGITAL, SETTINGS, 6));
        assertThat(analog.recent())
                .containsExactly(
                        exact(DIGITAL, SETTINGS, 1),
                        exact(DIGITAL, SETTINGS, 2),
                        exact(DIGITAL, SETTINGS, 3),
                        exact(DIGITAL, SETTINGS, 4),
                        exact(DIGITAL, SETTINGS, 5));
        tester.compute(request(SETTINGS, 7, false), turn);
        assertThat(last(Scenario.DIGITAL_ANALOG).recent())
                .as("the same chips")
                .startsWith(analog.recent().get(1))
                .endsWith(analog.selected());
        assertThat(last(Scenario.DIGITAL_ANALOG).chips()).isEqualTo(analog.chips());
    }

    private static Evaluation evaluation(int correct) {
        return new Evaluation(100, correct, 0, new Answers(new byte[600]));
    }
}
