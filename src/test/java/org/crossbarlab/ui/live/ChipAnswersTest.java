package org.crossbarlab.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.crossbarlab.ui.task.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What each image is taken for comes with the figures, from the same tests. */
class ChipAnswersTest {

    private static final Dataset DATA = SyntheticDigits.generate(new RandomStreams(3), 64, 600);
    private static final ExperimentSettings SETTINGS = ExperimentSettings.REFERENCE.withChips(2);
    private static final Weights DIGITAL = weights(1, NetworkRole.DIGITAL, 5);
    private static final Weights AWARE = weights(2, NetworkRole.AWARE, 6);

    private final WorkerPool pool = new WorkerPool(1);
    private final Equipment equipment = new Equipment(DATA, pool);
    private final TestBench bench = new TestBench(DATA, SETTINGS.seed(), pool);
    private final List<LiveAnswer> published = new ArrayList<>();
    private final Deque<Integer> programmed = new ArrayDeque<>();
    private long now;
    private long nanosPerLook;
    private boolean overtaken;
    private final LiveTester tester =
            new LiveTester(new ScoreCache(), new Patience(this::clock), this::clock, this::program);

    private final Turn<LiveAnswer> turn =
            new Turn<>() {
                @Override
                public void publish(LiveAnswer answer) {
                    published.add(answer);
                }

                @Override
                public boolean isOvertaken() {
                    return overtaken;
                }

                @Override
                public boolean awaitOvertaken(Duration longest) {
                    return overtaken;
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

    private static Weights weights(long version, NetworkRole role, int seed) {
        float[] parameters = Experiment.initialParameters(Architecture.REFERENCE, seed);
        return new Weights(version, role, SETTINGS, parameters);
    }

    private LiveRequest request(
            ExperimentSettings settings, int chip, boolean training, Weights digital) {
        Map<NetworkRole, Weights> networks =
                Map.of(NetworkRole.DIGITAL, digital, NetworkRole.AWARE, AWARE);
        return new LiveRequest(1, equipment, settings, chip, networks, training);
    }

    private LiveRequest request(ExperimentSettings settings, int chip, boolean training) {
        return request(settings, chip, training, DIGITAL);
    }

    private static ExperimentSettings alpha(double alpha) {
        return SETTINGS.withCrossbar(SETTINGS.crossbar().withAlpha(alpha));
    }

    private Score last(Scenario scenario) {
        return published.getLast().scores().get(scenario);
    }

    @Test
    void theChipUnderTheHandGivesTheAnswersBehindItsFigures() throws Exception {
        tester.compute(request(SETTINGS, 2, false), turn);
        ChipAnswers now = published.getLast().answers();
        for (Scenario scenario : Scenario.values()) {
            Answers answers = now.scenarios().get(scenario);
            assertThat(answers.count()).isEqualTo(600);
            assertThat(rightShare(answers)).isEqualTo(last(scenario).selected());
        }
        assertThat(now.scenarios().get(Scenario.AWARE_ANALOG))
                .isEqualTo(
                        bench.testChip(AWARE.parameters(), SETTINGS.crossbar(), 2, new RunControl())
                                .evaluation()
                                .answers());
        assertThat(published.getFirst().answers()).isEqualTo(ChipAnswers.NONE);
    }

    @Test
    void answersComeFromTheCacheWithTheirFigureWithoutAnotherTest() throws Exception {
        tester.compute(request(SETTINGS, 1, false), turn);
        ChipAnswers before = published.getLast().answers();
        tester.compute(request(alpha(0.1), 1, false), turn);
        assertThat(published.getLast().answers()).isNotEqualTo(before);
        programmed.clear();
        published.clear();
        tester.compute(request(SETTINGS, 1, false), turn);
        assertThat(published.get(1).answers()).isEqualTo(before);
        assertThat(programmed).as("shown, not tested again").containsExactly(1, 1);
    }

    @Test
    void aTestOnSomeImagesGivesItsAnswersAsLongAsThereAreNoOthers() throws Exception {
        nanosPerLook = (long) (0.6 * LiveTester.BUDGET_NANOS);
        tester.compute(request(SETTINGS, 1, false), turn);
        nanosPerLook = 0;
        overtaken = true;
        tester.compute(request(alpha(0.2), 1, false), turn);
        Score score = last(Scenario.AWARE_ANALOG);
        Answers answers = lastAnswers(Scenario.AWARE_ANALOG);
        assertThat(answers.count()).isEqualTo(score.images()).isLessThan(600);
        assertThat(rightShare(answers)).isEqualTo(score.selected());
    }

    @Test
    void answersOfTheEpochBeforeStayWithItsFigures() throws Exception {
        nanosPerLook = 30_000_000;
        tester.compute(request(SETTINGS, 1, true), turn);
        Answers before = lastAnswers(Scenario.DIGITAL_DIGITAL);
        overtaken = true;
        tester.compute(request(SETTINGS, 1, true, weights(8, NetworkRole.DIGITAL, 8)), turn);
        assertThat(last(Scenario.DIGITAL_DIGITAL).earlier()).isTrue();
        assertThat(lastAnswers(Scenario.DIGITAL_DIGITAL)).isSameAs(before);
        assertThat(rightShare(before)).isEqualTo(last(Scenario.DIGITAL_DIGITAL).selected());
    }

    private Answers lastAnswers(Scenario scenario) {
        return published.getLast().answers().scenarios().get(scenario);
    }

    private static double rightShare(Answers answers) {
        int right = 0;
        for (int image = 0; image < answers.count(); image++) {
            right += answers.of(image) == DATA.test().label(image) ? 1 : 0;
        }
        return (double) right / answers.count();
    }
}
