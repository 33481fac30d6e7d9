package org.crossbarlab.nn;

import org.crossbarlab.nn.kernel.Kernels;

import java.util.ArrayList;
import java.util.List;

/**
 * Tunes the last layer of one programmed network to what the layers before it really make: their
 * outputs for some labelled images are taken once, and the last layer's weights and biases go down
 * the gradient of its own loss. So the last layer learns around the errors of its chip (Yao et al.,
 * Nature 577, 641, 2020: closed-loop writing, then the last layer alone, in place).
 */
public final class LastLayerTuning {

    private static final double LEARNING_RATE = 1e-3;
    private static final int EPOCHS = 4;

    private final Network network;
    private final NetworkStage last;
    private final Workspace workspace;

    /** For networks of one architecture; one thread's. */
    public LastLayerTuning(Network network) {
        this.network = network;
        this.last = NetworkStage.of(network.architecture()).getLast();
        this.workspace = network.newWorkspace();
    }

    /**
     * The parameters that the last layer should come to.
     *
     * @param programmed the network on its chip
     * @param images with labels, none of a test
     * @return flat; of all other layers as they were
     */
    public float[] tuned(LayerArithmetic programmed, PackedImages images) {
        List<float[]> seen = seen(programmed, images);
        float[] parameters = programmed.forward().clone();
        float[] gradient = new float[parameters.length];
        Adam adam = new Adam(LEARNING_RATE, OptimiserState.initial(parameters));
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int block = 0; block < seen.size(); block++) {
                int count = images.imagesInBlock(block, images.count());
                gradient(seen.get(block), images.labels(block), count, parameters, gradient);
                adam.apply(gradient);
                adam.read(parameters);
            }
        }
        return parameters;
    }

    /** What the layers before the last make of each block. */
    private List<float[]> seen(LayerArithmetic programmed, PackedImages images) {
        List<float[]> seen = new ArrayList<>(images.blocks());
        for (int block = 0; block < images.blocks(); block++) {
            images.load(block, network.kernels(), workspace.input());
            network.forward(programmed, block * Kernels.BLOCK, workspace);
            seen.add(workspace.activations[workspace.activations.length - 2].clone());
        }
        return seen;
    }

    private void gradient(
            float[] in, byte[] labels, int count, float[] parameters, float[] gradient) {
        Kernels kernels = network.kernels();
        kernels.convolve(
                last.shape(),
                parameters,
                last.weights(),
                parameters,
                last.biases(),
                in,
                workspace.logits());
        float[] out = workspace.logitGradient();
        CrossEntropy.lossAndGradient(workspace.logits(), labels, count, 1f / count, out);
        kernels.biasGradient(last.shape(), out, gradient, last.biases());
        float[] scratch = workspace.gradients[workspace.gradients.length - 2];
        kernels.weightGradient(last.shape(), in, out, gradient, last.weights(), scratch);
    }
}
