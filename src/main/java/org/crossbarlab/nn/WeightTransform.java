package org.crossbarlab.nn;

/**
 * What stands between the weights that training stores and the arithmetic that multiplies. A
 * digital network has nothing there; a device-aware one has a crossbar, programmed afresh at every
 * call.
 */
@FunctionalInterface
public interface WeightTransform {

    /** Exact arithmetic: stored and effective weights are the same. */
    WeightTransform DIGITAL = (stored, step) -> LayerArithmetic.exact(stored);

    /**
     * Makes what the next forward and backward passes compute with.
     *
     * @param stored flat parameter vector; not modified
     * @param step how many optimiser steps lie behind, so that a resumed training draws what an
     *     uninterrupted one would have drawn
     * @return vectors of the same layout; may be {@code stored} itself
     */
    LayerArithmetic effective(float[] stored, long step);
}
