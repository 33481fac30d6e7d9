package org.crossbarlab.ui.training;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import org.crossbarlab.ui.lab.RunHistory;
import org.crossbarlab.ui.lab.SessionState;

import java.util.List;
import java.util.stream.Stream;

/**
 * The training tab: curves that grow, the run before them faint behind. The run before stays until
 * the next one takes its place or until it is cleared.
 */
public final class TrainingViewModel {

    private static final double STEP = 5;
    private static final double LATEST_BEGIN = 90;

    private final BooleanProperty logarithmic =
            new SimpleBooleanProperty(this, "logarithmic", true);
    private final BooleanProperty wholeAccuracy = new SimpleBooleanProperty(this, "wholeAccuracy");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
    private final InvalidationListener grown = change -> showEmpty();
    private Curves current;
    private Curves previous = Curves.all(new RunHistory());

    /**
     * @param state of the session: tells when all is reset
     * @param history of the session's run; each run has its own
     */
    public TrainingViewModel(
            ObservableValue<SessionState> state, ObservableValue<RunHistory> history) {
        current = Curves.all(history.getValue());
        follow(history.getValue());
        history.addListener((change, before, now) -> runChanged(before, now));
        state.addListener(
                (change, before, now) -> {
                    if (now.run() == 0) {
                        clear();
                    }
                });
        showEmpty();
    }

    // Properties

    /** The points of a curve up to now. */
    public List<CurvePoint> points(Curve curve) {
        return current.points(curve);
    }

    /** The same curve of the run before; may be empty. */
    public List<CurvePoint> previousPoints(Curve curve) {
        return previous.points(curve);
    }

    /** All curves; other ones when a run begins and when they are cleared. */
    Curves current() {
        return current;
    }

    /** All curves of the run before. */
    Curves previous() {
        return previous;
    }

    /** Whether there is no point, not of the run before either. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether the loss is on a logarithmic axis. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Whether the axis of accuracy runs from 0 %, not from a round value below the smallest. */
    public BooleanProperty wholeAccuracyProperty() {
        return wholeAccuracy;
    }

    /**
     * Where the axis of accuracy begins, in percent: at a multiple of 5 below all that is drawn, so
     * that curves near the top can be told apart.
     */
    public double accuracyBegins() {
        if (wholeAccuracy.get()) {
            return 0;
        }
        double least =
                Stream.of(Curve.DIGITAL_ACCURACY, Curve.AWARE_ACCURACY)
                        .flatMap(curve -> Stream.of(points(curve), previousPoints(curve)))
                        .flatMap(List::stream)
                        .mapToDouble(CurvePoint::value)
                        .min()
                        .orElse(LATEST_BEGIN + STEP);
        return Math.clamp(STEP * Math.floor((least - 1) / STEP), 0, LATEST_BEGIN);
    }

    // Commands

    /** Forgets all curves, those of the run before too; a run under way draws on from here. */
    public void clear() {
        current = current.fromNowOn();
        previous = Curves.all(new RunHistory());
        showEmpty();
    }

    private void runChanged(RunHistory before, RunHistory now) {
        before.losses().removeListener(grown);
        before.epochs().removeListener(grown);
        if (!current.isEmpty()) {
            previous = current;
        }
        current = Curves.all(now);
        follow(now);
        showEmpty();
    }

    private void follow(RunHistory history) {
        history.losses().addListener(grown);
        history.epochs().addListener(grown);
    }

    private void showEmpty() {
        empty.set(current.isEmpty() && previous.isEmpty());
    }
}
