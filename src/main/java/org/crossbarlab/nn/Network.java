package org.crossbarlab.nn;

import org.crossbarlab.nn.kernel.ConvolutionShape;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.signal.SignalPath;

import java.util.List;

/**
 * The forward and backward passes of an architecture on one block of images at a time. It holds no
 * parameters: the caller brings the arithmetic, and for the gradient straight through the device
 * that is all that is needed. Safe for any number of threads, each with a workspace.
 */
public final class Network {

    private final Architecture architecture;
    private final Kernels kernels;
    private final List<NetworkStage> stages;

    public Network(Architecture architecture, Kernels kernels) {
        this.architecture = architecture;
        this.kernels = kernels;
        this.stages = NetworkStage.of(architecture);
    }

    public Architecture architecture() {
        return architecture;
    }

    public Kernels kernels() {
        return kernels;
    }

    /** Room for forward passes alone. */
    public Workspace newForwardWorkspace() {
        return new Workspace(stages, kernels, false);
    }

    /** Room for forward and backward passes. */
    public Workspace newWorkspace() {
        return new Workspace(stages, kernels, true);
    }

    /** Multiply-adds of one image going forward. */
    public long multiplyAdds() {
        return stages.stream().mapToLong(stage -> stage.shape().multiplyAdds()).sum();
    }

    /**
     * Computes the logits of the workspace's input.
     *
     * @param arithmetic with a vector of this architecture's layout
     * @param firstImage number of the block's first image within the test or the batch, from which
     *     stages that draw random numbers know their stream
     * @param workspace its activations are written
     */
    public void forward(LayerArithmetic arithmetic, int firstImage, Workspace workspace) {
        for (int i = 0; i < stages.size(); i++) {
            float[] out = workspace.activations[i + 1];
            multiply(arithmetic, i, firstImage, workspace, out);
            if (stages.get(i).rectified()) {
                kernels.rectify(out, out.length);
            }
        }
    }

    private void multiply(
            LayerArithmetic arithmetic, int i, int firstImage, Workspace workspace, float[] out) {
        NetworkStage stage = stages.get(i);
        float[] in = workspace.activations[i];
        float[] parameters = arithmetic.forward();
        if (arithmetic.isFolded()) {
            kernels.convolve(
                    stage.shape(),
                    parameters,
                    stage.weights(),
                    parameters,
                    stage.biases(),
                    in,
                    out);
        } else {
            workspace.paths[i].forward(arithmetic.chains().get(i), in, firstImage, out);
            addBiases(stage.shape(), parameters, stage.biases(), out);
        }
    }

    private static void addBiases(
            ConvolutionShape shape, float[] parameters, int from, float[] out) {
        int channel = out.length / shape.outChannels();
        for (int o = 0; o < shape.outChannels(); o++) {
            add(out, o * channel, (o + 1) * channel, parameters[from + o]);
        }
    }

    private static void add(float[] values, int from, int to, float summand) {
        for (int i = from; i < to; i++) {
            values[i] += summand;
        }
    }

    /**
     * Computes the gradient of the block's summed loss with respect to the effective parameters.
     *
     * @param arithmetic that of the forward pass before
     * @param workspace one for backward passes, with the activations and the gradient at the
     *     logits; its other gradients are written
     * @param gradient flat, written
     */
    public void backward(LayerArithmetic arithmetic, Workspace workspace, float[] gradient) {
        for (int i = stages.size() - 1; i >= 0; i--) {
            NetworkStage stage = stages.get(i);
            SignalPath path = arithmetic.isFolded() ? null : workspace.paths[i];
            float[] in = path == null ? workspace.activations[i] : path.input();
            float[] inGradient = workspace.gradients[i];
            float[] outGradient = workspace.gradients[i + 1];
            if (stage.rectified()) {
                kernels.rectifyGradient(
                        workspace.activations[i + 1], outGradient, outGradient.length);
            }
            kernels.biasGradient(stage.shape(), outGradient, gradient, stage.biases());
            if (path != null) {
                path.stopAtOutputs(outGradient);
            }
            kernels.weightGradient(
                    stage.shape(), in, outGradient, gradient, stage.weights(), inGradient);
            if (i > 0) {
                kernels.inputGradient(
                        stage.shape(),
                        arithmetic.backward(),
                        stage.weights(),
                        outGradient,
                        inGradient);
                if (path != null) {
                    path.stopAtInputs(inGradient);
                }
            }
        }
    }
}
