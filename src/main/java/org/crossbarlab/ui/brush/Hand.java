package org.crossbarlab.ui.brush;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.crossbarlab.crossbar.CellAddress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Leads a brush over a picture while the brush is on: a drag marks every cell on its way, however
 * fast it is; Space or Enter marks the cell that the arrow keys have come to, Delete takes its mark
 * away. It comes before what the picture does with a press itself.
 */
public final class Hand {

    private final Node view;
    private final Brush brush;
    private final Paintable picture;
    private double x;
    private double y;
    private boolean down;

    private Hand(Node view, Brush brush, Paintable picture) {
        this.view = view;
        this.brush = brush;
        this.picture = picture;
    }

    /** Lets a brush mark cells of a view as long as the view lives. */
    public static void on(Node view, Brush brush, Paintable picture) {
        Hand hand = new Hand(view, brush, picture);
        view.addEventFilter(MouseEvent.MOUSE_ENTERED, hand::pointed);
        view.addEventFilter(MouseEvent.MOUSE_MOVED, hand::pointed);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, hand::pressed);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, hand::dragged);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, hand::released);
        view.addEventFilter(KeyEvent.KEY_PRESSED, hand::keyPressed);
    }

    /** Whether a key means the brush, so that it calls no command. */
    public static boolean wants(Brush brush, KeyEvent event) {
        return brush.onProperty().get()
                && switch (event.getCode()) {
                    case SPACE, ENTER, DELETE, BACK_SPACE -> true;
                    default -> false;
                };
    }

    /** The pointer tells what a press would do. */
    private void pointed(MouseEvent event) {
        view.setCursor(brush.onProperty().get() ? Cursor.CROSSHAIR : null);
    }

    private void pressed(MouseEvent event) {
        if (brush.onProperty().get() && event.getButton() == MouseButton.PRIMARY) {
            view.requestFocus();
            down = true;
            x = event.getX();
            y = event.getY();
            brush.paint(picture.cellsAt(x, y));
            event.consume();
        }
    }

    /** Not consumed: the picture goes on to tell of the cell under the mouse. */
    private void dragged(MouseEvent event) {
        if (down) {
            brush.paint(onTheWay(event.getX(), event.getY()));
            x = event.getX();
            y = event.getY();
        }
    }

    private List<CellAddress> onTheWay(double toX, double toY) {
        double way = Math.hypot(toX - x, toY - y);
        int steps = (int) Math.max(1, Math.ceil(way / Math.max(1, picture.step())));
        Set<CellAddress> cells = new LinkedHashSet<>();
        for (int i = 1; i <= steps; i++) {
            double part = (double) i / steps;
            cells.addAll(picture.cellsAt(x + part * (toX - x), y + part * (toY - y)));
        }
        return new ArrayList<>(cells);
    }

    private void released(MouseEvent event) {
        if (down) {
            down = false;
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !wants(brush, event)) {
            return;
        }
        switch (event.getCode()) {
            case SPACE, ENTER -> brush.paint(picture.cellsAtCursor());
            default -> brush.erase(picture.cellsAtCursor());
        }
        event.consume();
    }
}
