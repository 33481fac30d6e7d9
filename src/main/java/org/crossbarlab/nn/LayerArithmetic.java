package org.crossbarlab.nn;

import org.crossbarlab.signal.SignalChain;

import java.util.List;

/**
 * What the layers of a network compute with in one forward and backward pass: the port through
 * which they multiply. As long as nothing happens at a multiplication itself, everything is folded
 * into the effective weights of a flat vector and each layer is one product. Otherwise each layer
 * with weights has a chain: a stage on its input, slices of its weights, and a stage on each
 * slice's products; biases are added digitally after their sum.
 *
 * <p>Going back, the gradient passes straight through: it is taken at the inputs as the arrays met
 * them and at the backward weights, as if neither slices nor stages were there, but it is zero for
 * an input that its stage clipped, and for the weights and inputs of an output that any slice's
 * stage clipped.
 *
 * @param forward flat parameters of the forward pass; of layers with a chain only the biases count
 * @param backward flat parameters at which the backward pass takes its gradients; usually the same
 * @param chains one per layer with weights, in order; empty where all is folded into {@code
 *     forward}
 */
public record LayerArithmetic(float[] forward, float[] backward, List<SignalChain> chains) {

    public LayerArithmetic {
        chains = List.copyOf(chains);
    }

    /** Exact arithmetic with given weights. */
    public static LayerArithmetic exact(float[] parameters) {
        return folded(parameters, parameters);
    }

    /** Exact arithmetic whose backward pass sees other weights. */
    public static LayerArithmetic folded(float[] forward, float[] backward) {
        return new LayerArithmetic(forward, backward, List.of());
    }

    boolean isFolded() {
        return chains.isEmpty();
    }
}
