package org.crossbarlab.ui.training;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.crossbarlab.ui.lab.EpochPoint;
import org.crossbarlab.ui.lab.LossPoint;
import org.crossbarlab.ui.lab.SessionState;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The training tab: curves that grow, the run before them faint behind, and the epochs as a table.
 * The run before stays until the next one takes its place or until it is cleared.
 */
public final class TrainingViewModel {

    private final Map<Curve, ObservableList<CurvePoint>> curves = new EnumMap<>(Curve.class);
    private final Map<Curve, ObservableList<CurvePoint>> previous = new EnumMap<>(Curve.class);
    private final ObservableList<EpochPoint> table = FXCollections.observableArrayList();

    // Kept here, because a read-only view that nobody holds stops telling of changes.
    private final Map<Curve, ObservableList<CurvePoint>> curveViews = new EnumMap<>(Curve.class);
    private final Map<Curve, ObservableList<CurvePoint>> previousViews = new EnumMap<>(Curve.class);
    private final ObservableList<EpochPoint> tableView =
            FXCollections.unmodifiableObservableList(table);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");
    private final ReadOnlyIntegerWrapper run = new ReadOnlyIntegerWrapper(this, "run");

    /**
     * @param state of the session: tells when a run begins and when all is reset
     * @param losses of the session's run, growing
     * @param epochs of the session's run, growing
     */
    public TrainingViewModel(
            ObservableValue<SessionState> state,
            ObservableList<LossPoint> losses,
            ObservableList<EpochPoint> epochs) {
        for (Curve curve : Curve.values()) {
            curves.put(curve, FXCollections.observableArrayList());
            previous.put(curve, FXCollections.observableArrayList());
            curveViews.put(curve, FXCollections.unmodifiableObservableList(curves.get(curve)));
            previousViews.put(curve, FXCollections.unmodifiableObservableList(previous.get(curve)));
        }
        run.set(state.getValue().run());
        losses.forEach(this::add);
        epochs.forEach(this::add);
        state.addListener((change, before, now) -> runChanged(now.run()));
        losses.addListener(added(this::add));
        epochs.addListener(added(this::add));
    }

    // Properties

    /** The points of a curve, growing at the end; emptied when a run begins. */
    public ObservableList<CurvePoint> points(Curve curve) {
        return curveViews.get(curve);
    }

    /** The same curve of the run before; may be empty. */
    public ObservableList<CurvePoint> previousPoints(Curve curve) {
        return previousViews.get(curve);
    }

    /** All finished epochs of the run. */
    public ObservableList<EpochPoint> table() {
        return tableView;
    }

    /** Whether the loss is on a logarithmic axis. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** The number of the run shown; a change means that its curves became the previous ones. */
    public ReadOnlyIntegerProperty runProperty() {
        return run.getReadOnlyProperty();
    }

    // Commands

    /** Forgets all curves, those of the run before too; a run under way draws on from here. */
    public void clear() {
        curves.values().forEach(List::clear);
        previous.values().forEach(List::clear);
        table.clear();
    }

    private void runChanged(int now) {
        if (now == run.get()) {
            return;
        }
        if (now == 0) {
            clear();
        } else if (curves.values().stream().anyMatch(points -> !points.isEmpty())) {
            curves.forEach((curve, points) -> previous.get(curve).setAll(points));
            curves.values().forEach(List::clear);
            table.clear();
        }
        run.set(now);
    }

    private void add(LossPoint point) {
        append(Curve.trainingLoss(point.network()), point.epoch(), point.loss());
    }

    private void add(EpochPoint point) {
        int number = point.epoch().number();
        append(Curve.validationLoss(point.network()), number, point.epoch().validationLoss());
        append(Curve.accuracy(point.network()), number, 100 * point.epoch().validationAccuracy());
        table.add(point);
    }

    private void append(Curve curve, double epoch, double value) {
        curves.get(curve).add(new CurvePoint(epoch, value));
    }

    private static <T> ListChangeListener<T> added(Consumer<T> each) {
        return change -> {
            while (change.next()) {
                if (change.wasAdded()) {
                    change.getAddedSubList().forEach(each);
                }
            }
        };
    }
}
