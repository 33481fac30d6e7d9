package org.crossbarlab.ui.heatmap;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Pens;
import org.crossbarlab.ui.chart.Readout;

import java.util.List;
import java.util.function.Function;

/** The cells of a grid between their axes, with the colour bar, texts, and what is read. */
final class GridPicture extends Region {

    private static final double LINE_EM = 1.45;

    private final HeatmapView cells;
    private final ColorBar bar;
    private final GridAxis x;
    private final GridAxis y;
    private final Pens pens;
    private final Line axis;
    private final Text label;
    private final Text title;
    private final Readout readout;
    private final CanvasSurface surface = new CanvasSurface(this::paint);
    private List<Readout.Entry> reading = List.of();
    private Function<CellIndex, String> texts;

    GridPicture(HeatmapView cells, ColorBar bar, Pens pens, GridAxis x, GridAxis y) {
        this.cells = cells;
        this.bar = bar;
        this.pens = pens;
        this.x = x;
        this.y = y;
        axis = pens.line("chart-axis");
        label = pens.text("chart-tick-label");
        title = pens.text("chart-axis-title");
        readout = new Readout(pens);
        getChildren().addAll(cells, bar, surface);
    }

    /** The size of the labels' font in pixels: the unit of every distance here. */
    double em() {
        return label.getFont().getSize();
    }

    /** Shows what is read beside its cell, or nothing. */
    void setReading(List<String> lines) {
        reading = lines.stream().map(line -> new Readout.Entry(line, null)).toList();
        surface.repaint();
    }

    /** Writes texts into the cells, whose rows count from the bottom; null for none. */
    void setTexts(Function<CellIndex, String> texts) {
        this.texts = texts;
        surface.repaint();
    }

    @Override
    protected void layoutChildren() {
        double left = Math.ceil(widest(y.labels()) + 0.6 * em());
        double right = bar.prefWidth(-1) + 0.8 * em();
        double below = (LINE_EM + 1.5) * em();
        double width = Math.max(1, getWidth() - left - right);
        cells.resizeRelocate(left, 0, width, Math.max(1, getHeight() - below));
        cells.layout();
        Bounds all = all();
        // The bar's title stands above the cells' top, its colours beside them.
        double barTop = Math.max(0, Math.floor(all.getMinY() - 2.2 * em()));
        bar.resizeRelocate(
                Math.ceil(all.getMaxX() + 0.8 * em()),
                barTop,
                bar.prefWidth(-1),
                Math.min(getHeight(), all.getMaxY() + 0.6 * em()) - barTop);
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        surface.repaint();
    }

    private double widest(List<String> labels) {
        return labels.stream().mapToDouble(each -> pens.width(label, each)).max().orElse(0);
    }

    /** Where a cell stands; rows from the bottom. */
    private Bounds place(int row, int column) {
        Bounds place = cells.place(new CellIndex(y.size() - 1 - row, column));
        return new BoundingBox(
                place.getMinX() + cells.getLayoutX(),
                place.getMinY() + cells.getLayoutY(),
                place.getWidth(),
                place.getHeight());
    }

    private Bounds all() {
        Bounds first = place(0, 0);
        Bounds last = place(y.size() - 1, x.size() - 1);
        return new BoundingBox(
                first.getMinX(),
                last.getMinY(),
                last.getMaxX() - first.getMinX(),
                first.getMaxY() - last.getMinY());
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        paintY(graphics);
        paintX(graphics);
        if (texts != null) {
            write(graphics);
        }
        CellIndex cell = cells.cellCursorProperty().get();
        if (cell != null && !reading.isEmpty()) {
            Bounds place = place(y.size() - 1 - cell.row(), cell.column());
            readout.paintBox(
                    graphics,
                    place.getMinX(),
                    place.getMaxX(),
                    Math.min(place.getMinY(), height - readout.height(reading)),
                    width,
                    reading);
        }
    }

    private void paintY(GraphicsContext graphics) {
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.CENTER);
        int every = (int) Math.ceil(LINE_EM * em() / place(0, 0).getHeight());
        for (int row = 0; row < y.size(); row += every) {
            Bounds place = place(row, 0);
            double at = Math.floor(place.getCenterY()) + 0.5;
            Pens.take(graphics, axis);
            graphics.strokeLine(place.getMinX() - 0.25 * em(), at, place.getMinX(), at);
            Pens.take(graphics, label);
            graphics.fillText(y.labels().get(row), place.getMinX() - 0.4 * em(), at);
        }
    }

    private void paintX(GraphicsContext graphics) {
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.TOP);
        double room = widest(x.labels()) + 0.6 * em();
        int every = (int) Math.ceil(room / place(0, 0).getWidth());
        for (int column = 0; column < x.size(); column += every) {
            Bounds place = place(0, column);
            double at = Math.floor(place.getCenterX()) + 0.5;
            Pens.take(graphics, axis);
            graphics.strokeLine(at, place.getMaxY(), at, place.getMaxY() + 0.25 * em());
            Pens.take(graphics, label);
            graphics.fillText(x.labels().get(column), at, place.getMaxY() + 0.35 * em());
        }
        Bounds all = all();
        Pens.take(graphics, title);
        graphics.fillText(x.title(), all.getCenterX(), all.getMaxY() + 1.6 * em());
    }

    /** Only where all of them fit: a few texts would seem to single out their cells. */
    private void write(GraphicsContext graphics) {
        double side = place(0, 0).getWidth();
        double widest = 0;
        for (int i = 0; i < x.size() * y.size(); i++) {
            String text = texts.apply(new CellIndex(i / x.size(), i % x.size()));
            widest = Math.max(widest, pens.width(label, text));
        }
        if (widest + 0.4 * em() > side || LINE_EM * em() > side) {
            return;
        }
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        Pens.take(graphics, label);
        for (int i = 0; i < x.size() * y.size(); i++) {
            CellIndex cell = new CellIndex(i / x.size(), i % x.size());
            Bounds place = place(cell.row(), cell.column());
            graphics.setFill(cells.ink(new CellIndex(y.size() - 1 - cell.row(), cell.column())));
            graphics.fillText(texts.apply(cell), place.getCenterX(), place.getCenterY());
        }
    }
}
