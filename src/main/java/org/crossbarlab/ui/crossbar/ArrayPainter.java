package org.crossbarlab.ui.crossbar;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Measurement;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.chart.Pens;
import org.crossbarlab.ui.crossbar.ArrayGrid.Subtraction;

/** Draws an array: wires, lamps, devices, and the bars of currents and outputs. */
final class ArrayPainter {

    /** So much of a cell is always to be seen. */
    private static final double FAINTEST = 0.15;

    /** The part of a device's radius inside its rim. */
    private static final double INSIDE = 0.64;

    private final ArrayPens pens;

    ArrayPainter(ArrayPens pens) {
        this.pens = pens;
    }

    /**
     * Draws everything.
     *
     * @param programmed the colour of what the devices make
     * @param output whose map is shown
     */
    void paint(GraphicsContext g, ArrayPlan plan, Frame frame, Line programmed, int output) {
        shade(g, plan, output);
        wires(g, plan);
        header(g, plan);
        lamps(g, plan, frame);
        devices(g, plan, frame);
        currents(g, plan, frame, programmed);
        outputs(g, plan, frame, programmed);
    }

    private void shade(GraphicsContext g, ArrayPlan plan, int output) {
        int shown = output - plan.grid().firstOutput();
        if (shown >= 0 && shown < plan.grid().shownOutputs()) {
            Rectangle2D place = plan.place(Spot.output(output));
            Pens.takeFill(g, pens.shade);
            g.fillRect(place.getMinX(), 0, place.getWidth(), plan.height());
        }
    }

    private void wires(GraphicsContext g, ArrayPlan plan) {
        ArrayGrid grid = plan.grid();
        Pens.take(g, pens.wire);
        for (int row = 0; row < grid.rows(); row++) {
            double y = Math.floor(plan.rowY(grid.firstInput() + row)) + 0.5;
            g.strokeLine(plan.lampX(), y, plan.width(), y);
        }
        double top = plan.header();
        forEachColumn(
                grid,
                (array, output) -> {
                    double x = Math.floor(plan.columnX(array, output)) + 0.5;
                    g.strokeLine(x, top, x, plan.currentsTop());
                });
    }

    /** Hears of a column. */
    @FunctionalInterface
    private interface Column {
        void at(int array, int output);
    }

    private static void forEachColumn(ArrayGrid grid, Column column) {
        if (grid.subtraction() == Subtraction.DEVICES) {
            column.at(0, CellAddress.REFERENCE);
        }
        for (int shown = 0; shown < grid.shownOutputs(); shown++) {
            for (int array = 0; array < grid.arrays(); array++) {
                column.at(array, grid.firstOutput() + shown);
            }
        }
    }

    private void header(GraphicsContext g, ArrayPlan plan) {
        ArrayGrid grid = plan.grid();
        double second = plan.em();
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        for (int shown = 0; shown < grid.shownOutputs(); shown++) {
            int output = grid.firstOutput() + shown;
            Pens.take(g, pens.strong);
            g.fillText(Integer.toString(1 + output), plan.outputX(output), 0);
            if (grid.arrays() > 1) {
                Pens.take(g, pens.label);
                g.fillText("+", plan.columnX(0, output), second);
                g.fillText("−", plan.columnX(1, output), second);
            }
        }
        Pens.take(g, pens.label);
        if (grid.arrays() == 1) {
            g.fillText("I₀", plan.outputX(CellAddress.REFERENCE), second);
        }
        g.setTextAlign(TextAlignment.LEFT);
        if (grid.inputs() > grid.rows()) {
            g.fillText(
                    Messages.get(
                            "crossbar.rows",
                            1 + grid.firstInput(),
                            grid.firstInput() + grid.rows()),
                    0,
                    second);
        }
    }

    private void lamps(GraphicsContext g, ArrayPlan plan, Frame frame) {
        ArrayGrid grid = plan.grid();
        double radius = plan.radius();
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        for (int row = 0; row < grid.rows(); row++) {
            int input = grid.firstInput() + row;
            double volts = frame.measured().volts(input);
            double y = plan.rowY(input);
            g.setGlobalAlpha(1);
            g.setFill(ArrayPens.light(volts / Measurement.READ_VOLTS));
            g.fillOval(plan.lampX() - radius, y - radius, 2 * radius, 2 * radius);
            Pens.take(g, pens.rim);
            g.strokeOval(plan.lampX() - radius, y - radius, 2 * radius, 2 * radius);
            Pens.take(g, pens.label);
            g.fillText(
                    Messages.get("crossbar.volts", Numbers.decimal(volts, 2)),
                    plan.lampX() - radius - 0.25 * plan.em(),
                    y);
        }
    }

