package org.crossbarlab.nn;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.nn.Network.Workspace;
import org.crossbarlab.nn.kernel.Kernels;

import java.util.Arrays;

/**
 * The mean loss of one batch and its gradient. A batch is cut into blocks of fixed size whose
 * gradients are added in order, so the result does not depend on the number of threads.
 */
final class GradientStep {

    private final Network network;
    private final WorkerPool pool;
    private final LabelledImages images;
    private final Workspace[] workspaces;
    private final float[][] blockGradients;
    private final double[] blockLosses;
    private final byte[][] blockLabels;
    private final float[] gradient;

    GradientStep(Network network, WorkerPool pool, LabelledImages images, int batchSize) {
        int blocks = (batchSize + Kernels.BLOCK - 1) / Kernels.BLOCK;
        int parameters = network.architecture().parameterCount();
        this.network = network;
        this.pool = pool;
        this.images = images;
        this.workspaces = new Workspace[pool.threads()];
        Arrays.setAll(workspaces, i -> network.newWorkspace());
        this.blockGradients = new float[blocks][parameters];
        this.blockLosses = new double[blocks];
        this.blockLabels = new byte[blocks][Kernels.BLOCK];
        this.gradient = new float[parameters];
    }

    /** The gradient of the last call of {@link #meanLoss}; overwritten by the next. */
    float[] gradient() {
        return gradient;
    }

    /**
     * Runs a batch forward and backward.
     *
     * @param parameters effective
     * @param order image indices
     * @param from first of the batch in {@code order}
     * @param count images in this batch; the last of an epoch may be short
     * @return mean loss per image
     */
    double meanLoss(WeightTransform.Effective parameters, int[] order, int from, int count) {
        int blocks = (count + Kernels.BLOCK - 1) / Kernels.BLOCK;
        pool.run(
                blocks,
                (block, worker) -> {
                    int first = block * Kernels.BLOCK;
                    int size = Math.min(Kernels.BLOCK, count - first);
                    Workspace workspace = workspaces[worker];
                    load(order, from + first, size, workspace.input(), blockLabels[block]);
                    network.forward(parameters.forward(), workspace);
                    blockLosses[block] =
                            CrossEntropy.lossAndGradient(
                                    workspace.logits(),
                                    blockLabels[block],
                                    size,
                                    1f / count,
                                    workspace.logitGradient());
                    network.backward(parameters.backward(), workspace, blockGradients[block]);
                });
        sum(blocks);
        double loss = 0;
        for (int block = 0; block < blocks; block++) {
            loss += blockLosses[block];
        }
        return loss / count;
    }

    /** Gathers images into {@code [pixel][image]}; places beyond {@code count} become blank. */
    private void load(int[] order, int from, int count, float[] target, byte[] labels) {
        int pixels = images.pixelsPerImage();
        byte[] source = images.pixels();
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = order[from + i] * pixels;
            labels[i] = images.labels()[order[from + i]];
        }
        for (int p = 0; p < pixels; p++) {
            int row = p * Kernels.BLOCK;
            for (int i = 0; i < count; i++) {
                target[row + i] = (source[starts[i] + p] & 0xFF) / 255f;
            }
            Arrays.fill(target, row + count, row + Kernels.BLOCK, 0);
        }
    }

    private void sum(int blocks) {
        System.arraycopy(blockGradients[0], 0, gradient, 0, gradient.length);
        for (int block = 1; block < blocks; block++) {
            float[] part = blockGradients[block];
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += part[i];
            }
        }
    }
}
