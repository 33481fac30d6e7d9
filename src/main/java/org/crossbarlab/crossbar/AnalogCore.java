package org.crossbarlab.crossbar;

import org.crossbarlab.crossbar.SignalChain.Slice;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

import java.util.Arrays;
import java.util.List;

/**
 * A matrix that one multiplies by, held in crossbars: ND4J arrays in, ND4J arrays out, and a look
 * at the conductances between. Programming is explicit and happens once per instance; elementwise
 * operations are missing on purpose, since no array of cells could carry them out.
 */
public final class AnalogCore {

    private final ProgrammedMatrix matrix;
    private final SignalChain chain;
    private final List<Slice> slices;

    private AnalogCore(ProgrammedMatrix matrix, SignalChain chain) {
        this.matrix = matrix;
        this.chain = chain;
        this.slices = List.of(new Slice(matrix(matrix.effective().clone()), 1));
    }

    /**
     * Programs a weight matrix into ideal converters' arrays.
     *
     * @param weights {@code [outputs][inputs]}, finite
     * @param settings of the crossbars
     * @param deviates of the cells
     * @throws IllegalArgumentException if {@code weights} is not a matrix of finite numbers
     */
    public static AnalogCore program(
            INDArray weights, CrossbarSettings settings, CellDeviates deviates) {
        if (weights.rank() != 2) {
            throw new IllegalArgumentException(
                    "A crossbar holds a matrix [outputs][inputs], not an array of shape "
                            + Arrays.toString(weights.shape())
                            + ".");
        }
        float[] values = weights.castTo(DataType.FLOAT).dup('c').data().asFloat();
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException(
                        "A crossbar stores finite weights only; found " + value + ".");
            }
        }
        ProgrammedMatrix matrix =
                new CrossbarProgrammer(settings)
                        .program(values, weights.rows(), weights.columns(), deviates);
        return new AnalogCore(matrix, SignalChain.IDEAL);
    }

    /** The weights as the programmed arrays represent them, {@code [outputs][inputs]}. */
    public INDArray readBack() {
        return matrix(matrix.readBack().clone());
    }

    private INDArray matrix(float[] values) {
        return Nd4j.create(values, new long[] {matrix.outputs(), matrix.inputs()}, 'c');
    }

    /**
     * Multiplies a vector {@code [inputs]} or a batch of column vectors {@code [inputs][k]}.
     *
     * @return {@code [outputs]} or {@code [outputs][k]}
     * @throws IllegalArgumentException if the number of inputs differs
     */
    public INDArray multiply(INDArray input) {
        if (input.rank() > 2 || input.size(0) != matrix.inputs()) {
            throw new IllegalArgumentException(
                    "This core takes "
                            + matrix.inputs()
                            + " inputs, as [inputs] or [inputs][k], not an array of shape "
                            + Arrays.toString(input.shape())
                            + ".");
        }
        INDArray columns = input.castTo(DataType.FLOAT);
        if (input.rank() == 1) {
            INDArray column = columns.reshape(matrix.inputs(), 1);
            return chain.multiply(slices, column).reshape(matrix.outputs());
        }
        return chain.multiply(slices, columns);
    }

    /** What an observer sees: targets, programmed conductances, effective weights. */
    public ProgrammedMatrix snapshot() {
        return matrix;
    }
}
