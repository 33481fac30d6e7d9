package org.crossbarlab.ui.chart;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import java.util.List;
import java.util.function.ToIntFunction;

/** The values under a chart's crosshair, in a box beside it. */
public final class Readout {

    /**
     * One line of the box.
     *
     * @param pen drawn before the text, or null
     */
    public record Entry(String text, Line pen) {}

    private final Pens pens;
    private final Line crosshair;
    private final Line box;
    private final Text text;

    public Readout(Pens pens) {
        this.pens = pens;
        crosshair = pens.line("chart-crosshair");
        box = pens.line("chart-readout");
        text = pens.text("chart-readout-text");
    }

    /**
     * Paints the crosshair, and the box in that corner beside it where it hides least.
     *
     * @param hidden how much of the data lies in a rectangle of the canvas
     */
    void paint(
            GraphicsContext graphics,
            PlotFrame frame,
            double x,
            List<Entry> entries,
            ToIntFunction<Rectangle2D> hidden) {
        double at = Math.floor(frame.pixelX(x)) + 0.5;
        Pens.take(graphics, crosshair);
        graphics.strokeLine(at, frame.top(), at, frame.bottom());
        Rectangle2D box = corner(frame, at, width(entries), height(entries), 0.6 * em(), hidden);
        paintBox(graphics, box, entries);
    }

    /** Of the four corners beside a crosshair the first in which a box hides least. */
    static Rectangle2D corner(
            PlotFrame frame,
            double at,
            double width,
            double height,
            double gap,
            ToIntFunction<Rectangle2D> hidden) {
        Rectangle2D best = null;
        int least = Integer.MAX_VALUE;
        for (double top : new double[] {frame.top() + gap / 2, frame.bottom() - gap - height}) {
            for (double left : new double[] {at + gap, at - gap - width}) {
                double inside = Math.clamp(left, 0, Math.max(0, frame.right() - width));
                Rectangle2D box = new Rectangle2D(inside, Math.max(0, top), width, height);
                // A box that was pushed over its own crosshair hides that, too.
                int cost = hidden.applyAsInt(box) + (inside == left ? 0 : 1);
                if (cost < least) {
                    best = box;
                    least = cost;
                }
            }
        }
        return best;
    }

    /** What the box is filled with: the paper of the chart. */
    Paint paper() {
        return box.getFill();
    }

    private double em() {
        return text.getFont().getSize();
    }

    /** How high the box of so many entries is. */
    public double height(List<Entry> entries) {
        return (1.45 * entries.size() + 0.6) * em();
    }

    /**
     * Paints the box alone, to the right of what is read, or to its left where there is no room.
     *
     * @param from left edge of what is read
     * @param to its right edge
     * @param y top of the box
     * @param limit which the box does not pass at the right
     */
    public void paintBox(
            GraphicsContext graphics,
            double from,
            double to,
            double y,
            double limit,
            List<Entry> entries) {
        double em = em();
        double width = width(entries);
        double left = to + 0.6 * em + width <= limit ? to + 0.6 * em : from - 0.6 * em - width;
        left = Math.clamp(left, 0, Math.max(0, limit - width));
        paintBox(graphics, new Rectangle2D(left, y, width, height(entries)), entries);
    }

    private double width(List<Entry> entries) {
        double em = em();
        double widest = 0;
        for (Entry entry : entries) {
            widest = Math.max(widest, pens.width(text, entry.text()) + sample(entry, em));
        }
        return widest + 1.2 * em;
    }

    private void paintBox(GraphicsContext graphics, Rectangle2D place, List<Entry> entries) {
        double em = em();
        double width = place.getWidth();
        double height = place.getHeight();
        double left = Math.round(place.getMinX());
        double top = Math.round(place.getMinY());
        graphics.setGlobalAlpha(1);
        graphics.setFill(box.getFill());
        graphics.fillRoundRect(left, top, width, height, 0.5 * em, 0.5 * em);
        Pens.take(graphics, box);
        graphics.strokeRoundRect(left + 0.5, top + 0.5, width, height, 0.5 * em, 0.5 * em);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < entries.size(); i++) {
            double middle = top + (1.45 * (i + 0.5) + 0.3) * em;
            write(graphics, entries.get(i), left + 0.6 * em, middle, em);
        }
    }

    private static double sample(Entry entry, double em) {
        return entry.pen() == null ? 0 : 2.6 * em;
    }

    private void write(GraphicsContext graphics, Entry entry, double x, double y, double em) {
        if (entry.pen() != null) {
            Pens.take(graphics, entry.pen());
            graphics.strokeLine(x, y, x + 2 * em, y);
        }
        Pens.take(graphics, text);
        graphics.fillText(entry.text(), x + sample(entry, em), y);
    }
}
