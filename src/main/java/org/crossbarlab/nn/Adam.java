package org.crossbarlab.nn;

import org.crossbarlab.math.Statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Adam (Kingma and Ba 2015, algorithm 1) on one flat parameter vector, as a single pass over its
 * arrays: a library's op takes thirty times as long to begin as this takes to end.
 *
 * <p>It takes the steps of ND4J's updater, operation by operation, with one difference: that adds ε
 * to the uncorrected root of the second moment, PyTorch to the corrected one. Scaling ε by √(1 −
 * β₂ᵗ) before each step makes the two the same function, which matters where gradients are as small
 * as ε.
 */
final class Adam {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final double EPSILON = 1e-8;

    private final float learningRate;
    private final float[] parameters;
    private final float[] firstMoment;
    private final float[] secondMoment;
    private long step;

    /** Continues from a state; the arrays are copied. */
    Adam(double learningRate, OptimiserState state) {
        this.learningRate = (float) learningRate;
        this.parameters = state.parameters().clone();
        this.firstMoment = state.firstMoment().clone();
        this.secondMoment = state.secondMoment().clone();
        this.step = state.step();
    }

    /** Optimiser steps taken. */
    long step() {
        return step;
    }

    /** Copies the parameters out. */
    void read(float[] target) {
        System.arraycopy(parameters, 0, target, 0, target.length);
    }

    /** Takes one step down a gradient of the parameters' layout. */
    void apply(float[] gradient) {
        step++;
        float power1 = (float) Math.pow(BETA1, step);
        float power2 = (float) Math.pow(BETA2, step);
        float rate = (float) (learningRate * (float) Math.sqrt(1 - power2) / (1.0 - power1));
        float epsilon = (float) (EPSILON * Math.sqrt(1 - Math.pow(0.999, step)));
        descend(gradient, parameters, firstMoment, secondMoment, rate, epsilon);
    }

    /** A loop of its own with plain arguments: so the compiler vectorises it. */
    private static void descend(
            float[] gradient,
            float[] parameters,
            float[] firstMoment,
            float[] secondMoment,
            float rate,
            float epsilon) {
        for (int i = 0; i < parameters.length; i++) {
            float g = gradient[i];
            float first = BETA1 * firstMoment[i] + (1 - BETA1) * g;
            float second = BETA2 * secondMoment[i] + g * g * (1 - BETA2);
            firstMoment[i] = first;
            secondMoment[i] = second;
            parameters[i] -= first * rate / ((float) Math.sqrt(second) + epsilon);
        }
    }

    /**
     * Keeps each tensor's weights within so many of its own standard deviations, as AIHW Kit does
     * ({@code WeightClipType.LAYER_GAUSSIAN}).
     */
    void clip(List<ParameterTensor> tensors, double deviations) {
        for (ParameterTensor tensor : tensors) {
            int from = tensor.offset();
            double[] weights = new double[tensor.size()];
            Arrays.setAll(weights, i -> parameters[from + i]);
            float limit = (float) (deviations * Statistics.standardDeviation(weights));
            for (int i = from; i < from + tensor.size(); i++) {
                parameters[i] = Math.clamp(parameters[i], -limit, limit);
            }
        }
    }

    OptimiserState state() {
        return new OptimiserState(
                step, parameters.clone(), firstMoment.clone(), secondMoment.clone());
    }
}
