package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.AnalogCore;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Measurement;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.nn.kernel.ConvolutionShape;
import org.crossbarlab.signal.Multiplier;

/**
 * What one layer in its crossbar makes of one picture: at every position of its kernel a window of
 * inputs, and each output's product with it, by an {@link AnalogCore} around the programmed cells.
 * Beside it stands what exact weights would make of the same inputs.
 */
public final class LayerTrace {

    private final ConvolutionShape shape;
    private final ProgrammedMatrix matrix;
    private final float[] input;
    private final float[] biases;
    private final boolean rectified;
    private final double fullScale;
    private final float[] driven;
    private final float[] programmed;
    private final float[] exact;

    /**
     * @param matrix as programmed
     * @param core that multiplies by it
     * @param input {@code [channel][y][x]}
     * @param biases one for each output; they are digital
     * @param rectified whether a ReLU follows
     * @param fullScale the input that drives a row with the full voltage
     */
    LayerTrace(
            ConvolutionShape shape,
            ProgrammedMatrix matrix,
            AnalogCore core,
            float[] input,
            float[] biases,
            boolean rectified,
            double fullScale) {
        this.shape = shape;
        this.matrix = matrix;
        this.input = input;
        this.biases = biases;
        this.rectified = rectified;
        this.fullScale = fullScale;
        float[] columns = columns();
        driven = core.driven(columns, positions());
        programmed = core.multiply(columns, positions());
        exact = new float[shape.outSize()];
        Multiplier.plain(shape.taps()).multiply(matrix.stored(), columns, exact);
        addBiases(programmed);
        addBiases(exact);
    }

    private float[] columns() {
        float[] columns = new float[shape.taps() * positions()];
        for (int position = 0; position < positions(); position++) {
            for (int tap = 0; tap < shape.taps(); tap++) {
                columns[tap * positions() + position] = input[inputIndex(tap, position)];
            }
        }
        return columns;
    }

    private void addBiases(float[] products) {
        for (int i = 0; i < products.length; i++) {
            products[i] += biases[i / positions()];
        }
    }

    /** The matrix of its crossbar. */
    public ProgrammedMatrix matrix() {
        return matrix;
    }

    /** The shape of what goes in. */
    public Shape inputShape() {
        return new Shape(shape.inChannels(), shape.inHeight(), shape.inWidth());
    }

    /** The shape of what comes out: a channel for each output, a place for each position. */
    public Shape outputShape() {
        return new Shape(shape.outChannels(), shape.outHeight(), shape.outWidth());
    }

    /** The kernel's height and width, which is the whole input's for a linear layer. */
    public Shape kernel() {
        return new Shape(shape.inChannels(), shape.kernelHeight(), shape.kernelWidth());
    }

    /** The kernel's step in both directions. */
    public int stride() {
        return shape.stride();
    }

    /** How many places the kernel takes, row by row. */
    public int positions() {
        return shape.outHeight() * shape.outWidth();
    }

    /** Whether a ReLU follows. */
    public boolean isRectified() {
        return rectified;
    }

    /** The input that drives a row with {@link Measurement#READ_VOLTS}. */
    public double fullScale() {
        return fullScale;
    }

    /** All that goes in, {@code [channel][y][x]}; not to be modified. */
    public float[] input() {
        return input;
    }

    /**
     * Which input a row of the crossbar gets.
     *
     * @param tap the row, in the order of the weights
     */
    public int inputIndex(int tap, int position) {
        int corner = shape.corner(position / shape.outWidth(), position % shape.outWidth());
        return corner + shape.tapOffsets()[tap];
    }

    /** The position whose inputs are largest in sum: where there is something to see. */
    public int brightestPosition() {
        int brightest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int position = 0; position < positions(); position++) {
            double sum = light(position);
            if (sum > most) {
                most = sum;
                brightest = position;
            }
        }
        return brightest;
    }

    /** Whether nothing goes in at a position. */
    public boolean isDark(int position) {
        return light(position) == 0;
    }

    /** The sum of the inputs at a position, none of which is negative. */
    private double light(int position) {
        double sum = 0;
        for (int tap = 0; tap < shape.taps(); tap++) {
            sum += input[inputIndex(tap, position)];
        }
        return sum;
    }

    /** The voltages and currents at one position. */
    public Measurement measure(int position, CrossbarSettings settings) {
        float[] window = new float[shape.taps()];
        for (int tap = 0; tap < window.length; tap++) {
            window[tap] = driven[tap * positions() + position];
        }
        return new Measurement(matrix, settings, window, fullScale);
    }

    /** An output's bias. */
    public float bias(int output) {
        return biases[output];
    }

    /** The layer's output at a position, with its bias, before a ReLU. */
    public float programmed(int output, int position) {
        return programmed[output * positions() + position];
    }

    /** What it would be with exact weights and the same inputs. */
    public float exact(int output, int position) {
        return exact[output * positions() + position];
    }

    /** What the next layer gets, {@code [channel][y][x]}. */
    float[] activations() {
        float[] out = programmed.clone();
        for (int i = 0; rectified && i < out.length; i++) {
            out[i] = Math.max(0, out[i]);
        }
        return out;
    }
}
