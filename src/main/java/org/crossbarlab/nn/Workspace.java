package org.crossbarlab.nn;

import org.crossbarlab.nn.kernel.ConvolutionShape;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.signal.SignalPath;

import java.util.List;

/** The activations and gradients of one block of images; owned by one thread. */
public final class Workspace {

    final float[][] activations;
    final float[][] gradients;
    final SignalPath[] paths;

    /**
     * @param learns whether backward passes follow
     */
    Workspace(List<NetworkStage> stages, Kernels kernels, boolean learns) {
        activations = new float[stages.size() + 1][];
        gradients = new float[stages.size() + 1][];
        paths = new SignalPath[stages.size()];
        activations[0] = new float[stages.getFirst().shape().inSize() * Kernels.BLOCK];
        for (int i = 0; i < stages.size(); i++) {
            ConvolutionShape shape = stages.get(i).shape();
            activations[i + 1] = new float[shape.outSize() * Kernels.BLOCK];
            paths[i] = path(shape, kernels, learns);
        }
        for (int i = 0; learns && i < gradients.length; i++) {
            gradients[i] = new float[activations[i].length];
        }
    }

    private static SignalPath path(ConvolutionShape shape, Kernels kernels, boolean learns) {
        float[] noBiases = new float[shape.outChannels()];
        return new SignalPath(
                shape.inSize(),
                shape.outSize(),
                Kernels.BLOCK,
                learns,
                (weights, in, out) -> kernels.convolve(shape, weights, 0, noBiases, 0, in, out));
    }

    /** Where the caller puts the images, {@code [channel][y][x][image]}. */
    public float[] input() {
        return activations[0];
    }

    /** The result of the last forward pass, {@code [class][image]}. */
    public float[] logits() {
        return activations[activations.length - 1];
    }

    /** Where the caller puts the loss's gradient before a backward pass. */
    float[] logitGradient() {
        return gradients[gradients.length - 1];
    }
}
