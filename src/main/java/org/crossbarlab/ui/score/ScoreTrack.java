package org.crossbarlab.ui.score;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.chart.AxisScale;
import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Pens;
import org.crossbarlab.ui.chart.Tick;
import org.crossbarlab.ui.theme.Help;

import java.util.List;

/** The drawing of a score: a bar, a dot for each chip, a reference mark, and the axis below. */
final class ScoreTrack extends Region {

    private static final double TRACK_EM = 1.5;
    private static final double BAR_EM = 0.8;
    private static final double DOT_EM = 0.24;
    private static final double TICK_EM = 0.16;

    /** So much larger is the dot of the chip in hand. */
    private static final double MARKED = 1.7;

    private final CanvasSurface surface = new CanvasSurface(this::paint);
    private final Pens pens = new Pens(this::changed);
    private final Line empty = pens.line("score-empty");
    private final Line bar = pens.line("score-bar");
    private final Line dot = pens.line("score-dot");
    private final Line axis = pens.line("chart-axis");
    private final Text label = pens.text("chart-tick-label");
    private final Region reference = new Region();
    private final Tooltip referenceText = new Tooltip();

    private AxisScale scale = AxisScale.linear(0, 100);
    private double value = Double.NaN;
    private double referenceValue = Double.NaN;
    private double[] chips = {};
    private int markedChip;
    private double markedValue = Double.NaN;
    private double[] recent = {};
    private boolean axisShown = true;

    ScoreTrack() {
        getStyleClass().add("score-track");
        reference.getStyleClass().add("score-reference");
        reference.setManaged(false);
        reference.setVisible(false);
        Help.on(Messages.get("score.track.help"), surface);
        Tooltip.install(reference, referenceText);
        getChildren().addAll(pens, surface, reference);
    }

    void setValue(double value) {
        this.value = value;
        changed();
    }

    void setChips(double[] accuracies) {
        chips = accuracies;
        changed();
    }

    void markChip(int number, double accuracy, double[] before) {
        markedChip = number;
        markedValue = accuracy;
        recent = before;
        changed();
    }

    void setReference(double value, String text) {
        referenceValue = value;
        referenceText.setText(text);
        reference.setVisible(!Double.isNaN(value));
        requestLayout();
    }

    void setScale(AxisScale scale) {
        this.scale = scale;
        requestLayout();
        changed();
    }

    AxisScale scale() {
        return scale;
    }

    void setAxisShown(boolean shown) {
        axisShown = shown;
        requestLayout();
        changed();
    }

    private void changed() {
        surface.repaint();
    }

    private double em() {
        return label.getFont().getSize();
    }

    /** The labels of the ends stand half beside the bar. */
    private double margin(double end) {
        return Math.ceil(pens.width(label, Numbers.plain(end)) / 2);
    }

    private double x(double accuracy) {
        double unit = Math.clamp(scale.unit(accuracy), 0, 1);
        double left = margin(scale.min());
        return left + unit * (getWidth() - left - margin(scale.max()));
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        double middle = Math.round(TRACK_EM * em() / 2);
        double top = Math.round(middle - BAR_EM * em() / 2);
        double thick = Math.round(BAR_EM * em());
        double left = Math.round(margin(scale.min()));
        Pens.takeFill(graphics, empty);
        graphics.fillRect(left, top, Math.round(x(scale.max())) - left, thick);
        if (!Double.isNaN(value)) {
            Pens.takeFill(graphics, bar);
            graphics.fillRect(left, top, Math.round(x(value)) - left, thick);
        }
        if (scale.min() > 0) {
            paintBreak(graphics, left + 0.8 * em(), top, thick);
        }
        paintDots(graphics, middle);
        paintRecent(graphics, top + thick);
        if (!Double.isNaN(markedValue)) {
            paintDot(graphics, markedValue, middle, MARKED * DOT_EM * em(), true);
        }
        if (axisShown) {
            paintAxis(graphics);
        }
    }

    /** Two slanted cuts: the bar does not begin at 0. */
    private void paintBreak(GraphicsContext graphics, double x, double top, double thick) {
        double slant = 0.25 * em();
        double gap = 0.4 * em();
        graphics.setGlobalAlpha(1);
        graphics.setFill(dot.getFill());
        graphics.fillPolygon(
                new double[] {x - slant, x + slant, x + slant + gap, x - slant + gap},
                new double[] {top + thick + 1, top - 1, top - 1, top + thick + 1},
                4);
        Pens.take(graphics, axis);
        for (double at : new double[] {x, x + gap}) {
            graphics.strokeLine(at - slant * 1.3, top + thick + 2, at + slant * 1.3, top - 2);
        }
    }

    /** Ticks below the bar, the older the shorter. */
    private void paintRecent(GraphicsContext graphics, double top) {
        Pens.take(graphics, axis);
        graphics.setLineWidth(TICK_EM * em());
        double room = TRACK_EM * em() - top;
        for (int i = 0; i < recent.length; i++) {
            if (!Double.isNaN(recent[i])) {
                double length = room * (i + 2) / (recent.length + 1);
                graphics.strokeLine(x(recent[i]), top + 1, x(recent[i]), top + length);
            }
        }
    }

    private void paintDots(GraphicsContext graphics, double middle) {
        double radius = DOT_EM * em();
        double room = TRACK_EM * em() / 2 - radius - 1;
        for (int i = 0; i < chips.length; i++) {
            if (!Double.isNaN(chips[i]) && i != markedChip - 1) {
                double y = middle + (chips.length == 1 ? 0 : Jitter.offset(i)) * room;
                paintDot(graphics, chips[i], y, radius, false);
            }
        }
    }

    private void paintDot(
            GraphicsContext graphics, double accuracy, double y, double radius, boolean filled) {
        double x = x(accuracy);
        graphics.setGlobalAlpha(1);
        Pens.take(graphics, dot);
        graphics.setFill(filled ? dot.getStroke() : dot.getFill());
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        if (filled) {
            // A rim in the colour of the panel keeps it apart from the bar.
            graphics.setStroke(dot.getFill());
        }
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void paintAxis(GraphicsContext graphics) {
        double y = Math.round(TRACK_EM * em());
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.TOP);
        List<Tick> ticks = scale.ticks((int) Math.clamp(getWidth() / (4 * em()), 1L, 5L));
        for (Tick tick : ticks) {
            double x = Math.floor(x(tick.value())) + 0.5;
            Pens.take(graphics, axis);
            graphics.strokeLine(x, y - 0.1 * em(), x, y + 0.15 * em());
            Pens.take(graphics, label);
            graphics.fillText(tick.label(), x, y + 0.2 * em());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 16 * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((TRACK_EM + (axisShown ? 1.3 : 0)) * em());
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        surface.repaint();
        if (reference.isVisible()) {
            double width = snapSizeX(reference.prefWidth(-1));
            double x = snapPositionX(x(referenceValue) - width / 2);
            reference.resizeRelocate(x, 0, width, Math.round(TRACK_EM * em()));
        }
    }
}
