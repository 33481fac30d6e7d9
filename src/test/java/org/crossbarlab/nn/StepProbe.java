package org.crossbarlab.nn;

import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.nn.kernel.Kernels;

import java.util.Arrays;

/** Takes single training steps on a fixed batch and shows everything in between. */
public final class StepProbe {

    /** What one step computed. */
    public record Result(
            float[] readBack, float[] logits, double loss, float[] gradient, float[] after) {}

    private final Network network;
    private final GradientStep gradientStep;
    private final Adam adam;
    private final LabelledImages images;
    private final WeightTransform transform;
    private final float[] stored;

    public StepProbe(
            Kernels kernels,
            LabelledImages images,
            float[] initial,
            WeightTransform transform,
            double learningRate,
            WorkerPool pool) {
        this.network = new Network(Architecture.REFERENCE, kernels);
        this.gradientStep = new GradientStep(network, pool, images, images.count());
        this.adam = new Adam(learningRate, OptimiserState.initial(initial));
        this.images = images;
        this.transform = transform;
        this.stored = initial.clone();
    }

    public Result step() {
        LayerArithmetic effective = transform.effective(stored, adam.step());
        int[] order = new int[images.count()];
        Arrays.setAll(order, i -> i);
        double loss = gradientStep.meanLoss(effective, order, 0, order.length);
        float[] logits = logits(effective);
        float[] gradient = gradientStep.gradient().clone();
        adam.apply(gradient);
        adam.read(stored);
        return new Result(effective.backward().clone(), logits, loss, gradient, stored.clone());
    }

    /** {@code [image][class]}, as PyTorch prints them. */
    private float[] logits(LayerArithmetic effective) {
        Workspace workspace = network.newWorkspace();
        PackedImages.of(images).load(0, network.kernels(), workspace.input());
        network.forward(effective, 0, workspace);
        int classes = network.architecture().classes();
        float[] logits = new float[images.count() * classes];
        for (int image = 0; image < images.count(); image++) {
            for (int c = 0; c < classes; c++) {
                logits[image * classes + c] = workspace.logits()[c * Kernels.BLOCK + image];
            }
        }
        return logits;
    }
}
