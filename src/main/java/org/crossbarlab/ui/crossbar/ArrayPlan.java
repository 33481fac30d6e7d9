package org.crossbarlab.ui.crossbar;

import javafx.geometry.Rectangle2D;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.ui.crossbar.Spot.Kind;

/**
 * Where in its picture an array's parts stand: lamps on the left, devices in rows and columns,
 * below them the currents' bars, and below those the outputs'.
 *
 * @param grid the part on view
 * @param width of the picture
 * @param height of the picture
 * @param em size of the text
 */
record ArrayPlan(ArrayGrid grid, double width, double height, double em) {

    /** Voltages and axes stand left of the devices, lamps and rows included. */
    private static final double GUTTER_EM = 4.5;

    private static final double HEADER_EM = 2.1;
    private static final double GAP_EM = 0.6;

    /** The height of bars in rows of devices. */
    private static final double BAR_ROWS = 3.6;

    /** The part of an output's width that its columns fill. */
    private static final double FILLED = 0.94;

    double gutter() {
        return Math.round(GUTTER_EM * em);
    }

    double header() {
        return Math.round(HEADER_EM * em);
    }

    /** From one row of devices to the next. */
    double rowPitch() {
        double free = height - header() - 2 * GAP_EM * em;
        return Math.max(1, free / (grid.rows() + 2 * BAR_ROWS));
    }

    /** From one output to the next. */
    double outputPitch() {
        double reference = grid.subtracts() ? 0.8 : 0;
        return Math.max(1, (width - gutter()) / (grid.shownOutputs() + reference));
    }

    /** From one column of devices to the next. */
    double columnPitch() {
        return FILLED * outputPitch() / Math.max(2, grid.arrays());
    }

    double rowY(int input) {
        return header() + (input - grid.firstInput() + 0.5) * rowPitch();
    }

    private double outputLeft(int output) {
        double reference = grid.subtracts() ? 0.8 * outputPitch() : 0;
        return gutter() + reference + (output - grid.firstOutput()) * outputPitch();
    }

    /** The middle of an output's columns. */
    double outputX(int output) {
        return output == CellAddress.REFERENCE
                ? gutter() + 0.4 * outputPitch()
                : outputLeft(output) + outputPitch() / 2;
    }

    double columnX(int array, int output) {
        double off = output == CellAddress.REFERENCE ? 0 : array - (grid.arrays() - 1) / 2.0;
        return outputX(output) + off * columnPitch();
    }

    /** Of a device, its rim included. */
    double radius() {
        return 0.46 * Math.min(rowPitch(), columnPitch());
    }

    double lampX() {
        return gutter() - radius() - 0.2 * em;
    }

    double currentsTop() {
        return header() + grid.rows() * rowPitch() + GAP_EM * em;
    }

    double currentsBottom() {
        return currentsTop() + BAR_ROWS * rowPitch();
    }

    double outputsTop() {
        return currentsBottom() + GAP_EM * em;
    }

    double outputsBottom() {
        return outputsTop() + BAR_ROWS * rowPitch();
    }

    /** Where zero is among the outputs' bars. */
    double outputsZero() {
        return (outputsTop() + outputsBottom()) / 2;
    }

    /** What stands at a point; null for nothing. */
    Spot spotAt(double x, double y) {
        if (y < 0 || y >= height || x < 0 || x >= width) {
            return null;
        }
        int row = (int) Math.floor((y - header()) / rowPitch());
        boolean among = row >= 0 && row < grid.rows();
        if (x < gutter()) {
            return among ? Spot.row(grid.firstInput() + row) : null;
        }
        int output = outputAt(x);
        int array = output == CellAddress.REFERENCE ? 0 : arrayAt(x, output);
        boolean computed =
                output == CellAddress.REFERENCE
                        && grid.subtraction() == ArrayGrid.Subtraction.CONSTANT;
        if (among && !computed) {
            return Spot.device(array, output, grid.firstInput() + row);
        }
        boolean outputs = y < header() || y >= currentsBottom();
        return outputs && output != CellAddress.REFERENCE
                ? Spot.output(output)
                : outputs ? null : Spot.column(array, output);
    }

    private int outputAt(double x) {
        if (x < outputLeft(grid.firstOutput())) {
            return CellAddress.REFERENCE;
        }
        int shown = (int) ((x - outputLeft(grid.firstOutput())) / outputPitch());
        return grid.firstOutput() + Math.min(shown, grid.shownOutputs() - 1);
    }

    private int arrayAt(double x, int output) {
        double first = columnX(0, output) - columnPitch() / 2;
        return (int) Math.clamp(Math.floor((x - first) / columnPitch()), 0, grid.arrays() - 1);
    }

    /** The room of something on view. */
    Rectangle2D place(Spot spot) {
        double half = columnPitch() / 2;
        if (spot.kind() == Kind.ROW) {
            return new Rectangle2D(0, rowY(spot.input()) - rowPitch() / 2, gutter(), rowPitch());
        }
        if (spot.kind() == Kind.OUTPUT) {
            double left = outputLeft(spot.output());
            double high = outputsBottom() - outputsTop();
            return new Rectangle2D(left, outputsTop(), outputPitch(), high);
        }
        double left = columnX(spot.array(), spot.output()) - half;
        return spot.kind() == Kind.DEVICE
                ? new Rectangle2D(left, rowY(spot.input()) - rowPitch() / 2, 2 * half, rowPitch())
                : new Rectangle2D(left, currentsTop(), 2 * half, currentsBottom() - currentsTop());
    }
}
