package org.crossbarlab.analog;

import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.nn.LayerArithmetic;

import java.util.List;

/**
 * A network in crossbars after one programming. Its arrays must not be modified.
 *
 * @param layers one matrix per layer with weights, in order
 * @param arithmetic forward what the arrays multiply by, backward what a digital read of the cells
 *     reports; biases as they were, since they are digital
 * @param stored the flat parameters that were programmed
 */
public record ProgrammedNetwork(
        List<ProgrammedMatrix> layers, LayerArithmetic arithmetic, float[] stored) {

    public ProgrammedNetwork {
        layers = List.copyOf(layers);
    }
}
