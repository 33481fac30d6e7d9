package org.crossbarlab.ui.digits;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.crossbarlab.data.Stroke;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Paper and pen: what was drawn, stroke by stroke, and the ways back. A pen leaving the paper goes
 * along its edge, so that what is read is what one sees.
 */
public final class DrawingPad {

    /** Height and width of the paper, in its own units. */
    public static final double SIDE = 200;

    /** Width of the pen: with it, a digit that fills the paper is as bold as MNIST's. */
    public static final double PEN_WIDTH = 18;

    /** How far a key moves the pen. */
    public static final double KEY_STEP = 10;

    private final ReadOnlyObjectWrapper<List<Stroke>> strokes =
            new ReadOnlyObjectWrapper<>(this, "strokes", List.of());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final ReadOnlyObjectWrapper<Pen> pen =
            new ReadOnlyObjectWrapper<>(this, "pen", new Pen(SIDE / 2, SIDE / 2, false));
    private final Deque<List<Stroke>> past = new ArrayDeque<>();
    private final Deque<List<Stroke>> future = new ArrayDeque<>();
    private List<Stroke> finished = List.of();
    private double[] x = new double[256];
    private double[] y = new double[256];
    private int size;

    // Properties

    /** Everything drawn, the stroke under way included; another list with every change. */
    public ReadOnlyObjectProperty<List<Stroke>> strokesProperty() {
        return strokes.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** The pen that keys move. */
    public ReadOnlyObjectProperty<Pen> penProperty() {
        return pen.getReadOnlyProperty();
    }

    // Commands

    /** Sets the pen down. */
    public void begin(double atX, double atY) {
        end();
        finished = strokes.get();
        past.push(finished);
        future.clear();
        draw(atX, atY);
        tellWays();
    }

    /** Moves the pen, if it is down. */
    public void drawTo(double atX, double atY) {
        if (size > 0) {
            draw(atX, atY);
        }
    }

    /** Lifts the pen. */
    public void end() {
        size = 0;
        pen.set(new Pen(pen.get().x(), pen.get().y(), false));
    }

    /** Takes the last stroke back, or what was cleared. */
    public void undo() {
        goTo(past, future);
    }

    /** Draws again what was taken back. */
    public void redo() {
        goTo(future, past);
    }

    /** Blank paper. */
    public void clear() {
        end();
        if (!strokes.get().isEmpty()) {
            past.push(strokes.get());
            future.clear();
            strokes.set(List.of());
            tellWays();
        }
    }

    /** Sets the keys' pen down where it is, or lifts it. */
    public void togglePen() {
        Pen now = pen.get();
        if (now.down()) {
            end();
        } else {
            begin(now.x(), now.y());
            pen.set(new Pen(now.x(), now.y(), true));
        }
    }

    /** Moves the keys' pen by steps; it draws where it is down. */
    public void movePen(int stepsRight, int stepsDown) {
        Pen now = pen.get();
        Pen moved =
                new Pen(
                        onPaper(now.x() + stepsRight * KEY_STEP),
                        onPaper(now.y() + stepsDown * KEY_STEP),
                        now.down());
        pen.set(moved);
        if (moved.down()) {
            drawTo(moved.x(), moved.y());
        }
    }

    private void draw(double atX, double atY) {
        double toX = onPaper(atX);
        double toY = onPaper(atY);
        if (size > 0 && x[size - 1] == toX && y[size - 1] == toY) {
            return;
        }
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = toX;
        y[size] = toY;
        size++;
        List<Stroke> all = new ArrayList<>(finished);
        all.add(new Stroke(PEN_WIDTH, Arrays.copyOf(x, size), Arrays.copyOf(y, size)));
        strokes.set(List.copyOf(all));
    }

    private static double onPaper(double place) {
        return Math.clamp(place, 0, SIDE);
    }

    private void goTo(Deque<List<Stroke>> from, Deque<List<Stroke>> other) {
        end();
        if (!from.isEmpty()) {
            other.push(strokes.get());
            strokes.set(from.pop());
            tellWays();
        }
    }

    private void tellWays() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
