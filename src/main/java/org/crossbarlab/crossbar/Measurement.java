package org.crossbarlab.crossbar;

import org.crossbarlab.crossbar.Coding.Zero;

import java.util.Arrays;

/**
 * One product as a laboratory would measure it. Ideal drivers put a voltage on every row, V =
 * {@link #READ_VOLTS} · x / full scale; every cell passes I = V·G (Ohm), every column sums its
 * cells (Kirchhoff), of which wires that resist take their share; what the mapping subtracts is
 * subtracted, and the rest is scaled to the layer's product. Voltages are in volts, conductances in
 * µS, so currents are in µA.
 *
 * <p>The sums are taken in double over the cells as {@link ProgrammedMatrix#arrays()} shows them,
 * and agree with {@link AnalogCore} within the rounding of its floats.
 */
public final class Measurement {

    /**
     * The voltage of a full input. Reads of resistive memory stay near 0.2 V so that reading does
     * not change what is stored (Yao et al., Nature 577, 641, 2020, read at 0.2 V). Here it only
     * sets the scale of voltages and currents; products do not depend on it.
     */
    public static final double READ_VOLTS = 0.2;

    private final ProgrammedMatrix matrix;
    private final double gMax;
    private final float[] inputs;
    private final double voltsPerUnit;
    private final Wires wires;
    private final boolean resist;
    private final double[][] across;

    /**
     * @param matrix that is multiplied by
     * @param settings of its crossbars
     * @param inputs one for each row of cells; not modified, and kept
     * @param fullScale the input that is driven with {@link #READ_VOLTS}
     */
    public Measurement(
            ProgrammedMatrix matrix, CrossbarSettings settings, float[] inputs, double fullScale) {
        if (inputs.length != matrix.inputs()) {
            throw new IllegalArgumentException(
                    inputs.length + " inputs for " + matrix.inputs() + " rows of cells.");
        }
        this.matrix = matrix;
        this.gMax = settings.cells().range().gMaxMicrosiemens();
        this.resist = settings.circuit().wires().resist();
        this.wires = new Wires(settings.circuit().wires(), settings.cells().range());
        this.across = new double[matrix.arrays().size()][];
        this.inputs = inputs;
        this.voltsPerUnit = READ_VOLTS / fullScale;
    }

    /** The voltage of a row. */
    public double volts(int input) {
        return voltsPerUnit * inputs[input];
    }

    /**
     * What a cell's conductance is, in µS.
     *
     * @param array within the mapping
     * @param output the weight's row, or {@link CellAddress#REFERENCE}
     * @param input the weight's column
     */
    public double conductance(int array, int output, int input) {
        return gMax * matrix.arrays().get(array).programmed()[cell(output, input)];
    }

    /** What it was to be; as {@link #conductance}. */
    public double target(int array, int output, int input) {
        return gMax * matrix.arrays().get(array).ideal()[cell(output, input)];
    }

    private int cell(int output, int input) {
        return matrix.coding().cellIndex(output, matrix.inputs(), input);
    }

    /** The voltage across a cell: its row's, less what the wires take; as {@link #conductance}. */
    public double voltsAcross(int array, int output, int input) {
        if (!resist) {
            return volts(input);
        }
        if (across[array] == null) {
            double[] volts = new double[inputs.length];
            Arrays.setAll(volts, this::volts);
            ArraySnapshot cells = matrix.arrays().get(array);
            across[array] =
                    wires.cellVoltages(cells.programmed(), cells.rows(), cells.columns(), volts);
        }
        return across[array][cell(output, input)];
    }

    /** Which share of its row's voltage a cell gets; 1 where no wire resists. */
    public double share(int array, int output, int input) {
        double volts = volts(input);
        return volts == 0 ? 1 : voltsAcross(array, output, input) / volts;
    }

    /** The current through a cell, in µA; as {@link #conductance}. */
    public double current(int array, int output, int input) {
        return voltsAcross(array, output, input) * conductance(array, output, input);
    }

    /** The sum of a column's currents, in µA. */
    public double column(int array, int output) {
        return sum(matrix.arrays().get(array).transfer(), output);
    }

    /** The same if every cell had its target. */
    public double targetColumn(int array, int output) {
        return sum(matrix.arrays().get(array).ideal(), output);
    }

    private double sum(float[] conductances, int output) {
        int from = cell(output, 0);
        double sum = 0;
        for (int input = 0; input < inputs.length; input++) {
            sum += inputs[input] * (double) conductances[from + input];
        }
        return voltsPerUnit * gMax * sum;
    }

    /** What is subtracted from the column of every output, in µA; 0 where two arrays subtract. */
    public double subtracted() {
        return switch (matrix.coding().reading().zero()) {
            case Zero.Constant constant -> constant(constant.conductance());
            case Zero.ReferenceRow row -> references(this::column);
        };
    }

    /** The same if every cell had its target. */
    public double targetSubtracted() {
        return switch (matrix.coding().reading().zero()) {
            case Zero.Constant constant -> constant(constant.conductance());
            case Zero.ReferenceRow row -> references(this::targetColumn);
        };
    }

    private double references(Columns columns) {
        double sum = 0;
        for (int array = 0; array < matrix.arrays().size(); array++) {
            double weight = matrix.coding().cells().get(array).weight();
            sum += weight * columns.apply(array, CellAddress.REFERENCE);
        }
        return sum;
    }

    @FunctionalInterface
    private interface Columns {
        double apply(int array, int output);
    }

    private double constant(double conductance) {
        double sum = 0;
        for (float input : inputs) {
            sum += input;
        }
        return voltsPerUnit * gMax * conductance * sum;
    }

    /**
     * The current that is left of an output: I⁺ − I⁻, or I less what is subtracted, in µA; of
     * slices the sum, each current as often as its digits count.
     */
    public double difference(int output) {
        double sum = -subtracted();
        for (int array = 0; array < matrix.arrays().size(); array++) {
            sum += matrix.coding().cells().get(array).weight() * column(array, output);
        }
        return sum;
    }

    /** How much of the product a µA stands for. */
    public double productPerMicroampere() {
        return matrix.gain() / (voltsPerUnit * gMax);
    }
}
