package org.crossbarlab.ui.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import java.util.List;

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

    void paint(GraphicsContext graphics, PlotFrame frame, double x, List<Entry> entries) {
        double at = Math.floor(frame.pixelX(x)) + 0.5;
        Pens.take(graphics, crosshair);
        graphics.strokeLine(at, frame.top(), at, frame.bottom());
        double top = frame.top() + 0.3 * em();
        paintBox(graphics, at, at, top, frame.right(), entries);
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
        double widest = 0;
        for (Entry entry : entries) {
            widest = Math.max(widest, pens.width(text, entry.text()) + sample(entry, em));
        }
        double width = widest + 1.2 * em;
        double height = height(entries);
        double left = to + 0.6 * em + width <= limit ? to + 0.6 * em : from - 0.6 * em - width;
        left = Math.round(Math.clamp(left, 0, Math.max(0, limit - width)));
        double top = Math.round(y);
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
