package org.crossbarlab.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How many of which value: one set as an outline, another as filled bars, over a range of values;
 * of cells what was meant and what was programmed. Cheap enough to set with every frame.
 */
public final class HistogramView extends CanvasChart {

    private static final int NICE_INTERVALS = 4;

    /** A logarithmic axis begins below one cell, so that a single cell has a bar. */
    private static final double LOG_BASE = 0.7;

    private final String idealTitle;
    private final String programmedTitle;
    private final Line outline = pens.line("histogram-ideal");
    private final Line bars = pens.line("histogram-programmed");
    private final Label idealEntry;
    private final Label programmedEntry;
    private final BooleanProperty logarithmic =
            new SimpleBooleanProperty(this, "logarithmic", false);
    private Bins ideal;
    private Bins programmed;

    /**
     * @param min beginning of the range, in the unit of the values
     * @param max its end; values outside are counted in the end bins
     * @param bins number of bars
     * @param idealTitle legend of the outline
     * @param programmedTitle legend of the bars
     */
    public HistogramView(
            double min, double max, int bins, String idealTitle, String programmedTitle) {
        super("histogram");
        ideal = new Bins(min, max, bins);
        programmed = new Bins(min, max, bins);
        this.idealTitle = idealTitle;
        this.programmedTitle = programmedTitle;
        yTitleProperty().set(Messages.get("chart.count"));
        idealEntry = header.addLine(idealTitle, "histogram-ideal");
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "histogram-programmed-swatch");
        programmedEntry = header.add(programmedTitle, swatch);
        logarithmic.addListener(change -> changed());
    }

    /**
     * Counts over another range from now on; both sets are empty then.
     *
     * @param min beginning of the range
     * @param max its end
     * @param bins number of bars
     */
    public void setRange(double min, double max, int bins) {
        ideal = new Bins(min, max, bins);
        programmed = new Bins(min, max, bins);
        changed();
    }

    /** Gives the outline and the bars the colours of two series. */
    public void setSeries(String outlineStyle, String barStyle) {
        outline.getStyleClass().addAll("series-outline", outlineStyle);
        bars.getStyleClass().addAll("series-bars", barStyle);
        idealEntry.getStyleClass().add(outlineStyle);
        programmedEntry.getStyleClass().add(barStyle);
        idealEntry.getGraphic().getStyleClass().addAll("series-outline", outlineStyle);
        programmedEntry.getGraphic().getStyleClass().addAll("series-swatch", barStyle);
    }

    /** Says in the legend what was meant and what was programmed. */
    public void explainEntries(String idealHelp, String programmedHelp) {
        Help.on(idealHelp, idealEntry);
        Help.on(programmedHelp, programmedEntry);
    }

    /** Whether counts are on a logarithmic axis: shows few cells beside many. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Counts the values that were meant. */
    public void setIdeal(float[] values) {
        ideal.count(values);
        changed();
    }

    /** Counts the values that were programmed. */
    public void setProgrammed(float[] values) {
        programmed.count(values);
        changed();
    }

    @Override
    AxisScale xScale() {
        return AxisScale.linear(ideal.edge(0), ideal.edge(ideal.size()));
    }

    @Override
    AxisScale yScale() {
        int largest = Math.max(1, Math.max(ideal.largest(), programmed.largest()));
        return logarithmic.get()
                ? AxisScale.logarithmic(LOG_BASE, Math.max(10, largest * 1.3))
                : NiceTicks.rounded(0, largest, NICE_INTERVALS);
    }

    @Override
    void paintData(GraphicsContext graphics, PlotFrame frame) {
        Pens.takeFill(graphics, bars);
        double space = frame.width() / programmed.size() > 7 ? 1 : 0;
        for (int i = 0; i < programmed.size(); i++) {
            double left = Math.round(frame.pixelX(programmed.edge(i)));
            double right = Math.round(frame.pixelX(programmed.edge(i + 1)));
            double top = height(frame, programmed.get(i));
            graphics.fillRect(left, top, right - left - space, frame.bottom() - top);
        }
        Pens.take(graphics, outline);
        graphics.beginPath();
        graphics.moveTo(frame.left(), frame.bottom());
        for (int i = 0; i < ideal.size(); i++) {
            double top = height(frame, ideal.get(i));
            graphics.lineTo(Math.round(frame.pixelX(ideal.edge(i))), top);
            graphics.lineTo(Math.round(frame.pixelX(ideal.edge(i + 1))), top);
        }
        graphics.lineTo(frame.right(), frame.bottom());
        graphics.stroke();
    }

    private static double height(PlotFrame frame, int count) {
        double y = count == 0 ? frame.bottom() : frame.pixelY(count);
        return Math.min(frame.bottom(), y);
    }

    @Override
    double[] stops() {
        double[] centres = new double[ideal.size()];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = (ideal.edge(i) + ideal.edge(i + 1)) / 2;
        }
        return centres;
    }

    @Override
    List<Readout.Entry> read(double x) {
        int bin = 0;
        while (bin < ideal.size() - 1 && ideal.edge(bin + 1) <= x) {
            bin++;
        }
        String range = edge(bin) + " – " + edge(bin + 1);
        return List.of(
                new Readout.Entry(xTitleProperty().get() + "  " + range, null),
                new Readout.Entry(idealTitle + "  " + ideal.get(bin), outline),
                new Readout.Entry(programmedTitle + "  " + programmed.get(bin), bars));
    }

    @Override
    protected List<String> tableHeaders() {
        return List.of(xTitleProperty().get(), idealTitle, programmedTitle);
    }

    @Override
    protected List<IntFunction<String>> tableRows() {
        List<IntFunction<String>> rows = new ArrayList<>();
        for (int i = 0; i < ideal.size(); i++) {
            int bin = i;
            rows.add(column -> cell(bin, column));
        }
        return rows;
    }

    /** Bins may be narrower than three digits tell. */
    private String edge(int bin) {
        double width = ideal.edge(1) - ideal.edge(0);
        return width >= 1 || width >= 0.01 * Math.abs(ideal.edge(bin))
                ? Numbers.plain(ideal.edge(bin))
                : Numbers.decimal(ideal.edge(bin), (int) Math.ceil(-Math.log10(width) - 1e-9));
    }

    private String cell(int bin, int column) {
        return switch (column) {
            case 0 -> edge(bin);
            case 1 -> Integer.toString(ideal.get(bin));
            default -> Integer.toString(programmed.get(bin));
        };
    }
}
