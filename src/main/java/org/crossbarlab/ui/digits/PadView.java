package org.crossbarlab.ui.digits;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.crossbarlab.data.Stroke;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Pens;
import org.crossbarlab.ui.command.OwnKeys;

import java.util.List;

/**
 * The paper on which one draws with mouse, finger or pen, or with the arrow keys: Space sets the
 * pen down and lifts it. A test image lies on it, enlarged, until one draws.
 */
final class PadView extends Region implements OwnKeys {

    private final DigitsViewModel model;
    private final DrawingPad pad;
    private final Pens pens = new Pens(this::repaint);
    private final Line paper = pens.line("digit-paper");
    private final Line ink = pens.line("digit-ink");
    private final Line frame = pens.line("digit-frame");
    private final Line cursor = pens.line("digit-cursor");
    private final CanvasSurface surface = new CanvasSurface(this::paint);
    private final GreyImage image = new GreyImage(pens);

    PadView(DigitsViewModel model) {
        this.model = model;
        pad = model.pad();
        setId("digits-pad");
        getStyleClass().add("digit-pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(Messages.get("digits.pad.role"));
        setAccessibleHelp(Messages.get("digits.pad.keys"));
        accessibleTextProperty().bind(model.sentenceProperty());
        setMinSize(0, 0);
        getChildren().addAll(pens, surface);
        model.shownProperty().addListener(change -> repaint());
        pad.penProperty().addListener(change -> repaint());
        focusedProperty().addListener(change -> repaint());
        setOnMousePressed(this::pressed);
        setOnMouseDragged(event -> pad.drawTo(x(event), y(event)));
        setOnMouseReleased(event -> pad.end());
        setOnKeyPressed(this::keyPressed);
    }

    private void repaint() {
        surface.repaint();
    }

    private double side() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        return Math.floor(Math.max(1, Math.min(width, height)));
    }

    private double x(MouseEvent event) {
        return (event.getX() - surface.getLayoutX()) * DrawingPad.SIDE / side();
    }

    private double y(MouseEvent event) {
        return (event.getY() - surface.getLayoutY()) * DrawingPad.SIDE / side();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            pad.begin(x(event), y(event));
        }
        event.consume();
    }

    @Override
    public boolean wants(KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE, BACK_SPACE, DELETE -> true;
            default -> false;
        };
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> pad.movePen(-1, 0);
            case RIGHT, KP_RIGHT -> pad.movePen(1, 0);
            case UP, KP_UP -> pad.movePen(0, -1);
            case DOWN, KP_DOWN -> pad.movePen(0, 1);
            case SPACE -> pad.togglePen();
            case BACK_SPACE -> pad.undo();
            case DELETE -> pad.clear();
            case PAGE_UP -> model.turn(false);
            case PAGE_DOWN -> model.turn(true);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double side = side();
        surface.resizeRelocate(snappedLeftInset(), snappedTopInset(), side, side);
        surface.repaint();
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        Pens.takeFill(graphics, paper);
        graphics.fillRect(0, 0, width, height);
        ShownPicture shown = model.shownProperty().get();
        if (shown.isDrawn()) {
            paintStrokes(graphics, width / DrawingPad.SIDE);
        } else {
            image.paint(graphics, shown.pixels(), model.datasetProperty().get(), width);
        }
        Pens.take(graphics, frame);
        graphics.strokeRect(0.5, 0.5, width - 1, height - 1);
        if (isFocused()) {
            paintPen(graphics, width / DrawingPad.SIDE);
        }
    }

    private void paintStrokes(GraphicsContext graphics, double scale) {
        List<Stroke> strokes = pad.strokesProperty().get();
        Pens.take(graphics, ink);
        graphics.save();
        graphics.scale(scale, scale);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        for (Stroke stroke : strokes) {
            graphics.setLineWidth(stroke.width());
            if (stroke.size() == 1) {
                graphics.strokeLine(stroke.x()[0], stroke.y()[0], stroke.x()[0], stroke.y()[0]);
            } else {
                graphics.strokePolyline(stroke.x(), stroke.y(), stroke.size());
            }
        }
        graphics.restore();
    }

    /** A cross where the keys' pen is; a ring about it while it draws. */
    private void paintPen(GraphicsContext graphics, double scale) {
        Pen pen = pad.penProperty().get();
        double x = pen.x() * scale;
        double y = pen.y() * scale;
        double arm = 0.5 * pens.em();
        Pens.take(graphics, cursor);
        graphics.strokeLine(x - arm, y, x + arm, y);
        graphics.strokeLine(x, y - arm, x, y + arm);
        if (pen.down()) {
            graphics.strokeOval(x - arm, y - arm, 2 * arm, 2 * arm);
        }
    }
}
