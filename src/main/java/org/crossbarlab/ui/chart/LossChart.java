package org.crossbarlab.ui.chart;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The loss of a training as it goes on: lines that grow at their right end, at most {@value
 * #MOST_POINTS} points each, over a linear or logarithmic y axis. The run before stays behind,
 * faint, to compare with. Style classes say which line is which: {@code series-digital} or {@code
 * series-aware}, and {@code training} or {@code validation}.
 */
public final class LossChart extends XyChart {

    /** The most points of a line; more are merged without losing a peak. */
    public static final int MOST_POINTS = 2000;

    private final Map<String, PlotSeries> previous = new LinkedHashMap<>();
    private Label previousEntry;

    public LossChart() {
        super("loss-chart");
    }

    /**
     * Adds a line.
     *
     * @param id names it to {@link #append}
     * @param title for the legend
     * @param styleClasses separated by spaces
     */
    public void addSeries(String id, String title, String styleClasses) {
        Line pen = pens.line("chart-line", styleClasses);
        series.put(id, new PlotSeries(title, pen, new SeriesBuffer(MOST_POINTS)));
        Line faint = pens.line("chart-line", styleClasses, "previous");
        previous.put(id, new PlotSeries(title, faint, PlotSeries.Arrays.NONE));
        entries.put(id, header.addLine(title, "chart-line", styleClasses));
        changed();
    }

    /** Adds a point at the right end of a line; not a number is left out. */
    public void append(String id, double x, double y) {
        ((SeriesBuffer) find(id).points).append(x, y);
        changed();
    }

    /** Begins anew and keeps the lines so far, faint, behind. */
    public void startRun() {
        boolean any = false;
        for (Map.Entry<String, PlotSeries> entry : series.entrySet()) {
            any |= entry.getValue().points.size() > 0;
            previous.get(entry.getKey()).points = entry.getValue().points;
            entry.getValue().points = new SeriesBuffer(MOST_POINTS);
        }
        if (any && previousEntry == null) {
            previousEntry =
                    header.addLine(Messages.get("chart.previous"), "chart-line", "previous");
            Help.on(Messages.get("chart.previous.help"), previousEntry);
        }
        changed();
    }

    /** Forgets all points, the previous run's too. */
    public void clear() {
        series.values().forEach(line -> line.points = new SeriesBuffer(MOST_POINTS));
        previous.values().forEach(line -> line.points = PlotSeries.Arrays.NONE);
        if (previousEntry != null) {
            header.remove(previousEntry);
            previousEntry = null;
        }
        changed();
    }

    @Override
    Collection<PlotSeries> drawn() {
        List<PlotSeries> all = new ArrayList<>(previous.values());
        all.addAll(series.values());
        return all;
    }
}
