package org.crossbarlab.ui.chart;

import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * y against x for one or more curves, each set as a whole, with an optional shaded band about it (a
 * standard deviation) and optional markers. Used for σ(G) and for accuracy against a parameter.
 */
public final class LineCurve extends XyChart {

    private record Look(Line band, Marker marker) {}

    private static final double MARKER_DISTANCE = 5;

    private final Map<String, Look> looks = new HashMap<>();
    private boolean bandExplained;

    public LineCurve() {
        super("line-curve");
    }

    /**
     * Adds a curve without points yet.
     *
     * @param id names it to {@link #setPoints}
     * @param title for the legend
     * @param styleClasses separated by spaces, for example {@code series-analog scenario}
     * @param marker drawn at every point, or null for a bare line
     */
    public void addSeries(String id, String title, String styleClasses, Marker marker) {
        Line pen = pens.line("chart-line", styleClasses);
        series.put(id, new PlotSeries(title, pen, PlotSeries.Arrays.NONE));
        looks.put(id, new Look(pens.line("chart-band", styleClasses), marker));
        if (marker == null) {
            entries.put(id, header.addLine(title, "chart-line", styleClasses));
        } else {
            Node sample = marker.node();
            sample.getStyleClass().addAll(styleClasses.split(" "));
            entries.put(id, header.add(title, sample));
        }
        changed();
    }

    /** Adds points that no line joins; else as {@link #addSeries}. */
    public void addScatter(String id, String title, String styleClasses, Marker marker) {
        addSeries(id, title, styleClasses, marker);
        find(id).joined = false;
    }

    /**
     * Adds a curve that something else than the legend explains; it is not shown before it has a
     * title.
     */
    public void addUnlisted(String id, String styleClasses) {
        PlotSeries line =
                new PlotSeries("", pens.line("chart-line", styleClasses), PlotSeries.Arrays.NONE);
        line.shown = false;
        series.put(id, line);
        looks.put(id, new Look(pens.line("chart-band", styleClasses), null));
    }

    /**
     * Replaces a curve; the arrays are not copied and must not change later.
     *
     * @param x ascending
     * @param y as many
     * @param halfWidth half the width of the band at each point, or null for none
     */
    public void setPoints(String id, double[] x, double[] y, double[] halfWidth) {
        if (x.length != y.length || halfWidth != null && halfWidth.length != x.length) {
            throw new IllegalArgumentException("Each point needs an x, a y and a band or none.");
        }
        if (halfWidth != null && !bandExplained) {
            bandExplained = true;
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "band-swatch");
            Label band = header.add(Messages.get("chart.band"), swatch);
            Help.on(Messages.get("chart.band.help"), band);
        }
        find(id).points = new PlotSeries.Arrays(x, y, halfWidth);
        changed();
    }

    /** The curves as an SVG document, in the colours on screen. */
    public String svg() {
        List<CurveSvg.Curve> curves = new ArrayList<>();
        shownLooks((line, look) -> curves.add(new CurveSvg.Curve(line, look.band())));
        return new CurveSvg(pens, axes)
                .draw(
                        xScale(),
                        yScale(),
                        xTitleProperty().get(),
                        yTitleProperty().get(),
                        readout.paper(),
                        curves);
    }

    @Override
    void paintData(GraphicsContext graphics, PlotFrame frame) {
        shownLooks((line, look) -> fillBand(graphics, frame, line, look.band()));
        super.paintData(graphics, frame);
        shownLooks((line, look) -> mark(graphics, frame, line, look.marker()));
    }

    private void shownLooks(BiConsumer<PlotSeries, Look> each) {
        series.forEach(
                (id, line) -> {
                    if (line.shown) {
                        each.accept(line, looks.get(id));
                    }
                });
    }

    /** Fills the band of every stretch without a gap. */
    private static void fillBand(
            GraphicsContext graphics, PlotFrame frame, PlotSeries line, Line pen) {
        PlotSeries.Points points = line.points;
        Pens.takeFill(graphics, pen);
        int first = 0;
        for (int i = 0; i <= points.size(); i++) {
            if (i == points.size() || Double.isNaN(frame.pixelY(points.y(i)))) {
                fillBand(graphics, frame, points, first, i);
                first = i + 1;
            }
        }
    }

    private static void fillBand(
            GraphicsContext graphics, PlotFrame frame, PlotSeries.Points points, int from, int to) {
        if (to - from < 2) {
            return;
        }
        graphics.beginPath();
        for (int i = from; i < to; i++) {
            double top = frame.pixelY(points.y(i) + points.halfWidth(i));
            graphics.lineTo(frame.pixelX(points.x(i)), top);
        }
        for (int i = to - 1; i >= from; i--) {
            double low = frame.pixelY(points.y(i) - points.halfWidth(i));
            // What has no logarithm lies below every axis.
            double bottom = Double.isNaN(low) ? frame.bottom() : low;
            graphics.lineTo(frame.pixelX(points.x(i)), bottom);
        }
        graphics.closePath();
        graphics.fill();
    }

    private static void mark(
            GraphicsContext graphics, PlotFrame frame, PlotSeries line, Marker marker) {
        if (marker == null) {
            return;
        }
        Pens.takeFill(graphics, line.pen);
        double radius = line.pen.getStrokeWidth() * 1.5;
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < line.points.size(); i++) {
            double x = frame.pixelX(line.points.x(i));
            // Markers that touch would hide the line and its dashes.
            if (!line.joined || x - last >= MARKER_DISTANCE * radius) {
                last = x;
                marker.fill(graphics, x, frame.pixelY(line.points.y(i)), radius);
            }
        }
    }
}
