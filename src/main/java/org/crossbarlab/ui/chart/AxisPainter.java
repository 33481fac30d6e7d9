package org.crossbarlab.ui.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import java.util.List;

/** Measures and paints the axes of a chart: grid, marks, labels and the title of the x axis. */
final class AxisPainter {

    private static final double X_TICK_EM = 3;
    private static final double Y_TICK_EM = 1.7;

    private final Pens pens;
    private final Line grid;
    private final Line axis;
    private final Text label;
    private final Text title;

    AxisPainter(Pens pens) {
        this.pens = pens;
        grid = pens.line("chart-grid");
        axis = pens.line("chart-axis");
        label = pens.text("chart-tick-label");
        title = pens.text("chart-axis-title");
    }

    /** The size of the labels' font in pixels: the unit of every distance here. */
    double em() {
        return label.getFont().getSize();
    }

    Line grid() {
        return grid;
    }

    Line axis() {
        return axis;
    }

    Text label() {
        return label;
    }

    Text title() {
        return title;
    }

    List<Tick> ticksX(PlotFrame frame) {
        return frame.x().ticks(most(frame.width(), X_TICK_EM));
    }

    List<Tick> ticksY(PlotFrame frame) {
        return frame.y().ticks(most(frame.height(), Y_TICK_EM));
    }

    /** Leaves room for the labels that the scales need in the given space. */
    PlotFrame frame(double width, double height, AxisScale x, AxisScale y, String xTitle) {
        double em = em();
        double below = 1.45 * em + (xTitle.isEmpty() ? 0 : 1.5 * em);
        double above = 0.65 * em;
        double inner = Math.max(1, height - above - below);
        double widest = 0;
        for (Tick tick : y.ticks(most(inner, Y_TICK_EM))) {
            widest = Math.max(widest, pens.width(label, tick.label()));
        }
        List<Tick> across = x.ticks(most(width, X_TICK_EM));
        String last = across.isEmpty() ? "" : across.getLast().label();
        double left = Math.ceil(widest + 0.6 * em);
        double right = Math.ceil(Math.max(0.5 * em, pens.width(label, last) / 2));
        return new PlotFrame(
                left, Math.round(above), Math.max(1, width - left - right), inner, x, y);
    }

    private int most(double pixels, double emPerTick) {
        return Math.max(1, (int) (pixels / (emPerTick * em())));
    }

    void paint(GraphicsContext graphics, PlotFrame frame, String xTitle) {
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.CENTER);
        for (Tick tick : ticksY(frame)) {
            double y = crisp(frame.pixelY(tick.value()));
            Pens.take(graphics, grid);
            graphics.strokeLine(frame.left(), y, frame.right(), y);
            Pens.take(graphics, label);
            graphics.fillText(tick.label(), frame.left() - 0.4 * em(), y);
        }
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.TOP);
        for (Tick tick : ticksX(frame)) {
            double x = crisp(frame.pixelX(tick.value()));
            Pens.take(graphics, axis);
            graphics.strokeLine(x, frame.bottom(), x, frame.bottom() + 0.25 * em());
            Pens.take(graphics, label);
            graphics.fillText(tick.label(), x, frame.bottom() + 0.35 * em());
        }
        Pens.take(graphics, axis);
        graphics.strokeLine(
                frame.left(), crisp(frame.bottom()), frame.right(), crisp(frame.bottom()));
        Pens.take(graphics, title);
        graphics.fillText(xTitle, frame.left() + frame.width() / 2, frame.bottom() + 1.6 * em());
    }

    /** A one-pixel line is sharp only through the middle of pixels. */
    private static double crisp(double position) {
        return Math.floor(position) + 0.5;
    }
}
