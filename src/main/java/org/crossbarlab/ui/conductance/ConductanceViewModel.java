package org.crossbarlab.ui.conductance;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.brush.Brush;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.TileLayout;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.microscope.ChosenDevice;

import java.util.ArrayList;
import java.util.List;

/**
 * The conductances tab: which array is shown, its three matrices, and the cell under the cursor. It
 * follows every programming; the matrices stand in buffers that are filled again each time, and the
 * version tells when to draw them.
 */
public final class ConductanceViewModel {

    private final ObjectProperty<NetworkRole> network =
            new SimpleObjectProperty<>(this, "network", NetworkRole.DIGITAL);
    private final ObjectProperty<LayerChoice> layer = new SimpleObjectProperty<>(this, "layer");
    private final ObservableList<LayerChoice> layers = FXCollections.observableArrayList();
    private final ObservableList<LayerChoice> layersView =
            FXCollections.unmodifiableObservableList(layers);
    private final ObjectProperty<ArrayChoice> array = new SimpleObjectProperty<>(this, "array");
    private final ObservableList<ArrayChoice> arrays = FXCollections.observableArrayList();
    private final ObservableList<ArrayChoice> arraysView =
            FXCollections.unmodifiableObservableList(arrays);
    private final ReadOnlyObjectWrapper<TileLayout> layout =
            new ReadOnlyObjectWrapper<>(this, "layout");
    private final ReadOnlyObjectWrapper<Limits> limits =
            new ReadOnlyObjectWrapper<>(this, "limits");
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version");
    private final ObjectProperty<CellIndex> cursor = new SimpleObjectProperty<>(this, "cursor");
    private final ReadOnlyStringWrapper readout = new ReadOnlyStringWrapper(this, "readout", "");
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper(this, "source", "");
    private final BooleanProperty visible = new SimpleBooleanProperty(this, "visible", true);
    private final BooleanProperty absolute = new SimpleBooleanProperty(this, "absolute");
    private final ObservableValue<Programming> programming;
    private final MapMarks marks;
    private final ObjectProperty<ChosenDevice> chosen;
    private Architecture offeredFor;
    private Maps maps;
    private boolean choosing;

    /**
     * @param programming of the session
     * @param brush that marks cells of the maps
     * @param chosen takes the device that is to be looked at elsewhere
     */
    public ConductanceViewModel(
            ObservableValue<Programming> programming,
            Brush brush,
            ObjectProperty<ChosenDevice> chosen) {
        this.programming = programming;
        this.chosen = chosen;
        marks = new MapMarks(brush);
        programming.addListener(change -> show());
        network.addListener(change -> show());
        layer.addListener(change -> show());
        array.addListener(change -> show());
        visible.addListener(change -> show());
        cursor.addListener(change -> read());
        brush.markedProperty().addListener(change -> marked());
        show();
    }

    // Properties

    /** Whose crossbars are shown. */
    public ObjectProperty<NetworkRole> networkProperty() {
        return network;
    }

    /** Which layer is shown; null only before the first programming. */
    public ObjectProperty<LayerChoice> layerProperty() {
        return layer;
    }

    /** The layers of the network that was programmed. */
    public ObservableList<LayerChoice> layers() {
        return layersView;
    }

    /** Which array is shown, or the signed weights; null only before the first programming. */
    public ObjectProperty<ArrayChoice> arrayProperty() {
        return array;
    }

    /** What there is to choose from under the current mapping; the weights come last. */
    public ObservableList<ArrayChoice> arrays() {
        return arraysView;
    }

    /** Where values stand in the plane; changes with layer and mapping; null at first. */
    public ReadOnlyObjectProperty<TileLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** Where colours and histograms end; null at first. */
    public ReadOnlyObjectProperty<Limits> limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** Grows when the matrices were filled again, after layout and limits. */
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** What was meant, in µS or as weights, in the order of the layout; not to be modified. */
    public float[] ideal() {
        return maps.ideal;
    }

    /** What was programmed, as {@link #ideal()}. */
    public float[] programmed() {
        return maps.programmed;
    }

    /** Programmed less ideal, as {@link #ideal()}. */
    public float[] difference() {
        return maps.difference;
    }

    /** The difference in units of each cell's own σ; 0 where σ is 0. */
    public float[] deviation() {
        return maps.deviation;
    }

    /** Whether no cell on view has an error: σ is 0 everywhere. */
    public boolean isExact() {
        return maps != null && maps.isExact();
    }

    /** Whether the difference is shown in µS, or as weights, instead of in units of σ. */
    public BooleanProperty absoluteProperty() {
        return absolute;
    }

