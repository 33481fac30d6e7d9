package org.crossbarlab.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.RunProgress;
import org.crossbarlab.ui.lab.SessionState;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

class CaptionViewModelTest {

    private static final int MOST_WORDS = 25;

    private final SimpleObjectProperty<ExperimentSettings> settings =
            new SimpleObjectProperty<>(ExperimentSettings.REFERENCE);
    private final SimpleIntegerProperty chip = new SimpleIntegerProperty(1);
    private final SimpleObjectProperty<SessionState> state =
            new SimpleObjectProperty<>(SessionState.INITIAL);
    private final SimpleObjectProperty<Scores> scores = new SimpleObjectProperty<>(Scores.NONE);
    private final SimpleObjectProperty<Dataset> dataset =
            new SimpleObjectProperty<>(SmallData.DATA);
    private final SimpleObjectProperty<TrainedPair> pair = new SimpleObjectProperty<>();
    private final CaptionViewModel model =
            new CaptionViewModel(settings, chip, state, scores, dataset, pair);

    /** Whoever looks sees a frame; what comes later is another change. */
    private String caption() {
        model.nextFrame();
        return model.captionProperty().get();
    }

    private void crossbar(CrossbarSettings crossbar) {
        model.nextFrame();
        settings.set(settings.get().withCrossbar(crossbar));
    }

    private CrossbarSettings crossbar() {
        return settings.get().crossbar();
    }

    private void phase(int run, RunPhase phase, RunPhase activity) {
        model.nextFrame();
        RunProgress progress = new RunProgress(activity, 1, 20, 0, 0, 10, 0, 48);
        state.set(new SessionState(run, phase, progress, Double.NaN, ""));
        model.nextFrame();
    }

    private void scores(double digital, double analog, double aware) {
        model.nextFrame();
        scores.set(
                new Scores(
                        settings.get(),
                        1,
                        Map.of(),
                        Map.of(
                                Scenario.DIGITAL_DIGITAL,
                                score(Scenario.DIGITAL_DIGITAL, digital),
                                Scenario.DIGITAL_ANALOG,
                                score(Scenario.DIGITAL_ANALOG, analog),
                                Scenario.AWARE_ANALOG,
                                score(Scenario.AWARE_ANALOG, aware))));
    }

    private static Score score(Scenario scenario, double accuracy) {
        return new Score(scenario, List.of(accuracy), accuracy, 200, 200);
    }

