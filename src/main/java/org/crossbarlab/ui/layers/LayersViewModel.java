package org.crossbarlab.ui.layers;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.LayerCost;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.NiceTicks;
import org.crossbarlab.ui.lab.LayerTitles;
import org.crossbarlab.ui.lab.SessionModel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where errors hurt: a switch for errors in each layer, and what errors in it alone cost. */
public final class LayersViewModel {

    /** Bars of less than a point would make much of the noise of chance. */
    private static final double LEAST_SCALE = 1;

    private final ReadOnlyObjectWrapper<List<LayerLine>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyDoubleWrapper scale =
            new ReadOnlyDoubleWrapper(this, "scale", LEAST_SCALE);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final SessionModel model;
    private final LayerCosts costs;
    private final Consumer<ExperimentSettings> change;

    /**
     * @param costs of the same session
     * @param change takes other settings
     */
    public LayersViewModel(LayerCosts costs, Consumer<ExperimentSettings> change) {
        this.model = costs.model();
        this.costs = costs;
        this.change = change;
        costs.costsProperty().addListener(now -> show());
        model.settingsProperty().addListener(now -> show());
        model.networksProperty().addListener(now -> show());
        model.datasetProperty().addListener(now -> show());
        show();
    }

    // Properties

    /** One for each layer with weights, in order. */
    ReadOnlyObjectProperty<List<LayerLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Where bars end, in percentage points. */
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Which layer hurts most, or why that is not known. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    // Commands

    /** Lets errors happen in a layer, or not. */
    void turn(int layer, boolean on) {
        ExperimentSettings now = model.settingsProperty().get();
        LayerScope scope = now.crossbar().errorLayers().with(layer, on, titles().size());
        change.accept(now.withCrossbar(now.crossbar().withErrorLayers(scope)));
    }

    /** Takes over what is newly known. To be called with every frame while on view. */
    void sample() {
        costs.sample();
    }

    /** Ends the tests for good. */
    public void close() {
        costs.close();
    }

    private List<String> titles() {
        return LayerTitles.of(Architecture.reference(model.datasetProperty().get()));
    }

    private void show() {
        List<String> titles = titles();
        Costs known = costs.costsProperty().get();
        boolean current = costs.isNew(known);
        List<LayerCost> layers = current ? known.layers() : List.of();
        LayerScope scope = model.settingsProperty().get().crossbar().errorLayers();
        List<LayerLine> shown = new ArrayList<>();
        for (int layer = 0; layer < titles.size(); layer++) {
            LayerCost cost = layer < layers.size() ? layers.get(layer) : null;
            shown.add(line(titles.get(layer), scope.contains(layer), cost));
        }
        if (!layers.isEmpty()) {
            double most = layers.stream().mapToDouble(LayerCost::points).max().orElse(0);
            scale.set(Math.max(LEAST_SCALE, most > 0 ? NiceTicks.step(most, 1) : 0));
        }
        sentence.set(sentence(titles, layers, current && known.failed()));
        lines.set(shown);
    }

    private static LayerLine line(String title, boolean on, LayerCost cost) {
        return cost == null
                ? new LayerLine(title, on, Double.NaN, "", Messages.get("layers.help.wait", title))
                : new LayerLine(
                        title,
                        on,
                        cost.points(),
                        CostWords.points(cost),
                        CostWords.help(title, cost));
    }

    private String sentence(List<String> titles, List<LayerCost> layers, boolean failed) {
        if (model.networksProperty().get().isEmpty()) {
            return Messages.get("layers.untrained");
        }
        if (failed) {
            return Messages.get("layers.failed");
        }
        if (layers.size() < titles.size()) {
            return model.stateProperty().get().phase().isRunning()
                    ? Messages.get("layers.running")
                    : Messages.get("layers.wait");
        }
        return CostWords.sentence(titles, layers);
    }
}
