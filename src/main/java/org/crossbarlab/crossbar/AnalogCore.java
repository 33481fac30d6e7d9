package org.crossbarlab.crossbar;

import org.crossbarlab.signal.Multiplier;
import org.crossbarlab.signal.SignalChain;
import org.crossbarlab.signal.SignalPath;
import org.crossbarlab.signal.SignalStage;
import org.crossbarlab.signal.Slice;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;
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

    private AnalogCore(ProgrammedMatrix matrix, SignalChain chain) {
        this.matrix = matrix;
        this.chain = chain;
    }

    /**
     * Programs a weight matrix, with converters made for inputs of 0 to 1.
     *
     * @param weights {@code [outputs][inputs]}, finite
     * @param settings of the crossbars
     * @param deviates of the cells
     * @throws IllegalArgumentException if {@code weights} is not a matrix of finite numbers
     */
    public static AnalogCore program(
            INDArray weights, CrossbarSettings settings, CellDeviates deviates) {
        return program(weights, settings, LayerRange.UNIT, deviates);
    }

    /**
     * Programs a weight matrix.
     *
     * @param range what the converters are made for
     * @throws IllegalArgumentException if {@code weights} is not a matrix of finite numbers
     */
    public static AnalogCore program(
            INDArray weights, CrossbarSettings settings, LayerRange range, CellDeviates deviates) {
        if (weights.rank() != 2) {
            throw new IllegalArgumentException(
                    "A crossbar holds a matrix [outputs][inputs], not an array of shape "
                            + Arrays.toString(weights.shape())
                            + ".");
        }
        float[] values = floats(weights);
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new InvalidValueException(Sentence.of("fault.crossbar.finite", value));
            }
        }
        ProgrammedMatrix matrix =
                new CrossbarProgrammer(settings)
                        .program(values, weights.rows(), weights.columns(), deviates);
        return settings.isLinear()
                ? of(matrix)
                : of(matrix, new Periphery(settings).chain(matrix, range, deviates));
    }

    /** Multiplies on a way that was built already. */
    public static AnalogCore of(ProgrammedMatrix matrix, SignalChain chain) {
        return new AnalogCore(matrix, chain);
    }

    /** Multiplies by a matrix that was programmed already: what is seen of it is what computes. */
    public static AnalogCore of(ProgrammedMatrix matrix) {
        return of(
                matrix,
                new SignalChain(SignalStage.IDEAL, List.of(Slice.whole(matrix.effective()))));
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
        int images = input.rank() == 1 ? 1 : (int) input.size(1);
        float[] out = forward(floats(input), images, this::multiply);
        return Nd4j.createFromArray(out)
                .reshape(
                        input.rank() == 1
                                ? new long[] {matrix.outputs()}
                                : new long[] {matrix.outputs(), images});
    }

    /**
     * The same for plain numbers, on the same path: for a window that asks for one small product
     * with every frame, where ND4J would spend longer on its arrays than on the arithmetic.
     *
     * @param columns vectors side by side, {@code [inputs][count]} flat; not modified
     * @param count how many vectors there are
     * @return {@code [outputs][count]} flat
     * @throws IllegalArgumentException if the number of inputs differs
     */
    public float[] multiply(float[] columns, int count) {
        if (columns.length != matrix.inputs() * count) {
            throw new IllegalArgumentException(
                    "This core takes "
                            + matrix.inputs()
                            + " inputs, so "
                            + count
                            + " vectors of them, not "
                            + columns.length
                            + " numbers.");
        }
        return forward(columns, count, Multiplier.plain(matrix.inputs()));
    }

    /**
     * The inputs as the arrays meet them, behind the drivers' converters.
     *
     * @param columns as for {@link #multiply(float[], int)}
     * @return the same array where drivers are ideal
     */
    public float[] driven(float[] columns, int count) {
        SignalPath path =
                new SignalPath(
                        matrix.inputs(),
                        matrix.outputs(),
                        count,
                        false,
                        (weights, in, out) -> Arrays.fill(out, 0));
        path.forward(chain, columns, 0, new float[matrix.outputs() * count]);
        return path.input();
    }

    private float[] forward(float[] columns, int count, Multiplier multiplier) {
        SignalPath path =
                new SignalPath(matrix.inputs(), matrix.outputs(), count, false, multiplier);
        float[] out = new float[matrix.outputs() * count];
        path.forward(chain, columns, 0, out);
        return out;
    }

    private void multiply(float[] weights, float[] in, float[] out) {
        INDArray columns = Nd4j.createFromArray(in).reshape(matrix.inputs(), -1);
        float[] products = floats(matrix(weights).mmul(columns));
        System.arraycopy(products, 0, out, 0, out.length);
    }

    private static float[] floats(INDArray array) {
        return array.castTo(DataType.FLOAT).dup('c').data().asFloat();
    }

    /** What an observer sees: targets, programmed conductances, effective weights. */
    public ProgrammedMatrix snapshot() {
        return matrix;
    }
}
