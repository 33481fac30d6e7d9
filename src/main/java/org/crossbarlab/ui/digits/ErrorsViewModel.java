package org.crossbarlab.ui.digits;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.experiment.ConfusionMatrix;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.nn.Answers;
import org.crossbarlab.ui.live.ChipAnswers;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which test images the chip under the hand misreads: one scenario's confusion matrix, the digits
 * that the devices cost and those that training won back. It follows the scoreboard's own tests.
 */
public final class ErrorsViewModel {

    private final ObjectProperty<Scenario> scenario =
            new SimpleObjectProperty<>(this, "scenario", Scenario.DIGITAL_ANALOG);
    private final ReadOnlyObjectWrapper<ConfusionMatrix> matrix =
            new ReadOnlyObjectWrapper<>(this, "matrix");
    private final ReadOnlyObjectWrapper<List<Integer>> lost =
            new ReadOnlyObjectWrapper<>(this, "lost", List.of());
    private final ReadOnlyObjectWrapper<List<Integer>> recovered =
            new ReadOnlyObjectWrapper<>(this, "recovered", List.of());
    private final ObservableValue<ChipAnswers> answers;
    private final ObservableValue<Dataset> dataset;

    /**
     * @param answers of the chip under the hand
     * @param dataset whose test images were classified
     */
    public ErrorsViewModel(ObservableValue<ChipAnswers> answers, ObservableValue<Dataset> dataset) {
        this.answers = answers;
        this.dataset = dataset;
        answers.addListener(change -> count());
        scenario.addListener(change -> matrix.set(matrixOf(scenario.get())));
        count();
    }

    /** Whose matrix is shown. */
    public ObjectProperty<Scenario> scenarioProperty() {
        return scenario;
    }

    /** How often images of each class were taken for which; null for not tested. */
    public ReadOnlyObjectProperty<ConfusionMatrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** Images that exact weights read and the same weights in devices do not. */
    public ReadOnlyObjectProperty<List<Integer>> lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /** Images misread in devices, but read by the device-aware network in the same devices. */
    public ReadOnlyObjectProperty<List<Integer>> recoveredProperty() {
        return recovered.getReadOnlyProperty();
    }

    /** A scenario's matrix; null for not tested. */
    public ConfusionMatrix matrixOf(Scenario which) {
        Answers known = answers.getValue().scenarios().get(which);
        return known == null ? null : ConfusionMatrix.of(images(), known);
    }

    private LabelledImages images() {
        return dataset.getValue().test();
    }

    private void count() {
        matrix.set(matrixOf(scenario.get()));
        lost.set(imagesOf(new ImageChoice.Lost()));
        recovered.set(imagesOf(new ImageChoice.Recovered()));
    }

    private List<Integer> imagesOf(ImageChoice choice) {
        ChipAnswers now = answers.getValue();
        LabelledImages images = images();
        return IntStream.range(0, now.scenarios().isEmpty() ? 0 : images.count())
                .filter(image -> choice.holds(image, images, now))
                .boxed()
                .toList();
    }
}