    private void devices(GraphicsContext g, ArrayPlan plan, Frame frame) {
        ArrayGrid grid = plan.grid();
        double gMax = frame.range().gMaxMicrosiemens();
        double rim = plan.radius();
        double inside = INSIDE * rim;
        g.setGlobalAlpha(1);
        g.setLineDashes((double[]) null);
        forEachColumn(
                grid,
                (array, output) -> {
                    double x = plan.columnX(array, output);
                    for (int row = 0; row < grid.rows(); row++) {
                        int input = grid.firstInput() + row;
                        double y = plan.rowY(input);
                        Measurement measured = frame.measured();
                        // Behind wires that resist, far cells get less of their row's voltage.
                        double share = measured.share(array, output, input);
                        g.setGlobalAlpha(Math.clamp(share, FAINTEST, 1));
                        g.setFill(pens.conductance(measured.target(array, output, input) / gMax));
                        g.fillOval(x - rim, y - rim, 2 * rim, 2 * rim);
                        g.setFill(
                                pens.conductance(
                                        measured.conductance(array, output, input) / gMax));
                        g.fillOval(x - inside, y - inside, 2 * inside, 2 * inside);
                    }
                });
        g.setGlobalAlpha(1);
    }

    private void currents(GraphicsContext g, ArrayPlan plan, Frame frame, Line programmed) {
        double zero = plan.currentsBottom();
        double high = zero - plan.currentsTop();
        double full = frame.scales().current();
        axis(g, plan, plan.currentsTop(), zero, zero);
        scale(
                g,
                plan,
                plan.currentsTop(),
                Messages.get("crossbar.scale.current", Numbers.plain(full)));
        scale(g, plan, zero - 0.9 * plan.em(), "0");
        Measurement measured = frame.measured();
        double wide = Math.max(2, Math.floor(0.72 * plan.columnPitch()));
        forEachColumn(
                plan.grid(),
                (array, output) ->
                        bar(
                                g,
                                plan.columnX(array, output) - wide / 2,
                                wide,
                                zero,
                                high * measured.column(array, output) / full,
                                high * measured.targetColumn(array, output) / full,
                                programmed));
        if (plan.grid().subtraction() == Subtraction.CONSTANT) {
            double constant = high * measured.subtracted() / full;
            double x = plan.outputX(CellAddress.REFERENCE) - wide / 2;
            bar(g, x, wide, zero, constant, constant, pens.axis);
        }
    }

    private void outputs(GraphicsContext g, ArrayPlan plan, Frame frame, Line programmed) {
        double zero = Math.floor(plan.outputsZero()) + 0.5;
        double half = zero - plan.outputsTop();
        double full = frame.scales().output();
        axis(g, plan, plan.outputsTop(), plan.outputsBottom(), zero);
        scale(g, plan, plan.outputsTop(), Numbers.plain(full));
        scale(g, plan, plan.outputsBottom() - 0.9 * plan.em(), "−" + Numbers.plain(full));
        double wide = Math.max(2, Math.floor(0.5 * plan.outputPitch()));
        for (int shown = 0; shown < plan.grid().shownOutputs(); shown++) {
            int output = plan.grid().firstOutput() + shown;
            bar(
                    g,
                    plan.outputX(output) - wide / 2,
                    wide,
                    zero,
                    half * Math.clamp(frame.programmed(output) / full, -1, 1),
                    half * Math.clamp(frame.exact(output) / full, -1, 1),
                    programmed);
        }
    }

    private void axis(GraphicsContext g, ArrayPlan plan, double top, double bottom, double zero) {
        Pens.take(g, pens.axis);
        double x = Math.floor(plan.gutter() - 0.2 * plan.em()) + 0.5;
        g.strokeLine(x, top, x, bottom);
        double y = Math.floor(zero) + 0.5;
        g.strokeLine(x, y, plan.width(), y);
    }

    private void scale(GraphicsContext g, ArrayPlan plan, double top, String text) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.TOP);
        Pens.take(g, pens.label);
        g.fillText(text, plan.gutter() - 0.4 * plan.em(), top);
    }

    /** What is, filled; what should be, as an outline around it. */
    private void bar(
            GraphicsContext g,
            double x,
            double wide,
            double zero,
            double is,
            double should,
            Line programmed) {
        double left = Math.floor(x);
        Pens.takeFill(g, programmed);
        g.fillRect(left, Math.min(zero, zero - is), wide, Math.abs(is));
        Pens.take(g, pens.exact);
        double top = Math.floor(Math.min(zero, zero - should)) + 0.5;
        g.strokeRect(left - 0.5, top, wide + 1, Math.max(1, Math.round(Math.abs(should))));
    }

    /** A frame around what is read, and around the device that is chosen. */
    void mark(GraphicsContext g, ArrayPlan plan, Spot read, Spot chosen) {
        if (chosen != null && onView(plan.grid(), chosen)) {
            frame(g, plan.place(chosen), pens.chosen, 0);
        }
        if (read != null && onView(plan.grid(), read)) {
            frame(g, plan.place(read), pens.cursorOuter, 0);
            frame(g, plan.place(read), pens.cursorInner, 2);
        }
    }

    private static boolean onView(ArrayGrid grid, Spot spot) {
        return grid.has(spot) && grid.showing(spot).equals(grid);
    }

    private static void frame(GraphicsContext g, Rectangle2D place, Line pen, double inset) {
        Pens.take(g, pen);
        double edge = Math.max(1, pen.getStrokeWidth()) / 2 + inset;
        g.strokeRect(
                Math.floor(place.getMinX()) + edge,
                Math.floor(place.getMinY()) + edge,
                Math.ceil(place.getWidth()) - 2 * edge,
                Math.ceil(place.getHeight()) - 2 * edge);
    }
}
