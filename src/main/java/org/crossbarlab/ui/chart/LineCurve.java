package org.crossbarlab.ui.chart;

import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Messages;

import java.util.HashMap;
import java.util.Map;

/**
 * y against x for one or more curves, each set as a whole, with an optional shaded band about it (a
 * standard deviation) and optional markers. Used for σ(G) and for accuracy against a parameter.
 */
public final class LineCurve extends XyChart {

    private record Look(Line band, Marker marker) {}

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
            header.addLine(title, "chart-line", styleClasses);
        } else {
            Node sample = marker.node();
            sample.getStyleClass().addAll(styleClasses.split(" "));
            header.add(title, sample);
        }
        changed();
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
            header.add(Messages.get("chart.band"), swatch);
        }
        find(id).points = new PlotSeries.Arrays(x, y, halfWidth);
        changed();
    }

    @Override
    void paintData(GraphicsContext graphics, PlotFrame frame) {
        series.forEach((id, line) -> fillBand(graphics, frame, line, looks.get(id).band()));
        super.paintData(graphics, frame);
        series.forEach((id, line) -> mark(graphics, frame, line, looks.get(id).marker()));
    }

    private static void fillBand(
            GraphicsContext graphics, PlotFrame frame, PlotSeries line, Line pen) {
        int count = line.points.size();
        if (count < 2 || !(line.points instanceof PlotSeries.Arrays(var x, var y, var half))) {
            return;
        }
        if (half == null) {
            return;
        }
        Pens.takeFill(graphics, pen);
        graphics.beginPath();
        graphics.moveTo(frame.pixelX(x[0]), frame.pixelY(y[0] + half[0]));
        for (int i = 1; i < count; i++) {
            graphics.lineTo(frame.pixelX(x[i]), frame.pixelY(y[i] + half[i]));
        }
        for (int i = count - 1; i >= 0; i--) {
            graphics.lineTo(frame.pixelX(x[i]), frame.pixelY(y[i] - half[i]));
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
        for (int i = 0; i < line.points.size(); i++) {
            double y = frame.pixelY(line.points.y(i));
            marker.fill(graphics, frame.pixelX(line.points.x(i)), y, radius);
        }
    }
}
