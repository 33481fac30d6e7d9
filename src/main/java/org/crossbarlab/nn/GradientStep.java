package org.crossbarlab.nn;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.nn.kernel.Kernels;

import java.util.Arrays;

/**
 * The mean loss of one batch and its gradient. A batch is cut into blocks of fixed size whose
 * gradients are added in order, so the result does not depend on the number of threads.
 */
final class GradientStep {

    private static final int INFINITE_BITS = Float.floatToRawIntBits(Float.POSITIVE_INFINITY);

    private final Network network;
    private final WorkerPool pool;
    private final Workspace[] workspaces;
    private final BlockPacker[] packers;
    private final float[][] blockGradients;
    private final double[] blockLosses;
    private final byte[][] blockLabels;
    private final float[] gradient;

    GradientStep(Network network, WorkerPool pool, LabelledImages images, int batchSize) {
        int blocks = (batchSize + Kernels.BLOCK - 1) / Kernels.BLOCK;
        int parameters = network.architecture().parameterCount();
        this.network = network;
        this.pool = pool;
        this.workspaces = new Workspace[pool.threads()];
        Arrays.setAll(workspaces, i -> network.newWorkspace());
        this.packers = new BlockPacker[pool.threads()];
        Arrays.setAll(packers, i -> new BlockPacker(images));
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
     * @param arithmetic forward and backward
     * @param order image indices
     * @param from first of the batch in {@code order}
     * @param count images in this batch; the last of an epoch may be short
     * @return mean loss per image; NaN if that or the gradient is no number
     */
    double meanLoss(LayerArithmetic arithmetic, int[] order, int from, int count) {
        int blocks = (count + Kernels.BLOCK - 1) / Kernels.BLOCK;
        pool.run(
                blocks,
                (block, worker) -> {
                    int first = block * Kernels.BLOCK;
                    int size = Math.min(Kernels.BLOCK, count - first);
                    Workspace workspace = workspaces[worker];
                    load(order, from + first, size, worker, blockLabels[block]);
                    network.forward(arithmetic, first, workspace);
                    blockLosses[block] =
                            CrossEntropy.lossAndGradient(
                                    workspace.logits(),
                                    blockLabels[block],
                                    size,
                                    1f / count,
                                    workspace.logitGradient());
                    network.backward(arithmetic, workspace, blockGradients[block]);
                });
        sum(blocks);
        double loss = 0;
        for (int block = 0; block < blocks; block++) {
            loss += blockLosses[block];
        }
        return isFinite(gradient) ? loss / count : Double.NaN;
    }

    /** By the bits, which a compiler can compare many at a time: it is asked at every step. */
    private static boolean isFinite(float[] values) {
        int largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Float.floatToRawIntBits(value) & Integer.MAX_VALUE);
        }
        return largest < INFINITE_BITS;
    }

    private void load(int[] order, int from, int count, int worker, byte[] labels) {
        packers[worker].load(order, from, count, workspaces[worker].input());
        packers[worker].labels(order, from, count, labels, 0);
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
