package org.crossbarlab.nn;

import org.crossbarlab.nn.Layer.Flatten;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.Layer.Weighted;
import org.crossbarlab.nn.kernel.ConvolutionShape;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer with weights as it is computed, with the activation function behind it.
 *
 * @param shape of the convolution
 * @param weights where they begin in a flat parameter vector
 * @param biases where they begin
 * @param rectified whether a ReLU follows
 */
record NetworkStage(ConvolutionShape shape, int weights, int biases, boolean rectified) {

    static List<NetworkStage> of(Architecture architecture) {
        List<NetworkStage> stages = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < architecture.layers().size(); i++) {
            switch (architecture.layers().get(i)) {
                case Weighted layer -> {
                    ConvolutionShape shape = layer.convolution(architecture.shapeBefore(i));
                    int biases = offset + shape.outChannels() * shape.taps();
                    stages.add(new NetworkStage(shape, offset, biases, false));
                    offset = biases + shape.outChannels();
                }
                case Relu relu -> {
                    NetworkStage last = stages.removeLast();
                    stages.add(new NetworkStage(last.shape(), last.weights(), last.biases(), true));
                }
                case Flatten flatten -> {
                    // Images are innermost, so the flattened order is already the order in memory.
                }
            }
        }
        return List.copyOf(stages);
    }
}
