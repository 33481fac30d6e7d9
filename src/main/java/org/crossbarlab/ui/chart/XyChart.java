package org.crossbarlab.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;

import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A chart of lines over a common x axis. Ranges follow the data unless they are set. */
public abstract class XyChart extends CanvasChart {

    final Map<String, PlotSeries> series = new LinkedHashMap<>();

    /** The legend's entry of each series. */
    final Map<String, Label> entries = new HashMap<>();

    private final BooleanProperty logarithmic =
            new SimpleBooleanProperty(this, "logarithmic", false);
    private final BooleanProperty yFromZero = new SimpleBooleanProperty(this, "yFromZero", true);
    private final StringProperty unit = new SimpleStringProperty(this, "unit", "");
    private AxisScale fixedX;
    private AxisScale fixedY;
    private AxisScale limitsY;

    XyChart(String styleClass) {
        super(styleClass);
        logarithmic.addListener(change -> changed());
        yFromZero.addListener(change -> changed());
    }

    /** Whether the y axis is logarithmic; values that are not above 0 then leave gaps. */
    public final BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /**
     * Whether a linear y axis that follows the data always has 0 on it; else it begins near the
     * smallest value, so that values close to each other can be told apart.
     */
    public final BooleanProperty yFromZeroProperty() {
        return yFromZero;
    }

    /** What follows a value that the crosshair reads, with its space: " %"; empty for none. */
    public final StringProperty unitProperty() {
        return unit;
    }

    /** Fixes the range of the x axis. */
    public final void setXRange(double min, double max) {
        setXAxis(AxisScale.linear(min, max));
    }

    /** Fixes the x axis, and how its values are written. */
    public final void setXAxis(AxisScale axis) {
        fixedX = axis;
        changed();
    }

    /** Fixes the range of a linear y axis. */
    public final void setYRange(double min, double max) {
        fixedY = AxisScale.linear(min, max);
        changed();
    }

    /**
     * A linear y axis that follows the data never leaves these limits: 0 to 100 for percentages.
     */
    public final void setYLimits(double min, double max) {
        limitsY = AxisScale.linear(min, max);
        changed();
    }

    /** Says in the legend what a series is. */
    public final void explainSeries(String id, String text) {
        Help.on(text, entries.get(id));
    }

    /**
     * Says what a series is called from now on, in the legend and wherever it is read.
     *
     * @param title null for a series that is not shown
     */
    public final void setTitle(String id, String title) {
        PlotSeries line = find(id);
        line.shown = title != null;
        line.title = line.shown ? title : "";
        Label entry = entries.get(id);
        if (entry != null) {
            entry.setText(line.title);
            entry.setVisible(line.shown);
            entry.setManaged(line.shown);
            header.requestLayout();
        }
        changed();
    }

    /** Those that are shown. */
    final List<PlotSeries> shown() {
        return series.values().stream().filter(line -> line.shown).toList();
    }

    /** The series with an id. */
    final PlotSeries find(String id) {
        PlotSeries found = series.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No series has the id " + id + ".");
        }
        return found;
    }

    /** Everything that is drawn, and so must fit the axes. */
    Collection<PlotSeries> drawn() {
        return shown();
    }

    private List<PlotSeries.Points> drawnPoints() {
        return drawn().stream().map(line -> line.points).toList();
    }

    @Override
    final AxisScale xScale() {
        return fixedX != null ? fixedX : AutoRange.x(drawnPoints());
    }

    @Override
    final AxisScale yScale() {
        if (logarithmic.get()) {
            return AutoRange.logarithmicY(drawnPoints());
        }
        if (fixedY != null) {
            return fixedY;
        }
        AxisScale range = AutoRange.y(drawnPoints(), yFromZero.get());
        return limitsY == null ? range : AutoRange.within(limitsY, range);
    }

    @Override
    void paintData(GraphicsContext graphics, PlotFrame plot) {
        for (PlotSeries line : drawn()) {
            line.stroke(graphics, plot);
        }
    }

    @Override
    final double[] stops() {
        return Arrays.stream(shown().stream().flatMapToDouble(XyChart::xs).toArray())
                .sorted()
                .distinct()
                .toArray();
    }

    private static DoubleStream xs(PlotSeries line) {
        return IntStream.range(0, line.points.size()).mapToDouble(line.points::x);
    }

    @Override
    final List<Readout.Entry> read(double x) {
        List<Readout.Entry> entries = new ArrayList<>();
        entries.add(new Readout.Entry(xTitleProperty().get() + " " + xScale().text(x), null));
        for (PlotSeries line : shown()) {
            int point = line.nearest(x);
            if (point >= 0) {
                String text = line.title + "  " + line.text(point) + unit.get();
                entries.add(new Readout.Entry(text, line.pen));
            }
        }
        return entries;
    }

    @Override
    final int pointsIn(Rectangle2D box, PlotFrame plot) {
        return drawn().stream().mapToInt(line -> line.pointsIn(box, plot)).sum();
    }

    @Override
    protected final List<String> tableHeaders() {
        List<String> headers = new ArrayList<>();
        headers.add(xTitleProperty().get());
        shown().forEach(line -> headers.add(line.title));
        return headers;
    }

    @Override
    protected final List<IntFunction<String>> tableRows() {
        List<PlotSeries> columns = shown();
        SortedMap<Double, int[]> rows = new TreeMap<>();
        for (int column = 0; column < columns.size(); column++) {
            PlotSeries.Points points = columns.get(column).points;
            for (int i = 0; i < points.size(); i++) {
                rows.computeIfAbsent(points.x(i), x -> emptyRow(columns.size()))[column] = i;
            }
        }
        List<IntFunction<String>> texts = new ArrayList<>();
        AxisScale axis = xScale();
        rows.forEach((x, points) -> texts.add(column -> cell(axis, columns, x, points, column)));
        return texts;
    }

    /** The point of each column, none at first. */
    private static int[] emptyRow(int columns) {
        int[] row = new int[columns];
        Arrays.fill(row, -1);
        return row;
    }

    private static String cell(
            AxisScale axis, List<PlotSeries> columns, double x, int[] points, int column) {
        if (column == 0) {
            return axis.text(x);
        }
        int point = points[column - 1];
        return point < 0 ? "" : columns.get(column - 1).text(point);
    }
}
