package org.crossbarlab.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.canvas.GraphicsContext;

import org.crossbarlab.text.Numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A chart of lines over a common x axis. Ranges follow the data unless they are set. */
public abstract class XyChart extends CanvasChart {

    private static final int NICE_INTERVALS = 5;

    final Map<String, PlotSeries> series = new LinkedHashMap<>();

    private final BooleanProperty logarithmic =
            new SimpleBooleanProperty(this, "logarithmic", false);
    private AxisScale fixedX;
    private AxisScale fixedY;

    XyChart(String styleClass) {
        super(styleClass);
        logarithmic.addListener(change -> changed());
    }

    /** Whether the y axis is logarithmic; values that are not above 0 then leave gaps. */
    public final BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Fixes the range of the x axis. */
    public final void setXRange(double min, double max) {
        fixedX = AxisScale.linear(min, max);
        changed();
    }

    /** Fixes the range of a linear y axis. */
    public final void setYRange(double min, double max) {
        fixedY = AxisScale.linear(min, max);
        changed();
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
        return series.values();
    }

    /** Half the width of the band about a point; 0 where there is none. */
    static double halfWidth(PlotSeries line, int point) {
        boolean banded =
                line.points instanceof PlotSeries.Arrays arrays && arrays.halfWidths() != null;
        return banded ? ((PlotSeries.Arrays) line.points).halfWidths()[point] : 0;
    }

    @Override
    final AxisScale xScale() {
        if (fixedX != null) {
            return fixedX;
        }
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (PlotSeries line : drawn()) {
            if (line.points.size() > 0) {
                min = Math.min(min, line.points.x(0));
                max = Math.max(max, line.points.x(line.points.size() - 1));
            }
        }
        return max > min ? AxisScale.linear(min, max) : AxisScale.linear(0, Math.max(1, max));
    }

    @Override
    final AxisScale yScale() {
        boolean log = logarithmic.get();
        if (fixedY != null && !log) {
            return fixedY;
        }
        double min = log ? Double.POSITIVE_INFINITY : 0;
        double max = 0;
        for (PlotSeries line : drawn()) {
            for (int i = 0; i < line.points.size(); i++) {
                double half = halfWidth(line, i);
                double low = line.points.y(i) - half;
                min = low > 0 || !log ? Math.min(min, low) : min;
                max = Math.max(max, line.points.y(i) + half);
            }
        }
        if (!log && min == 0 && max == 0) {
            return AxisScale.linear(0, 1);
        }
        return log ? decades(min, max) : NiceTicks.rounded(min, max, NICE_INTERVALS);
    }

    private static AxisScale decades(double min, double max) {
        if (!(max > 0) || Double.isInfinite(min)) {
            return AxisScale.logarithmic(0.1, 1);
        }
        double low = min * 0.9;
        double power = Math.pow(10, Math.floor(Math.log10(low)));
        double digit = low / power >= 5 ? 5 : low / power >= 2 ? 2 : 1;
        return AxisScale.logarithmic(digit * power, max * 1.1);
    }

    @Override
    void paintData(GraphicsContext graphics, PlotFrame frame) {
        for (PlotSeries line : drawn()) {
            line.stroke(graphics, frame);
        }
    }

    @Override
    final double[] stops() {
        return Arrays.stream(series.values().stream().flatMapToDouble(XyChart::xs).toArray())
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
        entries.add(new Readout.Entry(xTitleProperty().get() + " " + Numbers.plain(x), null));
        for (PlotSeries line : series.values()) {
            int point = line.nearest(x);
            if (point >= 0) {
                String value = Numbers.compact(line.points.y(point));
                double half = halfWidth(line, point);
                String spread = half > 0 ? " ± " + Numbers.compact(half) : "";
                entries.add(new Readout.Entry(line.title + "  " + value + spread, line.pen));
            }
        }
        return entries;
    }

    @Override
    final List<String> tableHeaders() {
        List<String> headers = new ArrayList<>();
        headers.add(xTitleProperty().get());
        series.values().forEach(line -> headers.add(line.title));
        return headers;
    }

    @Override
    final List<double[]> tableRows() {
        SortedMap<Double, double[]> rows = new TreeMap<>();
        int column = 1;
        for (PlotSeries line : series.values()) {
            for (int i = 0; i < line.points.size(); i++) {
                double x = line.points.x(i);
                rows.computeIfAbsent(x, this::emptyRow)[column] = line.points.y(i);
            }
            column++;
        }
        return List.copyOf(rows.values());
    }

    private double[] emptyRow(double x) {
        double[] row = new double[series.size() + 1];
        Arrays.fill(row, Double.NaN);
        row[0] = x;
        return row;
    }
}
