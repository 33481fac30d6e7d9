package org.crossbarlab.signal;

import java.util.Arrays;

/**
 * Sends blocks of signals through chains, and gradients back, and owns the room that this takes.
 * One thread's, for one layer; room is made when a chain first needs it, and kept.
 */
public final class SignalPath implements Product {

    private final int inputs;
    private final int outputs;
    private final int images;
    private final boolean learns;
    private final Multiplier multiplier;
    private int firstImage;
    private int pulse;
    private float[] input;
    private float[] sent;
    private float[] part;
    private float[] converted;
    private float[] products;
    private float[] squares;
    private float[] variance;
    private boolean squared;
    private float[] inputPasses;
    private float[] outputPasses;
    private boolean clipsInputs;
    private boolean clipsOutputs;

    /**
     * @param inputs signals of an image that go in
     * @param outputs signals of an image that come out
     * @param images side by side
     * @param learns whether gradients follow
     * @param multiplier what multiplies
     */
    public SignalPath(int inputs, int outputs, int images, boolean learns, Multiplier multiplier) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.images = images;
        this.learns = learns;
        this.multiplier = multiplier;
    }

    /**
     * Multiplies.
     *
     * @param in {@code [signal][image]}; not modified
     * @param firstImage see {@link Product#firstImage()}
     * @param out {@code [signal][image]}, written
     */
    public void forward(SignalChain chain, float[] in, int firstImage, float[] out) {
        this.firstImage = firstImage;
        convertInputs(chain.input(), in);
        clipsOutputs = learns && chain.convertsProducts();
        if (clipsOutputs) {
            outputPasses = allPass(outputPasses, outputs);
        }
        for (pulse = 0; pulse < chain.pulses().size(); pulse++) {
            send(chain.pulses().get(pulse));
            for (int i = 0; i < chain.slices().size(); i++) {
                Slice slice = chain.slices().get(i);
                float factor = slice.significance() * chain.pulses().get(pulse).significance();
                if (pulse == 0 && i == 0) {
                    multiply(slice, out);
                    scale(out, factor);
                } else {
                    products = room(products, outputs);
                    multiply(slice, products);
                    add(out, products, factor);
                }
            }
        }
    }

    private void send(Pulse next) {
        squared = false;
        sent = input;
        if (next.part() != SignalStage.IDEAL) {
            part = room(part, inputs);
            System.arraycopy(input, 0, part, 0, part.length);
            next.part().convert(part, null, this);
            sent = part;
        }
    }

    private void convertInputs(SignalStage stage, float[] in) {
        clipsInputs = learns && stage != SignalStage.IDEAL;
        if (stage == SignalStage.IDEAL) {
            input = in;
            return;
        }
        converted = room(converted, inputs);
        System.arraycopy(in, 0, converted, 0, converted.length);
        inputPasses = learns ? allPass(inputPasses, inputs) : null;
        stage.convert(converted, inputPasses, this);
        input = converted;
    }

    private void multiply(Slice slice, float[] out) {
        multiplier.multiply(slice.weights(), sent, out);
        if (slice.output() != SignalStage.IDEAL) {
            slice.output().convert(out, outputPasses, this);
        }
    }

    /** The inputs of the last call as the arrays met them in all; not to be modified. */
    public float[] input() {
        return input;
    }

    /** Stops a gradient at the outputs where a slice clipped in the last call. */
    public void stopAtOutputs(float[] gradient) {
        if (clipsOutputs) {
            stop(gradient, outputPasses);
        }
    }

    /** Stops a gradient at the inputs where the input stage clipped in the last call. */
    public void stopAtInputs(float[] gradient) {
        if (clipsInputs) {
            stop(gradient, inputPasses);
        }
    }

    @Override
    public int images() {
        return images;
    }

    @Override
    public int firstImage() {
        return firstImage;
    }

    @Override
    public int pulse() {
        return pulse;
    }

    @Override
    public float[] variance(float[] variances) {
        if (!squared) {
            squares = room(squares, inputs);
            square(sent, squares);
            squared = true;
        }
        variance = room(variance, outputs);
        multiplier.multiply(variances, squares, variance);
        return variance;
    }

    private float[] room(float[] existing, int signals) {
        return existing == null ? new float[signals * images] : existing;
    }

    private float[] allPass(float[] existing, int signals) {
        float[] passes = room(existing, signals);
        Arrays.fill(passes, 1);
        return passes;
    }

    // The loops stand in small methods of plain arguments: so the compiler vectorises them.

    private static void scale(float[] values, float factor) {
        if (factor != 1) {
            for (int i = 0; i < values.length; i++) {
                values[i] *= factor;
            }
        }
    }

    private static void add(float[] sums, float[] values, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * values[i];
        }
    }

    private static void square(float[] values, float[] squares) {
        for (int i = 0; i < squares.length; i++) {
            squares[i] = values[i] * values[i];
        }
    }

    private static void stop(float[] gradient, float[] passes) {
        for (int i = 0; i < passes.length; i++) {
            gradient[i] = passes[i] == 0 ? 0 : gradient[i];
        }
    }
}
