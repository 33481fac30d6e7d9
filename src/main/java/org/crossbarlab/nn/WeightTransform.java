package org.crossbarlab.nn;

/**
 * What stands between the weights that training stores and the weights that multiply. A digital
 * network has nothing there; a device-aware one has a crossbar, programmed afresh at every call.
 */
@FunctionalInterface
public interface WeightTransform {

    /**
     * Flat parameter vectors as the arithmetic sees them.
     *
     * @param forward parameters of the forward pass
     * @param backward parameters at which the backward pass takes its gradients; usually the same
     */
    record Effective(float[] forward, float[] backward) {}

    /** Exact arithmetic: stored and effective weights are the same. */
    WeightTransform DIGITAL = (stored, step) -> new Effective(stored, stored);

    /**
     * Makes the parameters that the next forward and backward passes use.
     *
     * @param stored flat parameter vector; not modified
     * @param step how many optimiser steps lie behind, so that a resumed training draws what an
     *     uninterrupted one would have drawn
     * @return vectors of the same layout; may be {@code stored} itself
     */
    Effective effective(float[] stored, long step);
}
