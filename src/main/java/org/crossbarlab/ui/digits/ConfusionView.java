package org.crossbarlab.ui.digits;

import javafx.scene.layout.StackPane;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ConfusionMatrix;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.ColorMap;
import org.crossbarlab.ui.heatmap.GridAxis;
import org.crossbarlab.ui.heatmap.GridMap;

import java.util.Arrays;
import java.util.List;

/**
 * How often images of each class are taken for which, in one scenario; the first class is on top. A
 * click or Enter on a cell goes through its images.
 */
final class ConfusionView extends StackPane {

    /** A few errors among a thousand images shall be seen: small counts get most of the colours. */
    private static final double BEND = 0.4;

    private final DigitsViewModel model;
    private GridMap map;
    private Dataset shown;

    ConfusionView(DigitsViewModel model) {
        this.model = model;
        setId("digits-confusion");
        setMinSize(0, 0);
        model.errors().matrixProperty().subscribe(this::show);
        model.datasetProperty().addListener(change -> show());
    }

    /** Other classes need other axes. */
    private void show() {
        Dataset now = model.datasetProperty().get();
        if (now != shown) {
            shown = now;
            replace(now);
        }
        ConfusionMatrix matrix = model.errors().matrixProperty().get();
        int classes = now.classes();
        float[] counts = new float[classes * classes];
        Arrays.fill(counts, Float.NaN);
        if (matrix != null && matrix.classes() == classes) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = matrix.count(label(i / classes), i % classes);
            }
        }
        map.setValues(counts);
        Scenario scenario = model.errors().scenarioProperty().get();
        map.summaryProperty()
                .set(Messages.get("digits.confusion.summary", DigitWords.fullTitle(scenario)));
    }

    private void replace(Dataset dataset) {
        List<String> names = dataset.classNames();
        map =
                new GridMap(
                        new GridAxis(Messages.get("digits.confusion.answered"), names),
                        new GridAxis(Messages.get("digits.confusion.shown"), names.reversed()));
        map.setMinSize(0, 0);
        map.valueTitleProperty().set(Messages.get("digits.confusion.images"));
        map.setNotation(count -> Integer.toString((int) count));
        map.valuesWrittenProperty().set(true);
        int largest = Arrays.stream(dataset.test().countPerClass()).max().orElse(0);
        map.setScale(ColorMap.cividis().bent(BEND), 0, Math.max(1, largest));
        map.setOnChosen(this::choose);
        getChildren().setAll(map);
    }

    private void choose(CellIndex cell) {
        model.choiceProperty()
                .set(
                        new ImageChoice.Confused(
                                model.errors().scenarioProperty().get(),
                                label(cell.row()),
                                cell.column()));
    }

    /** Rows of a map count from the bottom. */
    private int label(int row) {
        return shown.classes() - 1 - row;
    }
}
