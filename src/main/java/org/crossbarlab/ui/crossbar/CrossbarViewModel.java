package org.crossbarlab.ui.crossbar;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.LayerTrace;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.brush.Brush;
import org.crossbarlab.ui.crossbar.Spot.Kind;
import org.crossbarlab.ui.lab.LayerTitles;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.microscope.ChosenDevice;

import java.util.List;

/**
 * The crossbar tab: whose crossbar of which layer is on view, what picture is multiplied, where the
 * window stands, and what is read. It follows every programming, and its version tells when to
 * draw.
 */
public final class CrossbarViewModel {

    private final ObjectProperty<NetworkRole> network =
            new SimpleObjectProperty<>(this, "network", NetworkRole.DIGITAL);
    private final ObjectProperty<String> layer = new SimpleObjectProperty<>(this, "layer");
    private final ObservableList<String> layers = FXCollections.observableArrayList();
    private final ObservableList<String> layersView =
            FXCollections.unmodifiableObservableList(layers);
    private final IntegerProperty image = new SimpleIntegerProperty(this, "image");
    private final IntegerProperty position = new SimpleIntegerProperty(this, "position");
    private final IntegerProperty output = new SimpleIntegerProperty(this, "output");
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(this, "spot");
    private final BooleanProperty visible = new SimpleBooleanProperty(this, "visible", true);
    private final ReadOnlyObjectWrapper<ArrayGrid> grid = new ReadOnlyObjectWrapper<>(this, "grid");
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper(this, "caption", "");
    private final ReadOnlyBooleanWrapper movable = new ReadOnlyBooleanWrapper(this, "movable");
    private final Scan scan = new Scan(this);
    private final TraceCache traces = new TraceCache();
    private final ObservableValue<Programming> programming;
    private final ObservableValue<Dataset> dataset;
    private final Brush brush;
    private final ObjectProperty<ChosenDevice> chosen;
    private Frame frame;
    private boolean choosing;

    /** Whether another picture came, of which the window may see nothing. */
    private boolean turned;

    /**
     * @param programming of the session
     * @param dataset whose test images are shown
     * @param brush that marks devices
     * @param chosen the device that is to be looked at elsewhere
     */
    public CrossbarViewModel(
            ObservableValue<Programming> programming,
            ObservableValue<Dataset> dataset,
            Brush brush,
            ObjectProperty<ChosenDevice> chosen) {
        this.programming = programming;
        this.brush = brush;
        this.chosen = chosen;
        this.dataset = dataset;
        programming.addListener(change -> show());
        dataset.addListener(change -> turn());
        image.addListener(change -> turned = true);
        List.of(network, layer, image, visible).forEach(each -> each.addListener(c -> show()));
        position.addListener(change -> move());
        List.of(output, chosen).forEach(each -> each.addListener(change -> tell()));
        spot.addListener(change -> pointed());
        brush.markedProperty().addListener(change -> tell());
        show();
    }

    // Properties

    /** Which network sits in the crossbar. */
    public ObjectProperty<NetworkRole> networkProperty() {
        return network;
    }

    /** The title of the layer on view; null only before the first programming. */
    public ObjectProperty<String> layerProperty() {
        return layer;
    }

    /** The titles of the network's layers. */
    public ObservableList<String> layers() {
        return layersView;
    }

    /** Which test image is multiplied, from 0. */
    public IntegerProperty imageProperty() {
        return image;
    }

    /** Where the window stands, row by row, from 0. */
    public IntegerProperty positionProperty() {
        return position;
    }

    /** The output whose map is shown, from 0. */
    public IntegerProperty outputProperty() {
        return output;
    }

    /** The device under the microscope, if it is one of the array on view; else null. */
    CellAddress chosen() {
        ChosenDevice device = chosen.get();
        boolean here =
                device != null
                        && frame != null
                        && device.network() == network.get()
                        && device.cell().layer() == frame.layer();
        return here ? device.cell() : null;
    }

    /** Whether the window has more than one place. */
    ReadOnlyBooleanProperty movableProperty() {
        return movable.getReadOnlyProperty();
    }

    /** Whether the tab can be seen; nothing is computed while it cannot. */
    public BooleanProperty visibleProperty() {
        return visible;
    }

    /** Grows with every change of what is to be drawn. */
    public ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** What is read, with its arithmetic and units. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Which picture, on which chip. */
    public ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /** What is read in the array; null for the chosen output. */
    ObjectProperty<Spot> spotProperty() {
        return spot;
    }

    /** Which part of the array is on view; null before the first programming. */
    ReadOnlyObjectProperty<ArrayGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /** The numbers to draw; null before the first programming. */
    Frame frame() {
        return frame;
    }

    /** Marks devices as stuck, open or repaired. */
    Brush brush() {
        return brush;
    }

    /** The cell at a spot; null where there is none. */
    CellAddress cellAt(Spot what) {
        return frame == null || what == null || what.kind() != Kind.DEVICE
                ? null
                : new CellAddress(frame.layer(), what.array(), what.output(), what.input());
    }

    /** The window's way over the picture by itself. */
    Scan scan() {
        return scan;
    }

    // Commands

