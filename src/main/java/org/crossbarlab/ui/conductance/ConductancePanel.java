package org.crossbarlab.ui.conductance;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.HistogramView;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.lab.LayerTitles;
import org.crossbarlab.ui.lab.NetworkTitles;
import org.crossbarlab.ui.task.FrameSampler;

import java.util.List;

/**
 * One array of one layer: what was meant, what was programmed and the difference, the cell under
 * the cursor as a sentence, and how the conductances are spread. It looks at its view-model with
 * every frame while it is to be seen, and draws only what was programmed anew. It scrolls where the
 * text has grown so much that the maps would shrink.
 */
public final class ConductancePanel extends ScrollPane {

    private static final int BINS = 40;

    private final ConductanceViewModel model;
    private final MapRow maps;
    private final StackPane histogramPlace = new StackPane();
    private HistogramView histogram;
    private Limits histogramLimits;
    private long shown;

    public ConductancePanel(ConductanceViewModel model) {
        this.model = model;
        histogramPlace.getStyleClass().add("conductance-histogram");
        maps = new MapRow(model, readout(), histogramPlace);
        VBox.setVgrow(maps, Priority.ALWAYS);
        VBox content = new VBox(selectors(), maps);
        content.getStyleClass().add("conductance");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        new FrameSampler(this, Double.POSITIVE_INFINITY, this::update);
        update();
    }

    private FlowPane selectors() {
        Segments<NetworkRole> network =
                new Segments<>(
                                Messages.get("conductance.network"),
                                model.networkProperty(),
                                NetworkTitles::of)
                        .describe(NetworkTitles::full)
                        .explain(NetworkTitles::help)
                        .offer(List.of(NetworkRole.values()));
        Segments<LayerChoice> layer =
                new Segments<>(
                                Messages.get("conductance.layer"),
                                model.layerProperty(),
                                LayerChoice::title)
                        .explain(choice -> LayerTitles.help(choice.convolution()))
                        .offer(model.layers());
        model.layers().subscribe(() -> layer.offer(model.layers()));
        Segments<ArrayChoice> array =
                new Segments<>(
                                Messages.get("conductance.array"),
                                model.arrayProperty(),
                                ConductancePanel::title)
                        .describe(ArrayChoice::label)
                        .explain(ConductancePanel::help)
                        .offer(model.arrays());
        model.arrays().subscribe(() -> array.offer(model.arrays()));
        network.setId("conductance-network");
        layer.setId("conductance-layer");
        array.setId("conductance-array");
        FlowPane selectors = new FlowPane(network, layer, array);
        selectors.getStyleClass().add("conductance-selectors");
        return selectors;
    }

    private static String help(ArrayChoice array) {
        if (array.isWeight()) {
            return Messages.get("conductance.array.weight.help");
        }
        return switch (array.label()) {
            case "G⁺" -> Messages.get("conductance.array.positive.help");
            case "G⁻" -> Messages.get("conductance.array.negative.help");
            default -> Messages.get("conductance.array.single.help");
        };
    }

    private static String title(ArrayChoice array) {
        return array.isWeight() ? Messages.get("conductance.array.weight.short") : array.label();
    }

    /** Where no cell is read, the line says which programming is on view and how to read one. */
    private Label readout() {
        Label readout = new Label();
        readout.setId("conductance-readout");
        readout.getStyleClass().add("two-lines");
        readout.setWrapText(true);
        readout.setMaxWidth(Double.MAX_VALUE);
        readout.textProperty()
                .bind(
                        Bindings.when(model.readoutProperty().isNotEmpty())
                                .then(model.readoutProperty())
                                .otherwise(hint()));
        return readout;
    }

    private StringBinding hint() {
        return Bindings.createStringBinding(
                () -> hint(model.sourceProperty().get()),
                model.sourceProperty(),
                model.marks().brush().onProperty());
    }

    private String hint(String source) {
        if (source.isEmpty()) {
            return Messages.get("conductance.empty");
        }
        return model.marks().brush().onProperty().get()
                ? Messages.get("brush.hint")
                : Messages.get("conductance.hint", source);
    }

    private void update() {
        if (model.versionProperty().get() == shown) {
            return;
        }
        shown = model.versionProperty().get();
        maps.update();
        Limits limits = model.limitsProperty().get();
        if (!limits.equals(histogramLimits)) {
            histogramLimits = limits;
            replaceHistogram(limits);
        }
        histogram.setIdeal(model.ideal());
        histogram.setProgrammed(model.programmed());
    }

    private void replaceHistogram(Limits limits) {
        boolean table = histogram != null && histogram.tableShowingProperty().get();
        histogram =
                new HistogramView(
                        limits.histogramLow(),
                        limits.histogramHigh(),
                        BINS,
                        Messages.get("conductance.histogram.ideal"),
                        Messages.get("conductance.histogram.programmed"));
        histogram.setId("conductance-histogram");
        histogram.setMinSize(0, 0);
        histogram.tableShowingProperty().set(table);
        // Most cells rest at one value: only a logarithm shows the others beside them.
        histogram.logarithmicProperty().set(true);
        histogram.xTitleVisibleProperty().set(false);
        boolean weight = limits.low() < 0;
        histogram
                .xTitleProperty()
                .set(
                        weight
                                ? Messages.get("conductance.histogram.weight")
                                : Messages.get("conductance.histogram.conductance", limits.unit()));
        histogram
                .yTitleProperty()
                .set(
                        weight
                                ? Messages.get("conductance.histogram.cells.weight")
                                : Messages.get("conductance.histogram.cells", limits.unit()));
        histogram.summaryProperty().set(Messages.get("conductance.histogram.summary"));
        histogram.explainEntries(
                Messages.get("conductance.map.ideal.help"),
                Messages.get("conductance.map.programmed.help"));
        histogramPlace.getChildren().setAll(histogram);
    }
}
