package org.crossbarlab.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * A chart on a canvas: axes with titles, a legend, a crosshair that follows the mouse or the arrow
 * keys, a mark that a hand may move, and a table with the same numbers. It is not animated and is
 * painted at most once a frame. To be used on the JavaFX thread.
 */
public abstract class CanvasChart extends TwinnedChart {

    private final StringProperty xTitle = new SimpleStringProperty(this, "xTitle", "");
    private final BooleanProperty xTitleVisible =
            new SimpleBooleanProperty(this, "xTitleVisible", true);
    private final CanvasSurface surface = new CanvasSurface(this::paintAll);
    final AxisPainter axes = new AxisPainter(pens);
    final Readout readout = new Readout(pens);
    private final ChartCursor cursor = new ChartCursor(this, this::stops);
    private final ChartMark mark = new ChartMark(this, pens);
    private PlotFrame frame;
    private double yBegins;

    CanvasChart(String styleClass) {
        super(styleClass, Messages.get("chart.keys"));
        setPicture(surface);
        xTitle.addListener(change -> changed());
        xTitleVisible.addListener(change -> changed());
        cursorXProperty().addListener(change -> changedCursor());
        markXProperty().addListener(change -> changedCursor());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::moveMark);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moveMark);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> cursor.clear());
    }

    /** The title of the x axis with its unit. */
    public final StringProperty xTitleProperty() {
        return xTitle;
    }

    /** Whether the title stands below the x axis; hide it only where a text beside it says it. */
    public final BooleanProperty xTitleVisibleProperty() {
        return xTitleVisible;
    }

    /** x of the crosshair, or NaN; bind it between charts with the same x axis to link them. */
    public final DoubleProperty cursorXProperty() {
        return cursor.xProperty();
    }

    /** x of a line that stands for something set elsewhere; NaN for none. */
    public final DoubleProperty markXProperty() {
        return mark.xProperty();
    }

    /**
     * Lets a hand move the mark: by a press or a drag in the chart, or by Enter at the crosshair.
     *
     * @param moved hears where to; the mark itself moves when {@link #markXProperty} does
     */
    public final void setOnMarkMoved(DoubleConsumer moved) {
        mark.setOnMoved(moved);
        setAccessibleHelp(Messages.get("chart.keys.mark"));
    }

    abstract AxisScale xScale();

    abstract AxisScale yScale();

    abstract void paintData(GraphicsContext graphics, PlotFrame plot);

    /** The x values a crosshair stops at, ascending. */
    abstract double[] stops();

    /** What the crosshair reads; the first entry names x. */
    abstract List<Readout.Entry> read(double x);

    /** How many points of the data lie in a rectangle of the canvas; none where that is no loss. */
    int pointsIn(Rectangle2D box, PlotFrame plot) {
        return 0;
    }

    @Override
    protected final String words() {
        if (cursor.isSet()) {
            List<String> texts =
                    read(cursorXProperty().get()).stream().map(Readout.Entry::text).toList();
            return String.join("; ", texts);
        }
        String y = yTitleProperty().get();
        String text = Messages.get("chart.summary", summaryProperty().get(), y, xTitle.get());
        String begins =
                yBegins > 0 ? " " + Messages.get("chart.broken", Numbers.plain(yBegins)) : "";
        double at = markXProperty().get();
        String marked = Double.isNaN(at) ? "" : " " + Messages.get("chart.mark", xScale().text(at));
        return text.strip() + begins + marked;
    }

    @Override
    protected final void repaint() {
        surface.repaint();
    }

    @Override
    protected final double em() {
        return axes.em();
    }

    @Override
    protected final void read(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && cursor.isSet() && mark.isMovable()) {
            mark.move(cursorXProperty().get());
            event.consume();
        } else {
            cursor.move(event);
        }
    }

    private void changedCursor() {
        repaint();
        describe();
    }

    private void paintAll(GraphicsContext graphics, double width, double height) {
        String below = xTitleVisible.get() ? xTitle.get() : "";
        frame = axes.frame(width, height, xScale(), yScale(), below);
        axes.paint(graphics, frame, below);
        graphics.save();
        graphics.beginPath();
        // Whole pixels, or the clip is a mask that is blended through the whole canvas.
        double left = Math.floor(frame.left());
        double right = Math.ceil(frame.right() + axes.em());
        graphics.rect(left, 0, right - left, Math.ceil(frame.bottom()));
        graphics.clip();
        paintData(graphics, frame);
        graphics.restore();
        mark.paint(graphics, frame, axes.em());
        double x = cursorXProperty().get();
        if (x >= frame.x().min() && x <= frame.x().max()) {
            readout.paint(graphics, frame, x, read(x), box -> pointsIn(box, frame));
        }
        sayWhereTheAxisBegins(frame.y());
    }

    /** Known only here: ranging all points after every one that is added would take too long. */
    private void sayWhereTheAxisBegins(AxisScale y) {
        double begins = y.logarithmic() ? 0 : y.min();
        if (begins != yBegins) {
            yBegins = begins;
            describe();
        }
    }

    private void mouseMoved(MouseEvent event) {
        double x = event.getX() - surface.getLayoutX();
        if (isInside(event) && x >= frame.left() && x <= frame.right()) {
            cursor.moveNear(frame.valueX(x));
        } else {
            cursor.clear();
        }
    }

    /** A drag beyond an end of the axis moves to that end. */
    private void moveMark(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && isInside(event)) {
            double x = event.getX() - surface.getLayoutX();
            mark.move(frame.valueX(Math.clamp(x, frame.left(), frame.right())));
        }
    }

    private boolean isInside(MouseEvent event) {
        return frame != null
                && !tableShowingProperty().get()
                && event.getY() >= surface.getLayoutY();
    }
}