    @Test
    void noCaptionIsTooLong() throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(
                        Path.of("src/main/resources/org/crossbarlab/text/messages.properties"))) {
            texts.load(reader);
        }
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("caption."))
                .forEach(
                        key ->
                                assertThat(texts.getProperty(key).split("\\s+"))
                                        .as(key)
                                        .hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @Test
    void alphaSaysWhatItMeansForItsModel() {
        assertThat(caption()).startsWith("Press Run");
        crossbar(crossbar().withAlpha(0.12));
        assertThat(caption()).contains("12 % of its own value");
        crossbar(crossbar().withError(ErrorModels.of("independent", 0.12)));
        assertThat(caption()).startsWith("Independent error");
        crossbar(crossbar().withAlpha(0.2));
        assertThat(caption()).contains("20 % of Gmax");
        crossbar(crossbar().withAlpha(0));
        assertThat(caption()).startsWith("No device error is left");
        crossbar(crossbar().withError(ErrorModels.of("inverse", 0)).withAlpha(0));
        crossbar(crossbar().withAlpha(0.1));
        assertThat(caption()).contains("Gmax²");
    }

    @Test
    void everySettingHasItsSentence() {
        String last = caption();
        for (Mapping mapping :
                List.of(
                        Mapping.OFFSET,
                        Mapping.OFFSET_UNIT_COLUMN,
                        Mapping.BALANCED_TWO_SIDED,
                        Mapping.BALANCED)) {
            crossbar(crossbar().withMapping(mapping));
            assertThat(caption()).isNotEqualTo(last);
            last = caption();
        }
        crossbar(crossbar().withWeightBits(new Resolution(4)));
        assertThat(caption()).startsWith("4 weight bits: a weight can take about 16 levels");
        crossbar(crossbar().withWeightBits(Resolution.ANALOG));
        assertThat(caption()).startsWith("Unlimited resolution");
        crossbar(crossbar().withRange(crossbar().cells().range().withOnOffRatio(20)));
        assertThat(caption()).startsWith("On/off ratio 20");
        crossbar(crossbar().withWeightPercentile(99));
        assertThat(caption()).startsWith("Another percentile");
        crossbar(crossbar().withClip(true));
        assertThat(caption()).contains("now kept");
        crossbar(crossbar().withClip(false));
        assertThat(caption()).contains("may now leave");
        chip.set(2);
        assertThat(caption()).startsWith("Chip #2");
        settings.set(settings.get().withSeed(3));
        assertThat(caption()).startsWith("Another seed");
        settings.set(settings.get().withChips(4));
        assertThat(caption()).contains("4 chips");
        settings.set(settings.get().withTraining(settings.get().training().withEpochs(2)));
        assertThat(caption()).startsWith("Training settings count");
        dataset.set(SmallData.OTHER);
        assertThat(caption()).startsWith("Ready with synthetic digits. Press Run");
        phase(1, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        dataset.set(SmallData.DATA);
        assertThat(caption()).startsWith("Now using synthetic digits");
    }

    @Test
    void everyModelHasItsSentence() {
        for (ProgrammingError error : ErrorModels.ALL.reversed()) {
            String before = caption();
            crossbar(
                    error instanceof PublishedDevice device
                            ? CrossbarSettings.REFERENCE
                                    .withRange(device.suggestedRange())
                                    .withError(device)
                            : CrossbarSettings.REFERENCE.withError(error));
            boolean uniformAgain = error.id().startsWith("uniform") && before.startsWith("Uniform");
            assertThat(caption().equals(before)).as(error.id()).isEqualTo(uniformAgain);
        }
        crossbar(crossbar().withError(ErrorModels.of("inverse", 0.3)));
        assertThat(caption()).startsWith("Inverse");
    }

    @Test
    void aRunIsToldAsAStory() {
        phase(1, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        assertThat(caption()).startsWith("Training begins");
        scores(0.98, 0.86, Double.NaN);
        assertThat(caption()).contains("lose 12.0 points");
        phase(1, RunPhase.PAUSED, RunPhase.TRAINING_DIGITAL);
        assertThat(caption()).startsWith("Paused");
        phase(1, RunPhase.TESTING_DIGITAL, RunPhase.TESTING_DIGITAL);
        assertThat(caption()).contains("programmed into 10 chips");
        phase(1, RunPhase.TRAINING_AWARE, RunPhase.TRAINING_AWARE);
        assertThat(caption()).startsWith("A second network trains");
        phase(1, RunPhase.TESTING_AWARE, RunPhase.TESTING_AWARE);
        assertThat(caption()).contains("same 10 chips");
        scores(0.98, 0.86, 0.965);
        phase(1, RunPhase.DONE, RunPhase.TESTING_AWARE);
        assertThat(caption()).contains("won back 10.5 of the 12.0 points");
        state.set(SessionState.INITIAL);
        assertThat(caption()).startsWith("Reset: both networks have their initial weights");
    }

    @Test
    void otherEndsAreToldToo() {
        phase(1, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        phase(1, RunPhase.IDLE, RunPhase.TRAINING_DIGITAL);
        assertThat(caption()).startsWith("Stopped");
        phase(2, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        phase(2, RunPhase.FAILED, RunPhase.TRAINING_DIGITAL);
        assertThat(caption()).startsWith("The run ended with an error");
        phase(3, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        phase(3, RunPhase.DONE, RunPhase.TESTING_AWARE);
        assertThat(caption()).startsWith("Finished");
    }

    @Test
    void theNumbersFollowTheScoreboardWhileTheSentenceStays() {
        phase(1, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        scores(0.90, 0.88, Double.NaN);
        assertThat(caption()).contains("lose 2.0 points");
        scores(0.95, 0.902, Double.NaN);
        assertThat(caption()).contains("lose 4.8 points");
        scores(0.95, 0.951, Double.NaN);
        assertThat(caption()).contains("the errors cost nothing").doesNotContain("lose");
        scores(0.12, 0.11, Double.NaN);
        assertThat(caption()).contains("no better than guessing");
        scores(0.98, 0.86, 0.965);
        phase(1, RunPhase.DONE, RunPhase.TESTING_AWARE);
        scores(0.98, 0.85, 0.96);
        assertThat(caption()).contains("won back 11.0 of the 13.0 points");
        scores(0.98, 0.85, 0.12);
        assertThat(caption()).contains("differences mean nothing");
    }

    /** While a network guesses, devices take nothing from it. */
    @Test
    void theFirstDropWorthASentenceIsToldWhenItComes() {
        phase(1, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        scores(0.11, 0.105, Double.NaN);
        assertThat(caption()).startsWith("Training begins");
        scores(0.9, 0.8, Double.NaN);
        assertThat(caption()).contains("lose 10.0 points");
        crossbar(crossbar().withAlpha(0.01));
        scores(0.9, 0.9, Double.NaN);
        assertThat(caption()).startsWith("Each device now misses its target by about 1 %");
        crossbar(crossbar().withAlpha(0.5));
        scores(0.9, 0.7, Double.NaN);
        assertThat(caption()).as("the hand's doing").startsWith("Each device now misses");
    }

    private static TrainedPair trainedFor(double alpha) {
        ExperimentSettings trained =
                ExperimentSettings.REFERENCE.withCrossbar(
                        CrossbarSettings.REFERENCE.withAlpha(alpha));
        return TrainedPair.begin(Instant.EPOCH, SmallData.DATA, trained);
    }

    /** Undo, redo, the list and the start bring networks: nothing is forgotten then. */
    @Test
    void networksThatWereBroughtBackAreNotForgottenOnes() {
        pair.set(trainedFor(0.3));
        assertThat(caption()).contains("trained earlier, for α 0.30 proportional, 8 bits balanced");
        scores(0.98, 0.86, 0.965);
        assertThat(caption()).as("no run brought these figures").contains("trained earlier");
        phase(1, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        pair.set(trainedFor(0.24));
        assertThat(caption()).startsWith("Training begins");
        phase(1, RunPhase.DONE, RunPhase.TESTING_AWARE);
        state.set(SessionState.INITIAL);
        pair.set(trainedFor(0.3));
        assertThat(caption()).contains("trained earlier, for α 0.30");
        pair.set(null);
        assertThat(caption()).startsWith("Reset: both networks have their initial weights");
        dataset.set(SmallData.OTHER);
        pair.set(trainedFor(0.1));
        assertThat(caption()).contains("trained earlier, for α 0.10");
        phase(2, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        dataset.set(SmallData.DATA);
        state.set(SessionState.INITIAL);
        pair.set(trainedFor(0.2));
        assertThat(caption())
                .startsWith("Now using synthetic digits, with the networks last trained on them")
                .contains("for α 0.20");
    }

    @Test
    void whatChangesAtOnceIsOneChange() {
        crossbar(crossbar().withAlpha(0.24).withWeightBits(new Resolution(4)));
        assertThat(caption())
                .isEqualTo(
                        "Several settings changed at once. Devices now: α 0.24 proportional, 4 bits"
                                + " balanced.");
        settings.set(ExperimentSettings.REFERENCE);
        assertThat(caption())
                .startsWith("All settings are those of the reference experiment again: α 0.30")
                .contains("8 bits balanced");
        phase(1, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        chip.set(4);
        assertThat(caption()).startsWith("Chip #4");
        scores.set(Scores.NONE);
        state.set(SessionState.INITIAL);
        chip.set(1);
        assertThat(caption()).as("not the chip").startsWith("Reset: both networks");
    }

    @Test
    void oneIsNotSeveral() {
        crossbar(crossbar().withWeightBits(new Resolution(1)));
        assertThat(caption()).startsWith("1 weight bit: a weight can take about 2 levels");
        settings.set(settings.get().withChips(1));
        assertThat(caption()).contains("one chip alone");
        phase(1, RunPhase.TRAINING_DIGITAL, RunPhase.TRAINING_DIGITAL);
        phase(1, RunPhase.TESTING_DIGITAL, RunPhase.TESTING_DIGITAL);
        assertThat(caption()).contains("programmed into one chip with errors");
        phase(1, RunPhase.TESTING_AWARE, RunPhase.TESTING_AWARE);
        assertThat(caption()).contains("meets the same chip:");
    }

    @Test
    void theMeanStaysWithAnotherChipWhereThereIsOne() {
        Map<Scenario, Score> rows = new EnumMap<>(Scores.NONE.rows());
        rows.put(
                Scenario.DIGITAL_ANALOG,
                new Score(Scenario.DIGITAL_ANALOG, List.of(0.9, 0.8), 0.9, 10, 10));
        scores.set(new Scores(settings.get(), 1, Map.of(), rows));
        chip.set(2);
        assertThat(caption()).contains("the mean above does not move");
        rows.put(
                Scenario.AWARE_ANALOG,
                new Score(Scenario.AWARE_ANALOG, List.of(0.9, Double.NaN), 0.9, 10, 10));
        scores.set(new Scores(settings.get(), 2, Map.of(), rows));
        assertThat(caption())
                .isEqualTo("Chip #2: the same weights in other devices, and so another accuracy.");
        settings.set(settings.get().withChips(1));
        chip.set(3);
        assertThat(caption()).doesNotContain("mean");
    }
}
