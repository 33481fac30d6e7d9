package org.crossbarlab.ui.heatmap;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import org.crossbarlab.ui.chart.AxisScale;
import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Pens;
import org.crossbarlab.ui.chart.Tick;
import org.crossbarlab.ui.theme.Help;

import java.util.List;

/** The key to a heatmap: its colours beside round values, and their unit. */
public final class ColorBar extends Region {

    private static final double LENGTH_EM = 12;
    private static final double GAP_EM = 0.35;

    /** The most marks that any length of bar carries. */
    private static final int MOST_TICKS = 24;

    private final Orientation orientation;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final CanvasSurface surface = new CanvasSurface(this::paint);
    private final Pens pens = new Pens(this::changed);
    private final Line frame = pens.line("chart-axis");
    private final Text label = pens.text("chart-tick-label");
    private final Text heading = pens.text("chart-axis-title");
    private WritableImage colors = new WritableImage(1, 1);
    private AxisScale scale = AxisScale.linear(0, 1);

    /**
     * @param orientation of the bar; vertical has its largest value at the top
     */
    public ColorBar(Orientation orientation) {
        this.orientation = orientation;
        getStyleClass().add("color-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(pens, surface);
        title.addListener(change -> changed());
    }

    /** Says what the colours stand for. */
    public void explain(String text) {
        Help.on(text, this);
    }

    /** What the colours mean, with the unit: "G in µS". */
    public StringProperty titleProperty() {
        return title;
    }

    /**
     * Shows a map and the values of its ends.
     *
     * @param map the heatmap's colours
     * @param min value of the first colour
     * @param max value of the last
     */
    public void setScale(ColorMap map, double min, double max) {
        scale = AxisScale.linear(min, max);
        boolean vertical = orientation == Orientation.VERTICAL;
        int last = map.size() - 1;
        colors = new WritableImage(vertical ? 1 : last + 1, vertical ? last + 1 : 1);
        PixelWriter pixels = colors.getPixelWriter();
        for (int i = 0; i <= last; i++) {
            int argb = map.argb((double) i / last);
            pixels.setArgb(vertical ? 0 : i, vertical ? last - i : 0, argb);
        }
        changed();
    }

    private void changed() {
        List<Tick> ticks = ticks(LENGTH_EM * em());
        if (!ticks.isEmpty()) {
            String ends = ticks.getFirst().label() + " – " + ticks.getLast().label();
            setAccessibleText(title.get() + " " + ends);
        }
        requestLayout();
        surface.repaint();
    }

    private double em() {
        return label.getFont().getSize();
    }

    private double thickness() {
        return Math.round(1.1 * em());
    }

    private List<Tick> ticks(double length) {
        int most = MOST_TICKS;
        while (most > 1 && lengthOf(scale.ticks(most)) > length) {
            most--;
        }
        return scale.ticks(most);
    }

    /** The length that marks need, so that none touches another. */
    private double lengthOf(List<Tick> ticks) {
        double each = orientation == Orientation.VERTICAL ? 2.4 * em() : widest(ticks) + 0.8 * em();
        return each * (ticks.size() - 1);
    }

    /** The widest mark whatever the length: finer marks have more digits, and none is to be cut. */
    private double widestOfAll() {
        double widest = 0;
        for (int most = 1; most <= MOST_TICKS; most++) {
            widest = Math.max(widest, widest(scale.ticks(most)));
        }
        return widest;
    }

    private double widest(List<Tick> ticks) {
        double widest = 0;
        for (Tick tick : ticks) {
            widest = Math.max(widest, pens.width(label, tick.label()));
        }
        return widest;
    }

    private double headingHeight() {
        return title.get().isEmpty() ? 0 : 1.6 * em();
    }

    private double headingWidth() {
        return title.get().isEmpty() ? 0 : pens.width(heading, title.get()) + 0.4 * em();
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        if (orientation == Orientation.VERTICAL) {
            paintVertical(graphics, height);
        } else {
            paintHorizontal(graphics, width);
        }
    }

    private void paintVertical(GraphicsContext graphics, double height) {
        double top = Math.round(headingHeight() + 0.6 * em());
        double length = Math.floor(height - top - 0.6 * em());
        bar(graphics, 0, top, thickness(), length);
        Pens.take(graphics, heading);
        graphics.setTextBaseline(VPos.TOP);
        graphics.fillText(title.get(), 0, 0);
        graphics.setTextBaseline(VPos.CENTER);
        for (Tick tick : ticks(length)) {
            double y = Math.floor(top + (1 - scale.unit(tick.value())) * length) + 0.5;
            Pens.take(graphics, frame);
            graphics.strokeLine(thickness(), y, thickness() + 0.25 * em(), y);
            Pens.take(graphics, label);
            graphics.fillText(tick.label(), thickness() + 0.5 * em(), y);
        }
    }

    /** The heading stands beside the bar: below the marks it would cost a line of the picture. */
    private void paintHorizontal(GraphicsContext graphics, double width) {
        double margin = Math.ceil(widestOfAll() / 2);
        double begin = Math.ceil(headingWidth()) + margin;
        double length = Math.floor(width - begin - margin);
        bar(graphics, begin, 0, length, thickness());
        graphics.setTextBaseline(VPos.TOP);
        Pens.take(graphics, heading);
        graphics.fillText(title.get(), 0, 0);
        graphics.setTextAlign(TextAlignment.CENTER);
        for (Tick tick : ticks(length)) {
            double x = Math.floor(begin + scale.unit(tick.value()) * length) + 0.5;
            Pens.take(graphics, frame);
            graphics.strokeLine(x, thickness(), x, thickness() + 0.25 * em());
            Pens.take(graphics, label);
            graphics.fillText(tick.label(), x, thickness() + GAP_EM * em());
        }
    }

    private void bar(GraphicsContext graphics, double x, double y, double width, double height) {
        graphics.setImageSmoothing(false);
        graphics.drawImage(colors, x, y, width, height);
        Pens.take(graphics, frame);
        graphics.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        if (orientation == Orientation.HORIZONTAL) {
            return LENGTH_EM * em() + headingWidth();
        }
        double beside = thickness() + 0.6 * em() + widestOfAll();
        return Math.ceil(Math.max(beside, pens.width(heading, title.get())) + 0.2 * em());
    }

    @Override
    protected double computeMinWidth(double height) {
        return orientation == Orientation.HORIZONTAL
                ? 4 * em() + headingWidth()
                : computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return orientation == Orientation.VERTICAL
                ? LENGTH_EM * em()
                : Math.ceil(thickness() + (GAP_EM + 1.3) * em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return orientation == Orientation.VERTICAL ? 5 * em() : computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        surface.repaint();
    }
}
