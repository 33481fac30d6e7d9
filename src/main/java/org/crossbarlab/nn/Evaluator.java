package org.crossbarlab.nn;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

import java.util.Arrays;
import java.util.List;

/**
 * Classifies packed images with a given arithmetic, on all threads of a pool. Safe for any number
 * of threads: the pool runs one job at a time, so each workspace has one user.
 */
public final class Evaluator {

    private final Network network;
    private final WorkerPool pool;
    private final Workspace[] workspaces;

    public Evaluator(Network network, WorkerPool pool) {
        this.network = network;
        this.pool = pool;
        this.workspaces = new Workspace[pool.threads()];
        Arrays.setAll(workspaces, i -> network.newForwardWorkspace());
    }

    public Network network() {
        return network;
    }

    /** Classifies all images; see the other method. */
    public Evaluation evaluate(
            LayerArithmetic arithmetic, PackedImages images, RunControl control) {
        return evaluate(List.of(arithmetic), images, images.count(), control);
    }

    /**
     * Classifies the first images.
     *
     * @param members arithmetic of the layers; of several the logits are averaged
     * @param limit at most how many images; at least 1
     * @param control may cancel at every block
     * @throws IllegalArgumentException if there is no image to classify
     * @throws OverflowException if a logit is no number: no class can be told from it
     * @throws java.util.concurrent.CancellationException if cancelled; then there is no result
     */
    public Evaluation evaluate(
            List<LayerArithmetic> members, PackedImages images, int limit, RunControl control) {
        control.checkpoint();
        int total = Math.min(limit, images.count());
        if (total < 1) {
            throw new InvalidValueException(Sentence.of("fault.network.images", total));
        }
        int blocks = (total + Kernels.BLOCK - 1) / Kernels.BLOCK;
        int[] correct = new int[blocks];
        double[] loss = new double[blocks];
        byte[] answers = new byte[total];
        pool.run(
                blocks,
                (block, worker) -> {
                    control.throwIfCancelled();
                    Workspace workspace = workspaces[worker];
                    images.load(block, network.kernels(), workspace.input());
                    forward(members, block * Kernels.BLOCK, workspace);
                    int count = images.imagesInBlock(block, total);
                    byte[] labels = images.labels(block);
                    loss[block] = loss(workspace.logits(), labels, count);
                    correct[block] =
                            answer(
                                    workspace.logits(),
                                    labels,
                                    count,
                                    answers,
                                    block * Kernels.BLOCK);
                });
        double sum = Arrays.stream(loss).sum();
        if (Double.isNaN(sum)) {
            throw new OverflowException();
        }
        return new Evaluation(
                total, Arrays.stream(correct).sum(), sum / total, new Answers(answers));
    }

    /**
     * What the network makes of images, in their order.
     *
     * @param members as for {@link #evaluate(List, PackedImages, int, RunControl)}
     * @return {@code [image][class]}
     * @throws OverflowException if one is no number
     */
    public float[][] logits(List<LayerArithmetic> members, PackedImages images) {
        int classes = network.architecture().classes();
        float[][] logits = new float[images.count()][classes];
        pool.run(
                images.blocks(),
                (block, worker) -> {
                    Workspace workspace = workspaces[worker];
                    images.load(block, network.kernels(), workspace.input());
                    int first = block * Kernels.BLOCK;
                    forward(members, first, workspace);
                    int count = images.imagesInBlock(block, images.count());
                    if (!CrossEntropy.isFinite(workspace.logits(), count)) {
                        throw new OverflowException();
                    }
                    for (int i = 0; i < count; i++) {
                        for (int c = 0; c < classes; c++) {
                            logits[first + i][c] = workspace.logits()[c * Kernels.BLOCK + i];
                        }
                    }
                });
        return logits;
    }

    /** Leaves the mean of all members' logits. */
    private void forward(List<LayerArithmetic> members, int firstImage, Workspace workspace) {
        float[] logits = workspace.logits();
        float[] sum = members.size() == 1 ? logits : new float[logits.length];
        for (LayerArithmetic member : members) {
            network.forward(member, firstImage, workspace);
            for (int i = 0; sum != logits && i < sum.length; i++) {
                sum[i] += logits[i] / members.size();
            }
        }
        System.arraycopy(sum, 0, logits, 0, sum.length);
    }

    /** NaN if a logit is no number: an infinite one of another class would not show in a loss. */
    private static double loss(float[] logits, byte[] labels, int count) {
        return CrossEntropy.isFinite(logits, count)
                ? CrossEntropy.loss(logits, labels, count)
                : Double.NaN;
    }

    /** Notes the answers, and counts those that are right. */
    private static int answer(float[] logits, byte[] labels, int count, byte[] answers, int first) {
        int correct = 0;
        for (int image = 0; image < count; image++) {
            int answer = CrossEntropy.predictedClass(logits, image);
            answers[first + image] = (byte) answer;
            if (answer == labels[image]) {
                correct++;
            }
        }
        return correct;
    }
}
