package org.crossbarlab.crossbar;

import java.util.ArrayList;
import java.util.List;

/**
 * One array of cells between wires that resist. Every input drives its row from one side, next to
 * output 0; every output collects its column's current at the other end, behind the last input,
 * where it is held at ground. Row and column are cut into one segment for each cell:
 *
 * <pre>
 *   V ──r──┬──r──┬──r──┬        r: a segment of the row
 *          g     g     g        g: a cell, from its row down to its column
 *          ┴     ┴     ┴
 * </pre>
 *
 * <p>Cells and wires are linear, so the array has one matrix of transfer conductances: the current
 * of each output per volt on each input. It is found once, without iterating: a row alone is an
 * admittance between its driver and the columns, in which each segment in series is a change of
 * rank one (Sherman and Morrison); the rows are then joined along the columns by a recursion over
 * matrices [output][output], which is block elimination of Kirchhoff's equations. It needs some 3 ·
 * inputs · outputs³ multiply-adds, and any resistance may be zero.
 *
 * <p>The same circuit as CrossSim 3.2's {@code NonInterleaved_InputSource.py}, which iterates for
 * every input vector. One departure: a driver's resistance there falls on every segment of the
 * first row instead of the first segment of every row.
 */
final class WireLadder {

    private final double rowSegment;
    private final double rowTerminal;
    private final double columnSegment;
    private final double columnTerminal;

    /**
     * @param wires in ohms
     * @param gMaxSiemens what conductances are normalised to
     */
    WireLadder(WireSettings wires, double gMaxSiemens) {
        rowSegment = wires.rowOhm() * gMaxSiemens;
        rowTerminal = wires.rowTerminalOhm() * gMaxSiemens;
        columnSegment = wires.columnOhm() * gMaxSiemens;
        columnTerminal = wires.columnTerminalOhm() * gMaxSiemens;
    }

    /**
     * One row as the columns meet it.
     *
     * @param own the row's admittance: the currents into the columns are own · (V − b), with b the
     *     columns' potentials
     * @param joined that of all rows up to this one, with every driver at ground
     * @param passed the share of the current that gets through the columns' next segments: (1 +
     *     segment · joined)⁻¹
     */
    private record Rung(double[] own, double[] joined, double[] passed) {}

    /**
     * The transfer conductances.
     *
     * @param g cells, {@code [outputs][inputs]} flat, normalised; not modified
     * @return same layout, normalised
     */
    float[] transfer(float[] g, int outputs, int inputs) {
        List<Rung> rungs = rungs(g, outputs, inputs);
        float[] transfer = new float[g.length];
        double[] sums = new double[outputs];
        double[] onward = null;
        for (int input = inputs - 1; input >= 0; input--) {
            double[] passed = rungs.get(input).passed();
            onward = onward == null ? passed : product(onward, passed, outputs);
            rowSums(rungs.get(input).own(), outputs, 0, sums);
            for (int output = 0; output < outputs; output++) {
                transfer[output * inputs + input] = (float) dot(onward, output, sums);
            }
        }
        return transfer;
    }

    /**
     * The voltage across every cell.
     *
     * @param g cells, {@code [outputs][inputs]} flat, normalised; not modified
     * @param volts of the drivers, one for each input
     * @return {@code [outputs][inputs]} flat, in the unit of {@code volts}
     */
    double[] cellVoltages(float[] g, int outputs, int inputs, double[] volts) {
        List<Rung> rungs = rungs(g, outputs, inputs);
        double[][] arriving = arriving(rungs, outputs, volts);
        double[] across = new double[g.length];
        double[] below = new double[outputs];
        double[] row = new double[outputs];
        for (int input = inputs - 1; input >= 0; input--) {
            Rung rung = rungs.get(input);
            double[] driving = new double[outputs];
            for (int o = 0; o < outputs; o++) {
                driving[o] = arriving[input][o] - dot(rung.joined(), o, below);
            }
            for (int o = 0; o < outputs; o++) {
                row[o] = dot(rung.passed(), o, driving);
            }
            for (int o = 0; o < outputs; o++) {
                below[o] += column(input, inputs) * row[o];
            }
            acrossRow(rung.own(), volts[input], below, across, input, inputs);
        }
        return across;
    }

    /** The columns' currents above each row's segments if all that lies behind were at ground. */
    private double[][] arriving(List<Rung> rungs, int outputs, double[] volts) {
        double[][] arriving = new double[rungs.size()][outputs];
        double[] sums = new double[outputs];
        for (int input = 0; input < rungs.size(); input++) {
            rowSums(rungs.get(input).own(), outputs, 0, sums);
            for (int o = 0; o < outputs; o++) {
                double before =
                        input == 0 ? 0 : dot(rungs.get(input - 1).passed(), o, arriving[input - 1]);
                arriving[input][o] = before + sums[o] * volts[input];
            }
        }
        return arriving;
    }

