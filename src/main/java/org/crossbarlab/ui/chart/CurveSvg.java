package org.crossbarlab.ui.chart;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import java.util.List;

/** Draws curves as an SVG document: what the canvas shows, with the legend inside. */
final class CurveSvg {

    /**
     * One curve.
     *
     * @param line its points, title and pen
     * @param band the pen of the area about it
     */
    record Curve(PlotSeries line, Line band) {}

    private static final double WIDTH_EM = 40;
    private static final double HEIGHT_EM = 25;
    private static final double SAMPLE_EM = 2.5;
    private static final double ROW_EM = 1.6;

    private final SvgDrawing svg;
    private final Pens pens;
    private final AxisPainter axes;
    private final double em;
    private PlotFrame frame;

    /**
     * @param pens measure texts
     * @param axes whose pens and marks are taken
     */
    CurveSvg(Pens pens, AxisPainter axes) {
        this.pens = pens;
        this.axes = axes;
        em = axes.em();
        svg = new SvgDrawing(WIDTH_EM * em, HEIGHT_EM * em);
    }

    /** The whole document. */
    String draw(
            AxisScale x,
            AxisScale y,
            String xTitle,
            String yTitle,
            Paint paper,
            List<Curve> curves) {
        double above = (2 + ROW_EM * curves.size()) * em;
        double height = HEIGHT_EM * em;
        svg.rectangle(0, 0, WIDTH_EM * em, height, paper == null ? Color.WHITE : paper);
        PlotFrame inner = axes.frame(WIDTH_EM * em, height - above, x, y, xTitle);
        frame =
                new PlotFrame(
                        inner.left(),
                        inner.top() + above,
                        inner.width() - em,
                        inner.height() - em / 2,
                        x,
                        y);
        axes(xTitle, yTitle);
        for (int i = 0; i < curves.size(); i++) {
            legend(curves.get(i).line(), (2 + ROW_EM * i) * em);
            curve(curves.get(i));
        }
        return svg.toString();
    }

    private void axes(String xTitle, String yTitle) {
        Text label = axes.label();
        double size = label.getFont().getSize();
        for (Tick tick : axes.ticksY(frame)) {
            double y = frame.pixelY(tick.value());
            svg.line(frame.left(), y, frame.right(), y, axes.grid());
            double middle = y + 0.35 * size;
            svg.text(frame.left() - 0.4 * em, middle, tick.label(), "end", size, label.getFill());
        }
        for (Tick tick : axes.ticksX(frame)) {
            double x = frame.pixelX(tick.value());
            svg.line(x, frame.bottom(), x, frame.bottom() + 0.25 * em, axes.axis());
            double below = frame.bottom() + 0.3 * em + size;
            svg.text(x, below, tick.label(), "middle", size, label.getFill());
        }
        svg.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), axes.axis());
        Text title = axes.title();
        double large = title.getFont().getSize();
        double centre = frame.left() + frame.width() / 2;
        svg.text(
                centre,
                frame.bottom() + 1.6 * em + large,
                xTitle,
                "middle",
                large,
                title.getFill());
        svg.text(0.4 * em, 1.2 * em, yTitle, "start", large, title.getFill());
    }

    private void legend(PlotSeries line, double y) {
        Text label = axes.label();
        double size = label.getFont().getSize();
        double from = frame.right() - pens.width(label, line.title) - (SAMPLE_EM + 0.5) * em;
        svg.line(from, y, from + SAMPLE_EM * em, y, line.pen);
        double middle = y + 0.35 * size;
        svg.text(frame.right(), middle, line.title, "end", size, axes.title().getFill());
    }

    private void curve(Curve curve) {
        PlotSeries.Points points = curve.line().points;
        StringBuilder path = new StringBuilder();
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        boolean down = false;
        for (int i = 0; i < points.size(); i++) {
            double y = points.y(i);
            if (Double.isNaN(y)) {
                close(upper, lower, curve.band());
                down = false;
                continue;
            }
            String pen = down ? " L " : " M ";
            path.append(pen).append(at(points.x(i), y));
            double half = points.halfWidth(i);
            upper.append(pen).append(at(points.x(i), y + half));
            lower.insert(0, " L " + at(points.x(i), y - half));
            down = true;
        }
        close(upper, lower, curve.band());
        if (!path.isEmpty()) {
            svg.path(path.toString().strip(), curve.line().pen);
        }
    }

    /** Ends a stretch of the area without a gap. */
    private void close(StringBuilder upper, StringBuilder lower, Line pen) {
        if (!upper.isEmpty()) {
            svg.area((upper + lower.toString() + " Z").strip(), pen);
        }
        upper.setLength(0);
        lower.setLength(0);
    }

    /** Nothing leaves the frame. */
    private String at(double x, double y) {
        double inside = Math.clamp(y, frame.y().min(), frame.y().max());
        return SvgDrawing.at(frame.pixelX(x), frame.pixelY(inside));
    }
}
