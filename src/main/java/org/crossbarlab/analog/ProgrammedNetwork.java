package org.crossbarlab.analog;

import org.crossbarlab.crossbar.ProgrammedMatrix;

import java.util.List;

/**
 * A network in crossbars after one programming. The vectors are flat parameter vectors with biases
 * as they were, since biases are digital; they must not be modified.
 *
 * @param layers one matrix per layer with weights, in order
 * @param parameters what the arrays multiply by
 * @param readBack what a digital read of the cells reports
 */
public record ProgrammedNetwork(
        List<ProgrammedMatrix> layers, float[] parameters, float[] readBack) {

    public ProgrammedNetwork {
        layers = List.copyOf(layers);
    }
}