    /** Walks along one row, from its driver. */
    private void acrossRow(
            double[] own, double volts, double[] columns, double[] across, int input, int inputs) {
        int outputs = columns.length;
        double[] over = new double[outputs];
        for (int o = 0; o < outputs; o++) {
            over[o] = volts - columns[o];
        }
        double[] currents = new double[outputs];
        double left = 0;
        for (int o = 0; o < outputs; o++) {
            currents[o] = dot(own, o, over);
            left += currents[o];
        }
        double potential = volts;
        for (int o = 0; o < outputs; o++) {
            potential -= row(o) * left;
            left -= currents[o];
            across[o * inputs + input] = potential - columns[o];
        }
    }

    private List<Rung> rungs(float[] g, int outputs, int inputs) {
        List<Rung> rungs = new ArrayList<>(inputs);
        double[] joined = null;
        double[] sums = new double[outputs];
        for (int input = 0; input < inputs; input++) {
            double[] own = admittance(g, outputs, inputs, input, sums);
            if (joined == null) {
                joined = own;
            } else {
                double[] passed = rungs.getLast().passed();
                joined = sum(product(passed, joined, outputs), own);
            }
            rungs.add(new Rung(own, joined, passed(joined, outputs, column(input, inputs))));
        }
        return rungs;
    }

    /** A row's segment before an output. */
    private double row(int output) {
        return output == 0 ? rowSegment + rowTerminal : rowSegment;
    }

    /** The columns' segment behind an input. */
    private double column(int input, int inputs) {
        return input == inputs - 1 ? columnSegment + columnTerminal : columnSegment;
    }

    /** A row from its far end to its driver: one more cell, one more segment, and so on. */
    private double[] admittance(float[] g, int outputs, int inputs, int input, double[] sums) {
        double[] y = new double[outputs * outputs];
        for (int o = outputs - 1; o >= 0; o--) {
            y[o * outputs + o] = g[o * inputs + input];
            if (row(o) > 0) {
                addInSeries(row(o), y, outputs, o, sums);
            }
        }
        return y;
    }

    /** y − r·s·sᵀ / (1 + r·Σs), with s the sums of y's rows. */
    private static void addInSeries(double r, double[] y, int n, int from, double[] sums) {
        double all = rowSums(y, n, from, sums);
        double factor = r / (1 + r * all);
        for (int i = from; i < n; i++) {
            double scaled = factor * sums[i];
            for (int k = from; k < n; k++) {
                y[i * n + k] -= scaled * sums[k];
            }
        }
    }

    private static double rowSums(double[] y, int n, int from, double[] sums) {
        double all = 0;
        for (int i = from; i < n; i++) {
            double sum = 0;
            for (int k = from; k < n; k++) {
                sum += y[i * n + k];
            }
            sums[i] = sum;
            all += sum;
        }
        return all;
    }

    /** (1 + r·y)⁻¹ by Gauss and Jordan; y is positive semidefinite, so no pivot vanishes. */
    private static double[] passed(double[] y, int n, double r) {
        double[] a = new double[n * n];
        for (int i = 0; i < a.length; i++) {
            a[i] = r * y[i];
        }
        for (int i = 0; i < n; i++) {
            a[i * n + i] += 1;
        }
        if (r > 0) {
            for (int p = 0; p < n; p++) {
                eliminate(a, n, p);
            }
        }
        return a;
    }

    private static void eliminate(double[] a, int n, int p) {
        double inverse = 1 / a[p * n + p];
        a[p * n + p] = 1;
        for (int k = 0; k < n; k++) {
            a[p * n + k] *= inverse;
        }
        for (int i = 0; i < n; i++) {
            if (i != p) {
                double factor = a[i * n + p];
                a[i * n + p] = 0;
                for (int k = 0; k < n; k++) {
                    a[i * n + k] -= factor * a[p * n + k];
                }
            }
        }
    }

    private static double[] product(double[] a, double[] b, int n) {
        double[] c = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < n; m++) {
                double factor = a[i * n + m];
                for (int k = 0; k < n; k++) {
                    c[i * n + k] += factor * b[m * n + k];
                }
            }
        }
        return c;
    }

    private static double[] sum(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
        return a;
    }

    private static double dot(double[] matrix, int row, double[] vector) {
        double sum = 0;
        for (int k = 0; k < vector.length; k++) {
            sum += matrix[row * vector.length + k] * vector[k];
        }
        return sum;
    }
}
