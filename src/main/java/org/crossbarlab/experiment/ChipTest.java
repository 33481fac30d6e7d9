package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.nn.Evaluation;

import java.util.List;

/**
 * One network on one chip.
 *
 * @param chip its number, from 1
 * @param layers what an observer sees of each layer's crossbars
 * @param evaluation on the test images
 */
public record ChipTest(int chip, List<ProgrammedMatrix> layers, Evaluation evaluation) {

    public ChipTest {
        layers = List.copyOf(layers);
    }
}
