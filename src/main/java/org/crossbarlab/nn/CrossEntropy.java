package org.crossbarlab.nn;

import org.crossbarlab.nn.kernel.Kernels;

/** Softmax followed by the negative log likelihood of the true class, in natural units (nats). */
public final class CrossEntropy {

    private CrossEntropy() {}

    /**
     * The summed loss of the first images of a block, and its gradient.
     *
     * @param logits {@code [class][image]}
     * @param labels one per image
     * @param images how many of the block count; the others get a zero gradient
     * @param scale factor on the gradient, one over the batch size for a mean loss
     * @param gradient at the logits, written
     * @return the sum of the images' losses, not scaled
     */
    public static double lossAndGradient(
            float[] logits, byte[] labels, int images, float scale, float[] gradient) {
        int classes = logits.length / Kernels.BLOCK;
        double loss = 0;
        for (int image = 0; image < Kernels.BLOCK; image++) {
            boolean counts = image < images;
            double largest = largest(logits, classes, image);
            double sum = exponentialSum(logits, classes, image, largest);
            if (counts) {
                loss += loss(logits, labels[image], image, largest, sum);
            }
            for (int c = 0; c < classes; c++) {
                int i = c * Kernels.BLOCK + image;
                double probability = Math.exp(logits[i] - largest) / sum;
                double target = counts && labels[image] == c ? 1 : 0;
                gradient[i] = counts ? (float) ((probability - target) * scale) : 0;
            }
        }
        return loss;
    }

    /** The summed loss alone, as {@link #lossAndGradient}. */
    public static double loss(float[] logits, byte[] labels, int images) {
        int classes = logits.length / Kernels.BLOCK;
        double loss = 0;
        for (int image = 0; image < images; image++) {
            double largest = largest(logits, classes, image);
            double sum = exponentialSum(logits, classes, image, largest);
            loss += loss(logits, labels[image], image, largest, sum);
        }
        return loss;
    }

    /** Whether every logit of the first images of a block is a number. */
    static boolean isFinite(float[] logits, int images) {
        for (int from = 0; from < logits.length; from += Kernels.BLOCK) {
            for (int i = from; i < from + images; i++) {
                if (!Float.isFinite(logits[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The class with the largest logit; the first of equals. */
    public static int predictedClass(float[] logits, int image) {
        int classes = logits.length / Kernels.BLOCK;
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (logits[c * Kernels.BLOCK + image] > logits[best * Kernels.BLOCK + image]) {
                best = c;
            }
        }
        return best;
    }

    private static double loss(
            float[] logits, int label, int image, double largest, double exponentialSum) {
        return Math.log(exponentialSum) + largest - logits[label * Kernels.BLOCK + image];
    }

    private static double largest(float[] logits, int classes, int image) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            largest = Math.max(largest, logits[c * Kernels.BLOCK + image]);
        }
        return largest;
    }

    private static double exponentialSum(float[] logits, int classes, int image, double largest) {
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += Math.exp(logits[c * Kernels.BLOCK + image] - largest);
        }
        return sum;
    }
}
