package org.crossbarlab.nn;

import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.Layer.Weighted;
import org.crossbarlab.nn.kernel.ConvolutionShape;
import org.crossbarlab.nn.kernel.Kernels;

import java.util.ArrayList;
import java.util.List;

/**
 * The forward and backward passes of an architecture on one block of images at a time. It holds no
 * parameters: the caller brings the effective ones, and for the gradient straight through the
 * device they are all that is needed. Safe for any number of threads, each with a workspace.
 */
public final class Network {

    private record Stage(ConvolutionShape shape, int weights, int biases, boolean rectified) {}

    /** The activations and gradients of one block; owned by one thread. */
    public static final class Workspace {

        private final float[][] activations;
        private final float[][] gradients;

        private Workspace(List<Stage> stages) {
            activations = new float[stages.size() + 1][];
            gradients = new float[stages.size() + 1][];
            activations[0] = new float[stages.getFirst().shape().inSize() * Kernels.BLOCK];
            gradients[0] = new float[activations[0].length];
            for (int i = 0; i < stages.size(); i++) {
                int size = stages.get(i).shape().outSize() * Kernels.BLOCK;
                activations[i + 1] = new float[size];
                gradients[i + 1] = new float[size];
            }
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

    private final Architecture architecture;
    private final Kernels kernels;
    private final List<Stage> stages;

    public Network(Architecture architecture, Kernels kernels) {
        this.architecture = architecture;
        this.kernels = kernels;
        this.stages = stages(architecture);
    }

    public Architecture architecture() {
        return architecture;
    }

    public Kernels kernels() {
        return kernels;
    }

    public Workspace newWorkspace() {
        return new Workspace(stages);
    }

    /** Multiply-adds of one image going forward. */
    public long multiplyAdds() {
        return stages.stream().mapToLong(stage -> stage.shape().multiplyAdds()).sum();
    }

    /**
     * Computes the logits of the workspace's input.
     *
     * @param parameters effective parameters, flat
     * @param workspace its activations are written
     */
    public void forward(float[] parameters, Workspace workspace) {
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            float[] out = workspace.activations[i + 1];
            kernels.convolve(
                    stage.shape(),
                    parameters,
                    stage.weights(),
                    stage.biases(),
                    workspace.activations[i],
                    out);
            if (stage.rectified()) {
                kernels.rectify(out, out.length);
            }
        }
    }

    /**
     * Computes the gradient of the block's summed loss with respect to the effective parameters.
     *
     * @param parameters those of the forward pass before, as the backward pass sees them
     * @param workspace holds the activations and the gradient at the logits; its other gradients
     *     are written
     * @param gradient flat, written
     */
    public void backward(float[] parameters, Workspace workspace, float[] gradient) {
        for (int i = stages.size() - 1; i >= 0; i--) {
            Stage stage = stages.get(i);
            float[] outGradient = workspace.gradients[i + 1];
            if (stage.rectified()) {
                kernels.rectifyGradient(
                        workspace.activations[i + 1], outGradient, outGradient.length);
            }
            kernels.parameterGradient(
                    stage.shape(),
                    workspace.activations[i],
                    outGradient,
                    gradient,
                    stage.weights(),
                    stage.biases(),
                    workspace.gradients[i]);
            if (i > 0) {
                kernels.inputGradient(
                        stage.shape(),
                        parameters,
                        stage.weights(),
                        outGradient,
                        workspace.gradients[i]);
            }
        }
    }

    private static List<Stage> stages(Architecture architecture) {
        List<Stage> stages = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < architecture.layers().size(); i++) {
            switch (architecture.layers().get(i)) {
                case Weighted layer -> {
                    ConvolutionShape shape = layer.convolution(architecture.shapeBefore(i));
                    int biases = offset + shape.outChannels() * shape.taps();
                    stages.add(new Stage(shape, offset, biases, false));
                    offset = biases + shape.outChannels();
                }
                case Relu relu -> {
                    Stage last = stages.removeLast();
                    stages.add(new Stage(last.shape(), last.weights(), last.biases(), true));
                }
                case Layer.Flatten flatten -> {
                    // Images are innermost, so the flattened order is already the order in memory.
                }
            }
        }
        return List.copyOf(stages);
    }
}
