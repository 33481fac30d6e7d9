package org.crossbarlab.analog;

import org.crossbarlab.crossbar.ProgrammedMatrix;

import java.util.List;

/**
 * A network in crossbars after one programming.
 *
 * @param layers one matrix per layer with weights, in order
 * @param parameters the effective flat parameter vector: the layers' effective weights, and biases
 *     as they were, since biases are digital; not to be modified
 */
public record ProgrammedNetwork(List<ProgrammedMatrix> layers, float[] parameters) {

    public ProgrammedNetwork {
        layers = List.copyOf(layers);
    }
}
