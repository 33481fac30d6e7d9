package org.crossbarlab.ui.brush;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.crossbar.Defects;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.LayerTitles;

import java.util.List;
import java.util.function.Consumer;

/**
 * Marks cells of every chip, and so of both networks, as stuck, open or repaired. While it is off,
 * a click on a device means what it always does. Belongs to the session's thread.
 */
public final class Brush {

    private final BooleanProperty on = new SimpleBooleanProperty(this, "on");
    private final ObjectProperty<BrushKind> kind =
            new SimpleObjectProperty<>(this, "kind", BrushKind.HIGH);
    private final ReadOnlyObjectWrapper<MarkedCells> marked =
            new ReadOnlyObjectWrapper<>(this, "marked");
    private final ObservableValue<ExperimentSettings> settings;
    private final ObservableValue<Dataset> dataset;
    private final Consumer<ExperimentSettings> change;

    /**
     * @param settings in use
     * @param dataset for which networks are made
     * @param change takes other settings
     */
    public Brush(
            ObservableValue<ExperimentSettings> settings,
            ObservableValue<Dataset> dataset,
            Consumer<ExperimentSettings> change) {
        this.settings = settings;
        this.dataset = dataset;
        this.change = change;
        settings.subscribe(now -> marked.set(defects(now).marked()));
    }

    // Properties

    /** Whether a drag marks cells. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** What it makes of them. */
    public ObjectProperty<BrushKind> kindProperty() {
        return kind;
    }

    /** The cells that are marked. */
    public ReadOnlyObjectProperty<MarkedCells> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** What a cell is marked as, before the sentence about it. */
    public String told(CellAddress cell, String sentence) {
        Defect defect = marked.get().marks().get(cell);
        return defect == null ? sentence : Marks.told(List.of(defect), sentence);
    }

    /** How many cells of a layer are marked. */
    int count(int layer) {
        return marked.get().ofLayer(layer).marks().size();
    }

    /** "12 cells marked in conv 2", and how many there are besides. */
    String words(int layer) {
        int here = count(layer);
        int all = marked.get().marks().size();
        return here == all
                ? Messages.get("brush.count", here, title(layer))
                : Messages.get("brush.count.all", here, title(layer), all);
    }

    /** What a layer is called. */
    String title(int layer) {
        return LayerTitles.of(Architecture.reference(dataset.getValue())).get(layer);
    }

    // Commands

    /** Marks cells as the kind says. */
    public void paint(List<CellAddress> cells) {
        mark(cells, kind.get().defect());
    }

    /** Takes marks away, whatever the kind. */
    public void erase(List<CellAddress> cells) {
        mark(cells, null);
    }

    /** Takes all marks of a layer away. */
    void clear(int layer) {
        set(marked.get().without(layer));
    }

    /** Takes all marks away, those of cells that no picture shows as well. */
    public void clearAll() {
        set(MarkedCells.NONE);
    }

    private void mark(List<CellAddress> cells, Defect defect) {
        set(marked.get().with(cells, defect));
    }

    private void set(MarkedCells cells) {
        if (!cells.equals(marked.get())) {
            change.accept(Settings.MARKED_CELLS.with(settings.getValue(), cells));
        }
    }

    private static Defects defects(ExperimentSettings now) {
        return now.crossbar().cells().defects();
    }
}