    /** The cell that is read, in the order of the layout, or null; shared by the three maps. */
    public ObjectProperty<CellIndex> cursorProperty() {
        return cursor;
    }

    /** The way of the cell's weight, as a sentence; empty without a cell. */
    public ReadOnlyStringProperty readoutProperty() {
        return readout.getReadOnlyProperty();
    }

    /** Which programming is shown: "Chip #1", or a step of training. */
    public ReadOnlyStringProperty sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** Whether the tab can be seen; nothing is computed while it cannot. */
    public BooleanProperty visibleProperty() {
        return visible;
    }

    /** The brush and what it has marked of the map on view. */
    MapMarks marks() {
        return marks;
    }

    /** Puts a device of a cell under the microscope, the first where it has several; or none. */
    void choose(CellIndex cell) {
        chosen.set(
                cell == null
                        ? null
                        : new ChosenDevice(network.get(), marks.cells(cell).getFirst()));
    }

    private void show() {
        Programming now = programming.getValue();
        if (now == null || choosing || !visible.get()) {
            return;
        }
        offerLayers(now.architecture());
        ProgrammedMatrix matrix = matrix(now);
        offerArrays(matrix);
        ArraySnapshot first = matrix.arrays().getFirst();
        boolean weight = array.get().isWeight();
        int rows = weight ? matrix.outputs() : first.rows();
        if (maps == null || !maps.fits(layer.get(), rows, matrix.inputs())) {
            maps = new Maps(layer.get(), rows, matrix.inputs());
            cursor.set(null);
            layout.set(layer.get().tiling().layout(rows, matrix.inputs()));
        }
        marks.show(
                new CellNames(
                        layer.get(),
                        array.get(),
                        matrix.arrays().size(),
                        rows - matrix.outputs(),
                        matrix.outputs(),
                        matrix.inputs()));
        ConductanceRange range = now.settings().cells().range();
        ProgrammingError error = now.settings().cells().error();
        if (weight) {
            maps.fill(matrix);
            maps.measure(CellSigma.ofWeights(matrix, error, range));
            limits.set(Limits.weight(now.settings(), matrix));
        } else {
            ArraySnapshot shown = matrix.arrays().get(array.get().array());
            maps.fill(shown, range.gMaxMicrosiemens());
            maps.measure(CellSigma.ofCells(shown, error, range));
            limits.set(Limits.conductance(now.settings()));
        }
        source.set(
                now.training() == network.get()
                        ? Messages.get("conductance.source.training")
                        : Messages.get("conductance.source.chip", Integer.toString(now.chip())));
        marked();
    }

    private void marked() {
        version.set(version.get() + 1);
        read();
    }

    private ProgrammedMatrix matrix(Programming now) {
        return now.layers().get(network.get()).get(layer.get().index());
    }

    /** Another network has other layers; one of the same name stays chosen. */
    private void offerLayers(Architecture architecture) {
        if (architecture.equals(offeredFor)) {
            return;
        }
        offeredFor = architecture;
        List<LayerChoice> offered = LayerChoice.of(architecture);
        LayerChoice before = layer.get();
        choosing = true;
        layers.setAll(offered);
        layer.set(
                offered.stream()
                        .filter(each -> before != null && each.title().equals(before.title()))
                        .findFirst()
                        .orElse(LayerChoice.first(offered)));
        choosing = false;
    }

    /**
     * Another mapping has other arrays; weights stay weights, anything else begins with the first.
     */
    private void offerArrays(ProgrammedMatrix matrix) {
        List<ArrayChoice> offered = new ArrayList<>();
        for (int i = 0; i < matrix.arrays().size(); i++) {
            offered.add(new ArrayChoice(matrix.arrays().get(i).label(), i));
        }
        offered.add(new ArrayChoice(Messages.get("conductance.array.weight"), ArrayChoice.WEIGHT));
        choosing = true;
        if (!arrays.equals(offered)) {
            ArrayChoice before = array.get();
            arrays.setAll(offered);
            array.set(offered.contains(before) ? before : offered.getFirst());
        }
        if (!offered.contains(array.get())) {
            array.set(offered.getFirst());
        }
        choosing = false;
    }

    private void read() {
        Programming now = programming.getValue();
        CellIndex cell = cursor.get();
        if (now == null || cell == null || maps == null) {
            readout.set("");
            return;
        }
        ProgrammedMatrix matrix = matrix(now);
        int reference =
                array.get().isWeight() ? 0 : matrix.arrays().getFirst().rows() - matrix.outputs();
        String way =
                CellReadout.text(
                        matrix,
                        now.settings().cells().range(),
                        cell.row() - reference,
                        layer.get().tiling().input(cell.column()));
        readout.set(marks.told(cell, way));
    }
}
