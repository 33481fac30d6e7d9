package org.crossbarlab.ui.crossbar;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;

import org.crossbarlab.experiment.LayerTrace;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.Pens;

/**
 * What the layer on view gets: the picture, or the maps of the layer before, with the window whose
 * cells are the rows of the array. One drags the window or moves it with the arrow keys.
 */
final class PictureView extends CanvasView {

    private final CrossbarViewModel model;
    private PicturePlan plan;

    PictureView(CrossbarViewModel model) {
        super(
                Messages.get("crossbar.picture.role"),
                Messages.get("crossbar.picture.keys"),
                model.captionProperty()
                        .map(text -> text + " " + Messages.get("crossbar.picture.window")));
        this.model = model;
        setId("crossbar-picture");
        setOnMousePressed(this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        setOnKeyPressed(this::keyPressed);
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        Frame frame = model.frame();
        if (frame == null) {
            plan = null;
            return;
        }
        LayerTrace trace = frame.trace();
        plan = PicturePlan.of(trace.inputShape(), width, height);
        float[] input = trace.input();
        int cell = plan.cell();
        for (int i = 0; i < input.length; i++) {
            graphics.setFill(ArrayPens.light(input[i] / trace.fullScale()));
            graphics.fillRect(plan.x(i), plan.y(i), cell, cell);
        }
        if (trace.positions() > 1) {
            windows(graphics, frame);
        }
        ArrayGrid grid = model.gridProperty().get();
        if (grid.rows() < grid.inputs()) {
            rowsOnView(graphics, frame, grid);
        }
    }

    /** The kernel's window, in every channel that it covers. */
    private void windows(GraphicsContext graphics, Frame frame) {
        int taps = frame.trace().kernel().height() * frame.trace().kernel().width();
        double wide = frame.trace().kernel().width() * plan.cell();
        double high = frame.trace().kernel().height() * plan.cell();
        for (int channel = 0; channel < plan.shape().channels(); channel++) {
            int corner = frame.trace().inputIndex(channel * taps, frame.position());
            outline(graphics, plan.x(corner), plan.y(corner), wide, high);
        }
    }

    /** The inputs whose rows of devices are on view. */
    private void rowsOnView(GraphicsContext graphics, Frame frame, ArrayGrid grid) {
        Pens.takeFill(graphics, pens.chosen);
        double edge = Math.max(1, Math.round(plan.cell() / 6.0));
        for (int row = 0; row < grid.rows(); row++) {
            int index = frame.trace().inputIndex(grid.firstInput() + row, frame.position());
            double x = plan.x(index);
            graphics.fillRect(x, plan.y(index) + plan.cell() - edge, plan.cell(), edge);
            graphics.fillRect(x, plan.y(index), edge, plan.cell());
        }
    }

    private void outline(GraphicsContext graphics, double x, double y, double w, double h) {
        stroke(graphics, pens.cursorOuter, x - 2.5, y - 2.5, w + 5, h + 5);
        stroke(graphics, pens.cursorInner, x - 1, y - 1, w + 2, h + 2);
    }

    private static void stroke(
            GraphicsContext graphics, Line pen, double x, double y, double w, double h) {
        Pens.take(graphics, pen);
        graphics.strokeRect(x, y, w, h);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        drag(event);
        event.consume();
    }

    /** Puts the middle of the window where the hand is. */
    private void drag(MouseEvent event) {
        Frame frame = model.frame();
        if (plan == null || frame == null || frame.trace().positions() == 1) {
            return;
        }
        double column = plan.columnAt(event.getX() - snappedLeftInset());
        double row = plan.rowAt(event.getY() - snappedTopInset());
        int stride = frame.trace().stride();
        model.moveTo(
                (int) Math.round((column - frame.trace().kernel().width() / 2.0) / stride),
                (int) Math.round((row - frame.trace().kernel().height() / 2.0) / stride));
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> model.moveWindow(-1, 0);
            case RIGHT, KP_RIGHT -> model.moveWindow(1, 0);
            case UP, KP_UP -> model.moveWindow(0, -1);
            case DOWN, KP_DOWN -> model.moveWindow(0, 1);
            case HOME -> model.moveTo(0, 0);
            case END -> model.moveTo(Integer.MAX_VALUE, Integer.MAX_VALUE);
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