    /** Shows another test image, so many further; after the last comes the first. */
    public void turn(int images) {
        int count = dataset.getValue().test().count();
        image.set(Math.floorMod(image.get() + images, count));
    }

    private void turn() {
        turned = true;
        image.set(0);
    }

    /** Moves the window by so many of its steps. */
    void moveWindow(int right, int down) {
        if (frame != null) {
            Shape places = frame.trace().outputShape();
            int x = position.get() % places.width() + right;
            int y = position.get() / places.width() + down;
            moveTo(x, y);
        }
    }

    /** Moves the window as near to a place as it can go. */
    void moveTo(int x, int y) {
        if (frame != null) {
            Shape places = frame.trace().outputShape();
            scan.stop();
            position.set(
                    Math.clamp(y, 0, places.height() - 1) * places.width()
                            + Math.clamp(x, 0, places.width() - 1));
        }
    }

    /** Scrolls the array by rows and outputs. */
    void scroll(int rows, int outputs) {
        ArrayGrid now = grid.get();
        if (now != null) {
            grid.set(now.scrolledTo(now.firstInput() + rows, now.firstOutput() + outputs));
            redraw();
        }
    }

    /** Reads the next thing in a direction. */
    void walk(int right, int down) {
        if (grid.get() != null) {
            spot.set(grid.get().moved(spot.get(), right, down));
        }
    }

    /** Chooses what is read: a device to look at, and its output's map. */
    void choose(Spot what) {
        spot.set(what);
        if (what != null && what.kind() == Kind.DEVICE) {
            ChosenDevice device = new ChosenDevice(network.get(), cellAt(what));
            chosen.set(device.equals(chosen.get()) ? null : device);
        }
        if (what != null && what.channel() >= 0) {
            output.set(what.output());
        }
    }

    /**
     * Lets go what is read, or else the device under the microscope.
     *
     * @return whether there was anything
     */
    boolean letGo() {
        boolean any = spot.get() != null || chosen.get() != null;
        if (spot.get() == null) {
            chosen.set(null);
        }
        spot.set(null);
        return any;
    }

    /** Tells that something is to be drawn anew. */
    void redraw() {
        version.set(version.get() + 1);
    }

    private void show() {
        Programming now = programming.getValue();
        if (now == null || choosing || !visible.get() || !fits(now)) {
            return;
        }
        offerLayers(LayerTitles.of(now.architecture()));
        int index = layers.indexOf(layer.get());
        byte[] picture = dataset.getValue().test().image(image.get());
        LayerTrace trace =
                traces.trace(now.architecture(), now.networks().get(network.get()), picture, index);
        choosing = true;
        if (frame == null || frame.trace().positions() != trace.positions()) {
            scan.stop();
            position.set(trace.brightestPosition());
        } else if (turned && trace.isDark(position.get())) {
            position.set(trace.brightestPosition());
        }
        turned = false;
        movable.set(trace.positions() > 1);
        output.set(Math.clamp(output.get(), 0, trace.matrix().outputs() - 1));
        choosing = false;
        Scales scales = traces.scales(trace, now.settings());
        frame =
                new Frame(
                        trace,
                        trace.measure(position.get(), now.settings()),
                        scales,
                        now.settings(),
                        index,
                        position.get());
        ArrayGrid whole = ArrayGrid.of(trace.matrix());
        grid.set(whole.at(grid.get()));
        if (spot.get() != null && !whole.has(spot.get())) {
            spot.set(null);
        }
        tell();
    }

    /** Other images come a moment before the network that was made for them. */
    private boolean fits(Programming now) {
        Shape input = now.architecture().input();
        Dataset data = dataset.getValue();
        return input.channels() == 1
                && input.height() == data.rows()
                && input.width() == data.columns()
                && image.get() < data.test().count();
    }

    private void offerLayers(List<String> titles) {
        if (layers.equals(titles)) {
            return;
        }
        String before = layer.get();
        choosing = true;
        layers.setAll(titles);
        layer.set(before != null && titles.contains(before) ? before : titles.getFirst());
        choosing = false;
    }

    private void move() {
        if (frame != null && !choosing) {
            frame = frame.at(position.get());
            tell();
        }
    }

    /** The pointer may rest on a picture that is a moment older than the array. */
    private void pointed() {
        if (spot.get() != null && grid.get() != null) {
            if (!grid.get().has(spot.get())) {
                spot.set(null);
                return;
            }
            grid.set(grid.get().showing(spot.get()));
        }
        tell();
    }

    private void tell() {
        if (frame != null && !choosing) {
            Spot read = spot.get() == null ? Spot.output(output.get()) : spot.get();
            CellAddress cell = cellAt(read);
            String text = CrossbarWords.text(frame, read);
            sentence.set(cell == null ? text : brush.told(cell, text));
            caption.set(caption(programming.getValue()));
            redraw();
        }
    }

    private String caption(Programming now) {
        Dataset data = dataset.getValue();
        String picture =
                Messages.get(
                        "crossbar.picture",
                        Integer.toString(1 + image.get()),
                        data.classNames().get(data.test().label(image.get())));
        return now.training() == network.get()
                ? Messages.get("crossbar.caption.training", picture)
                : picture;
    }
}
