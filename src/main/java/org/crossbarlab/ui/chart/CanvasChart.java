package org.crossbarlab.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.crossbarlab.text.Messages;

import java.util.List;

/**
 * A chart on a canvas: axes with titles, a legend, a crosshair that follows the mouse or the arrow
 * keys, and a table with the same numbers. It is not animated and is painted at most once a frame.
 * To be used on the JavaFX thread.
 */
public abstract class CanvasChart extends Region {

    private static final double PREFERRED_WIDTH_EM = 24;
    private static final double PREFERRED_HEIGHT_EM = 15;
    private static final int PAGE = 10;

    final Pens pens = new Pens(this::changed);
    final ChartHeader header = new ChartHeader();

    private final StringProperty xTitle = new SimpleStringProperty(this, "xTitle", "");
    private final BooleanProperty xTitleVisible =
            new SimpleBooleanProperty(this, "xTitleVisible", true);
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private final DoubleProperty cursorX = new SimpleDoubleProperty(this, "cursorX", Double.NaN);
    private final CanvasSurface surface = new CanvasSurface(this::paintAll);
    private final AxisPainter axes = new AxisPainter(pens);
    private final Readout readout = new Readout(pens);
    private final ChartTable table = new ChartTable();
    private PlotFrame frame;
    private boolean tableStale = true;

    CanvasChart(String styleClass) {
        getStyleClass().addAll("canvas-chart", styleClass);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Messages.get("chart.keys"));
        table.visibleProperty().bind(header.tableShowingProperty());
        surface.visibleProperty().bind(header.tableShowingProperty().not());
        getChildren().addAll(pens, header, surface, table);
        xTitle.addListener(change -> changed());
        xTitleVisible.addListener(change -> changed());
        yTitleProperty().addListener(change -> changed());
        summary.addListener(change -> describe());
        cursorX.addListener(change -> changedCursor());
        header.tableShowingProperty().addListener(change -> changed());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> cursorX.set(Double.NaN));
    }

    /** The title of the x axis with its unit. */
    public final StringProperty xTitleProperty() {
        return xTitle;
    }

    /** Whether the title stands below the x axis; hide it only where a text beside it says it. */
    public final BooleanProperty xTitleVisibleProperty() {
        return xTitleVisible;
    }

    /** The title of the y axis with its unit. */
    public final StringProperty yTitleProperty() {
        return header.titleProperty();
    }

    /** What the chart says, in a sentence, for those who cannot see it. */
    public final StringProperty summaryProperty() {
        return summary;
    }

    /** Whether the numbers are shown as a table in the chart's place. */
    public final BooleanProperty tableShowingProperty() {
        return header.tableShowingProperty();
    }

    /** Whether the switch to the table is on view; the T key works without it. */
    public final BooleanProperty tableButtonVisibleProperty() {
        return header.tableButtonVisibleProperty();
    }

    /** Whether the legend is on view; hide it only beside a chart that shows the same one. */
    public final BooleanProperty legendVisibleProperty() {
        return header.legendVisibleProperty();
    }

    /** x of the crosshair, or NaN; bind it between charts with the same x axis to link them. */
    public final DoubleProperty cursorXProperty() {
        return cursorX;
    }

    abstract AxisScale xScale();

    abstract AxisScale yScale();

    abstract void paintData(GraphicsContext graphics, PlotFrame frame);

    /** The x values a crosshair stops at, ascending. */
    abstract double[] stops();

    /** What the crosshair reads; the first entry names x. */
    abstract List<Readout.Entry> read(double x);

    abstract List<String> tableHeaders();

    abstract List<double[]> tableRows();

    /** Something that is painted has changed. */
    final void changed() {
        tableStale = true;
        if (table.isVisible()) {
            requestLayout();
        }
        surface.repaint();
        describe();
    }

    private void describe() {
        if (Double.isNaN(cursorX.get())) {
            String y = yTitleProperty().get();
            String text = Messages.get("chart.summary", summary.get(), y, xTitle.get());
            setAccessibleText(text.strip());
        } else {
            List<String> texts = read(cursorX.get()).stream().map(Readout.Entry::text).toList();
            setAccessibleText(String.join("; ", texts));
        }
    }

    private void changedCursor() {
        surface.repaint();
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
        double x = cursorX.get();
        if (x >= frame.x().min() && x <= frame.x().max()) {
            readout.paint(graphics, frame, x, read(x));
        }
    }

    private void mouseMoved(MouseEvent event) {
        double x = event.getX() - surface.getLayoutX();
        boolean inside =
                frame != null
                        && !tableShowingProperty().get()
                        && event.getY() >= surface.getLayoutY()
                        && x >= frame.left()
                        && x <= frame.right();
        cursorX.set(inside ? stopNear(frame.valueX(x)) : Double.NaN);
    }

    private double stopNear(double x) {
        double nearest = Double.NaN;
        for (double stop : stops()) {
            if (Double.isNaN(nearest) || Math.abs(stop - x) < Math.abs(nearest - x)) {
                nearest = stop;
            }
        }
        return nearest;
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.T) {
            tableShowingProperty().set(!tableShowingProperty().get());
            event.consume();
        } else if (!tableShowingProperty().get() && event.getTarget() == this) {
            moveCursor(event);
        }
    }

    private void moveCursor(KeyEvent event) {
        double[] stops = stops();
        if (stops.length == 0) {
            return;
        }
        int at = 0;
        while (at < stops.length - 1 && stops[at] < cursorX.get()) {
            at++;
        }
        boolean none = Double.isNaN(cursorX.get());
        switch (event.getCode()) {
            case LEFT -> at = none ? stops.length - 1 : at - 1;
            case RIGHT -> at = none ? 0 : at + 1;
            case PAGE_UP -> at -= PAGE;
            case PAGE_DOWN -> at += PAGE;
            case HOME -> at = 0;
            case END -> at = stops.length - 1;
            case ESCAPE -> {
                cursorX.set(Double.NaN);
                return;
            }
            default -> {
                return;
            }
        }
        cursorX.set(stops[Math.clamp(at, 0, stops.length - 1)]);
        event.consume();
    }

    @Override
    protected final double computePrefWidth(double height) {
        return PREFERRED_WIDTH_EM * axes.em();
    }

    @Override
    protected final double computePrefHeight(double width) {
        return PREFERRED_HEIGHT_EM * axes.em();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return 6 * axes.em();
    }

    @Override
    protected final void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double above = snapSizeY(header.prefHeight(width));
        header.resizeRelocate(left, top, width, above);
        surface.resizeRelocate(left, top + above, width, Math.max(0, height - above));
        surface.repaint();
        table.resizeRelocate(left, top + above, width, Math.max(0, height - above));
        if (table.isVisible() && tableStale) {
            tableStale = false;
            table.show(tableHeaders(), tableRows());
        }
    }
}
