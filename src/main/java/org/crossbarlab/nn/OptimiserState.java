package org.crossbarlab.nn;

/**
 * Everything that a training needs to go on: what a checkpoint keeps. The arrays must not be
 * modified.
 *
 * @param step optimiser steps taken
 * @param parameters flat
 * @param firstMoment Adam's running mean of gradients, same layout
 * @param secondMoment Adam's running mean of squared gradients, same layout
 */
public record OptimiserState(
        long step, float[] parameters, float[] firstMoment, float[] secondMoment) {

    /** The state before the first step. */
    public static OptimiserState initial(float[] parameters) {
        return new OptimiserState(
                0, parameters, new float[parameters.length], new float[parameters.length]);
    }
}
