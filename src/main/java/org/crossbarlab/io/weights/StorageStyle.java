package org.crossbarlab.io.weights;

import org.crossbarlab.tensor.NamedTensor;

/**
 * In which order of dimensions a file keeps its weights.
 *
 * @param kernelsLast whether a convolution is {@code [row][column][input][output]}, as Keras keeps
 *     it, instead of {@code [output][input][row][column]}
 * @param inputsFirst whether a linear layer is {@code [input][output]} instead of {@code
 *     [output][input]}
 */
record StorageStyle(boolean kernelsLast, boolean inputsFirst) {

    /** Channels that a convolution takes. */
    int channelsIn(NamedTensor kernel) {
        return kernel.shape()[kernelsLast ? 2 : 1];
    }

    int channelsOut(NamedTensor kernel) {
        return kernel.shape()[kernelsLast ? 3 : 0];
    }

    /** Rows of a convolution's kernel; 0 if it is not square. */
    int side(NamedTensor kernel) {
        int first = kernelsLast ? 0 : 2;
        return kernel.shape()[first] == kernel.shape()[first + 1] ? kernel.shape()[first] : 0;
    }

    int inputs(NamedTensor linear) {
        return linear.shape()[inputsFirst ? 0 : 1];
    }

    int outputs(NamedTensor linear) {
        return linear.shape()[inputsFirst ? 1 : 0];
    }

    /**
     * Writes a convolution's weights as {@code [output][input][row][column]}.
     *
     * @param target written from an index on
     */
    void copyKernel(NamedTensor kernel, float[] target, int from) {
        if (!kernelsLast) {
            System.arraycopy(kernel.values(), 0, target, from, kernel.values().length);
            return;
        }
        int outputs = channelsOut(kernel);
        int inputs = channelsIn(kernel);
        int taps = kernel.shape()[0] * kernel.shape()[1];
        for (int i = 0; i < kernel.values().length; i++) {
            int output = i % outputs;
            int input = i / outputs % inputs;
            int tap = i / outputs / inputs;
            target[from + (output * inputs + input) * taps + tap] = kernel.values()[i];
        }
    }

    /**
     * Writes a linear layer's weights as {@code [output][channel][position]}.
     *
     * @param channels of the convolution before; 1 if there is none
     * @param channelsLast whether the file counts its inputs {@code [position][channel]}
     * @param target written from an index on
     */
    void copyLinear(
            NamedTensor linear, int channels, boolean channelsLast, float[] target, int from) {
        int outputs = outputs(linear);
        int inputs = inputs(linear);
        int positions = inputs / channels;
        for (int output = 0; output < outputs; output++) {
            for (int input = 0; input < inputs; input++) {
                int there = channelsLast ? input % channels * positions + input / channels : input;
                int here = inputsFirst ? input * outputs + output : output * inputs + input;
                target[from + output * inputs + there] = linear.values()[here];
            }
        }
    }
}
