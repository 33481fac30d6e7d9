package org.crossbarlab.ui.crossbar;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Line;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.OwnKeys;

/**
 * The array as hardware. The mouse and the arrow keys read devices, columns and outputs; a click,
 * Enter or Space chooses; the wheel and the page keys scroll what has more rows than there is room.
 */
final class ArrayView extends CanvasView implements OwnKeys {

    private final CrossbarViewModel model;
    private final ArrayPainter painter = new ArrayPainter(pens);
    private final PaintableArray paintable;
    private ArrayPlan plan;

    ArrayView(CrossbarViewModel model) {
        super(
                Messages.get("crossbar.array.role"),
                Messages.get("crossbar.array.keys"),
                model.sentenceProperty().map(text -> Messages.get("crossbar.array") + " " + text));
        this.model = model;
        paintable = new PaintableArray(this, model);
        setId("crossbar-array");
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        hoverProperty().subscribe(this::leave);
        focusedProperty().subscribe(this::leave);
        setOnMousePressed(this::pressed);
        setOnScroll(this::scrolled);
        setOnKeyPressed(this::keyPressed);
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        Frame frame = model.frame();
        if (frame == null) {
            plan = null;
            return;
        }
        plan = new ArrayPlan(model.gridProperty().get(), width, height, pens.em());
        Line programmed =
                model.networkProperty().get() == NetworkRole.DIGITAL ? pens.digital : pens.aware;
        painter.paint(graphics, plan, frame, programmed, model.outputProperty().get());
        paintable.paint(graphics, plan, pens, frame.layer());
        painter.mark(graphics, plan, model.spotProperty().get(), chosen());
    }

    private Spot chosen() {
        CellAddress cell = model.chosen();
        return cell == null ? null : Spot.device(cell.array(), cell.output(), cell.input());
    }

    @Override
    public boolean wants(KeyEvent event) {
        return paintable.wants(event);
    }

    /** How far a hand may move without leaving a device out. */
    double step() {
        return plan == null ? 1 : Math.min(plan.rowPitch(), plan.columnPitch());
    }

    /** What stands at a point of this view; null for nothing. */
    Spot spotAt(double x, double y) {
        return plan == null ? null : plan.spotAt(x - snappedLeftInset(), y - snappedTopInset());
    }

    private void moved(MouseEvent event) {
        Spot spot = spotAt(event.getX(), event.getY());
        if (spot != null || !isFocused()) {
            model.spotProperty().set(spot);
        }
    }

    /** What was read is let go with the mouse and the focus, whichever goes last. */
    private void leave() {
        if (!isFocused() && !isHover()) {
            model.spotProperty().set(null);
        }
    }

    /** Takes the press whole: a tab pane around it would take the focus, and arrows with it. */
    private void pressed(MouseEvent event) {
        requestFocus();
        Spot spot = spotAt(event.getX(), event.getY());
        if (spot != null) {
            model.choose(spot);
        }
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        boolean across = event.isShiftDown() || Math.abs(event.getDeltaX()) > 0;
        double delta = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
        if (delta != 0) {
            int step = delta > 0 ? -1 : 1;
            model.scroll(across ? 0 : step, across ? step : 0);
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> model.walk(-1, 0);
            case RIGHT, KP_RIGHT -> model.walk(1, 0);
            case UP, KP_UP -> model.walk(0, -1);
            case DOWN, KP_DOWN -> model.walk(0, 1);
            case PAGE_UP -> model.walk(0, -ArrayGrid.ROWS);
            case PAGE_DOWN -> model.walk(0, ArrayGrid.ROWS);
            case ENTER, SPACE -> model.choose(model.spotProperty().get());
            case ESCAPE -> {
                if (!model.letGo()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
