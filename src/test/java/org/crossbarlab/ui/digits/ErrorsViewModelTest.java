package org.crossbarlab.ui.digits;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.experiment.ConfusionMatrix;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.nn.Answers;
import org.crossbarlab.ui.live.ChipAnswers;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ErrorsViewModelTest {

    private static final LabelledImages IMAGES =
            new LabelledImages(1, 1, 3, new byte[5], new byte[] {0, 1, 2, 1, 0});
    private static final Dataset DATA =
            new Dataset("three", List.of("a", "b", "c"), IMAGES, IMAGES, Map.of());

    private final SimpleObjectProperty<ChipAnswers> answers =
            new SimpleObjectProperty<>(ChipAnswers.NONE);
    private final ErrorsViewModel model =
            new ErrorsViewModel(answers, new SimpleObjectProperty<>(DATA));

    private static Answers answers(int... classes) {
        byte[] bytes = new byte[classes.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) classes[i];
        }
        return new Answers(bytes);
    }

    private void answer(Answers digital, Answers analog, Answers aware) {
        answers.set(
                new ChipAnswers(
                        Map.of(),
                        Map.of(
                                Scenario.DIGITAL_DIGITAL,
                                digital,
                                Scenario.DIGITAL_ANALOG,
                                analog,
                                Scenario.AWARE_ANALOG,
                                aware)));
    }

    @Test
    void beforeAnyTestThereIsNothing() {
        assertThat(model.matrixProperty().get()).isNull();
        assertThat(model.lostProperty().get()).isEmpty();
        assertThat(model.recoveredProperty().get()).isEmpty();
    }

    @Test
    void lostAndRecoveredImagesFollowTheAnswers() {
        answer(answers(0, 1, 0, 1, 0), answers(1, 1, 1, 2, 0), answers(0, 0, 2, 2, 0));
        assertThat(model.lostProperty().get()).containsExactly(0, 3);
        assertThat(model.recoveredProperty().get())
                .as("image 2 was never read exactly, but aware reads what analog does not")
                .containsExactly(0, 2);
        answer(answers(0, 1, 0, 1, 0), answers(0, 1, 2, 1, 0), answers(0, 0, 2, 2, 0));
        assertThat(model.lostProperty().get()).isEmpty();
        assertThat(model.recoveredProperty().get()).isEmpty();
    }

    @Test
    void imagesNotTestedAreNeitherLostNorRecovered() {
        answer(answers(0, 1, 2, 1, 0), answers(1, 0), answers(0, 1, 2, 1, 0));
        assertThat(model.lostProperty().get()).containsExactly(0, 1);
        assertThat(model.matrixOf(Scenario.DIGITAL_ANALOG).total(2)).isZero();
    }

    @Test
    void theMatrixIsTheChosenScenariosAndLeadsToItsImages() {
        answer(answers(0, 1, 2, 1, 0), answers(1, 1, 1, 2, 0), answers(0, 0, 2, 2, 0));
        ConfusionMatrix analog = model.matrixProperty().get();
        assertThat(analog.count(0, 1)).isEqualTo(1);
        assertThat(analog.count(1, 2)).isEqualTo(1);
        ImageChoice cell = new ImageChoice.Confused(Scenario.DIGITAL_ANALOG, 1, 2);
        assertThat(cell.holds(3, IMAGES, answers.get())).isTrue();
        assertThat(cell.holds(1, IMAGES, answers.get())).isFalse();
        model.scenarioProperty().set(Scenario.DIGITAL_DIGITAL);
        assertThat(model.matrixProperty().get().count(1, 2)).isZero();
        assertThat(model.matrixProperty().get().recall(1)).isEqualTo(1);
    }
}
