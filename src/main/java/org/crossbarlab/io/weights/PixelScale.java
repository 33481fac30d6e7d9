package org.crossbarlab.io.weights;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.ParameterTensor;

/**
 * What a network was shown while it learned. Here it is shown pixels from 0 to 1; whatever shift
 * and factor it is used to goes into its first layer, w·(x − m)/s + b = (w/s)·x + (b − m/s·Σw),
 * which is exact where there is no padding.
 */
public enum PixelScale {
    /** 0 to 1, as here. */
    UNIT(0, 1),
    /** Normalised with MNIST's mean and deviation, as the PyTorch example does. */
    MNIST(0.1307, 0.3081),
    /** −1 to 1. */
    SYMMETRIC(0.5, 0.5),
    /** 0 to 255. */
    BYTES(0, 1 / 255.0);

    private final double mean;
    private final double deviation;

    PixelScale(double mean, double deviation) {
        this.mean = mean;
        this.deviation = deviation;
    }

    /** What was subtracted from each pixel, which is 0 to 1. */
    public double mean() {
        return mean;
    }

    /** What it was divided by then. */
    public double deviation() {
        return deviation;
    }

    /** New parameters of a network that does the same with pixels from 0 to 1. */
    float[] folded(Architecture architecture, float[] parameters) {
        float[] folded = parameters.clone();
        if (this == UNIT) {
            return folded;
        }
        ParameterTensor weight = architecture.tensors().get(0);
        ParameterTensor bias = architecture.tensors().get(1);
        for (int output = 0; output < weight.outputs(); output++) {
            double sum = 0;
            for (int input = 0; input < weight.inputs(); input++) {
                int at = weight.offset() + output * weight.inputs() + input;
                sum += parameters[at];
                folded[at] = (float) (parameters[at] / deviation);
            }
            int at = bias.offset() + output;
            folded[at] = (float) (parameters[at] - mean / deviation * sum);
        }
        return folded;
    }
}
