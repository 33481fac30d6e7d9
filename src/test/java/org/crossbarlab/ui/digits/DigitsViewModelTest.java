package org.crossbarlab.ui.digits;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.data.Stroke;
import org.crossbarlab.experiment.ConfusionMatrix;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.TrainingSettings;
import org.crossbarlab.testing.ScriptedDigits;
import org.crossbarlab.testing.ScriptedDigits.Hand;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.lab.Sessions;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.ChipAnswers;
import org.crossbarlab.ui.live.Score;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class DigitsViewModelTest {

    private static final ExperimentSettings SETTINGS =
            SmallData.SETTINGS.withTraining(TrainingSettings.REFERENCE.withEpochs(8)).withChips(4);

    private final Session session = Sessions.small(SETTINGS);
    private final SessionModel lab = session.model();
    private final DigitsViewModel model = new DigitsViewModel(lab, session.workbench()::equipment);

    @BeforeEach
    void train() {
        session.run();
        Sessions.await(session, RunPhase.DONE);
        Sessions.awaitScores(session);
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private void draw(int digit) {
        for (Stroke stroke : ScriptedDigits.draw(digit, Hand.PLAIN)) {
            model.pad().begin(stroke.x()[0], stroke.y()[0]);
            for (int i = 1; i < stroke.size(); i++) {
                model.pad().drawTo(stroke.x()[i], stroke.y()[i]);
            }
            model.pad().end();
        }
    }

    /** Samples until the shown picture was read by every chip, under the settings in use. */
    private Reading awaitReading() {
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    Reading now = model.readingProperty().get();
                    return now != null
                            && now.request().picture() == model.shownProperty().get().pixels()
                            && now.request().settings().equals(lab.settingsProperty().get())
                            && now.request().chip() == lab.chipProperty().get()
                            && now.request().networks().equals(lab.networksProperty().get())
                            && now.opinions().get(Scenario.AWARE_ANALOG).chips() == 4;
                });
        return model.readingProperty().get();
    }

    private float[] parameters(NetworkRole role) {
        return lab.networksProperty().get().get(role).parameters();
    }

    private float[] exact(Scenario scenario, byte[] picture) {
        TestBench bench = session.workbench().equipment().bench(SETTINGS.seed());
        ExperimentSettings now = lab.settingsProperty().get();
        float[] parameters = parameters(scenario.network());
        return scenario == Scenario.DIGITAL_DIGITAL
                ? bench.classifyDigital(parameters, picture)[0]
                : bench.classify(
                                bench.program(parameters, now.crossbar(), lab.chipProperty().get()),
                                picture)[0];
    }

    @Test
    void aDrawnDigitsLogitsAreTheNetworksOnThatPicture() {
        draw(3);
        Reading reading = awaitReading();
        byte[] picture = model.shownProperty().get().pixels();
        for (Scenario scenario : Scenario.values()) {
            Opinion opinion = reading.opinions().get(scenario);
            assertThat(opinion.logits()).as("%s", scenario).isEqualTo(exact(scenario, picture));
            assertThat(Arrays.stream(opinion.confidences()).sum()).isBetween(0.999999, 1.000001);
        }
        assertThat(reading.opinions().get(Scenario.DIGITAL_DIGITAL).chips()).isZero();
        assertThat(model.sentenceProperty().get()).isEqualTo("Your digit");
    }

    @Test
    void everyChipOfTheSettingsHasAVote() {
        draw(8);
        Opinion opinion = awaitReading().opinions().get(Scenario.DIGITAL_ANALOG);
        TestBench bench = session.workbench().equipment().bench(SETTINGS.seed());
        int[] votes = new int[10];
        for (int chip = 1; chip <= 4; chip++) {
            float[] logits =
                    bench.classify(
                                    bench.program(
                                            parameters(NetworkRole.DIGITAL),
                                            SETTINGS.crossbar(),
                                            chip),
                                    model.shownProperty().get().pixels())[0];
            votes[Opinion.largest(logits)]++;
        }
        assertThat(opinion.votes()).isEqualTo(votes);
        assertThat(opinion.chips()).isEqualTo(4);
    }

    @Test
    void anotherErrorAndAnotherChipReadItAnew() {
        draw(5);
        Reading before = awaitReading();
        session.setSettings(SETTINGS.withCrossbar(SETTINGS.crossbar().withAlpha(0.6)));
        Reading after = awaitReading();
        byte[] picture = model.shownProperty().get().pixels();
        assertThat(logits(after, Scenario.DIGITAL_DIGITAL))
                .isEqualTo(logits(before, Scenario.DIGITAL_DIGITAL));
        assertThat(logits(after, Scenario.AWARE_ANALOG))
                .isNotEqualTo(logits(before, Scenario.AWARE_ANALOG))
                .isEqualTo(exact(Scenario.AWARE_ANALOG, picture));
        session.newChip();
        assertThat(logits(awaitReading(), Scenario.AWARE_ANALOG))
                .isEqualTo(exact(Scenario.AWARE_ANALOG, picture));
    }

    private static float[] logits(Reading reading, Scenario scenario) {
        return reading.opinions().get(scenario).logits();
    }

    @Test
    void aBlankPadIsNotRead() {
        draw(1);
        awaitReading();
        model.clear();
        assertThat(model.readingProperty().get()).isNull();
        model.sample();
        assertThat(model.readingProperty().get()).isNull();
        assertThat(model.shownProperty().get().isBlank()).isTrue();
        assertThat(model.sentenceProperty().get()).isEqualTo("Draw a digit.");
        model.pad().undo();
        assertThat(model.shownProperty().get().isBlank()).isFalse();
    }

    @Test
    void theDiagonalIsTheScoreboardsNumberForThisChipToTheImage() {
        for (double alpha : new double[] {0.3, 0.7, 0.3}) {
            session.setSettings(SETTINGS.withCrossbar(SETTINGS.crossbar().withAlpha(alpha)));
            Sessions.awaitScores(session);
            for (Scenario scenario : Scenario.values()) {
                ConfusionMatrix matrix = model.errors().matrixOf(scenario);
                Score score = lab.scoresProperty().get().get(scenario);
                int right = 0;
                for (int label = 0; label < matrix.classes(); label++) {
                    right += matrix.count(label, label);
                }
                assertThat((double) right / score.allImages()).isEqualTo(score.selected());
            }
        }
    }

    @Test
    void testImagesComeWithTheirLabelAndGoRound() {
        assertThat(model.shownProperty().get().image()).isZero();
        int label = SmallData.DATA.test().label(0);
        assertThat(model.sentenceProperty().get()).isEqualTo("Test image 1: " + label);
        model.turn(false);
        assertThat(model.shownProperty().get().image()).isEqualTo(199);
        model.turn(true);
        assertThat(model.shownProperty().get().image()).isZero();
        assertThat(model.shownProperty().get().pixels()).isEqualTo(SmallData.DATA.test().image(0));
    }

    @Test
    void imagesAreChosenByLabelByWhoReadsThemAndByCell() {
        model.choiceProperty().set(new ImageChoice.OfClass(7));
        for (int i = 0; i < 5; i++) {
            model.turn(true);
            assertThat(SmallData.DATA.test().label(model.shownProperty().get().image()))
                    .isEqualTo(7);
        }
        session.setSettings(SETTINGS.withCrossbar(SETTINGS.crossbar().withAlpha(0.6)));
        Sessions.awaitScores(session);
        ChipAnswers answers = lab.answersProperty().get();
        List<Integer> recovered = model.errors().recoveredProperty().get();
        assertThat(recovered).isNotEmpty();
        model.choiceProperty().set(new ImageChoice.Recovered());
        model.turn(true);
        int image = model.shownProperty().get().image();
        assertThat(recovered).contains(image);
        int label = SmallData.DATA.test().label(image);
        int misread = answers.scenarios().get(Scenario.DIGITAL_ANALOG).of(image);
        assertThat(misread).isNotEqualTo(label);
        model.choiceProperty()
                .set(new ImageChoice.Confused(Scenario.DIGITAL_ANALOG, label, misread));
        assertThat(model.shownProperty().get().image()).as("it is one of them").isEqualTo(image);
        model.turn(true);
        int other = model.shownProperty().get().image();
        assertThat(answers.scenarios().get(Scenario.DIGITAL_ANALOG).of(other)).isEqualTo(misread);
    }

    @Test
    void otherImagesBeginWithTheirFirst() {
        model.choiceProperty().set(new ImageChoice.OfClass(7));
        session.switchData(SmallData.OTHER);
        assertThat(model.shownProperty().get().pixels()).isEqualTo(SmallData.OTHER.test().image(0));
        assertThat(model.choiceProperty().get()).isEqualTo(new ImageChoice.All());
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return model.readingProperty().get() == null;
                });
        assertThat(model.errors().matrixProperty().get()).as("no network for them").isNull();
    }
}
