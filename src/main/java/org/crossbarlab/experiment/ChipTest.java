package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.nn.Evaluation;

import java.util.List;

/**
 * One network tested on one chip.
 *
 * @param programmed the chip
 * @param evaluation on the test images
 */
public record ChipTest(ProgrammedChip programmed, Evaluation evaluation) {

    /** The chip's number, from 1. */
    public int chip() {
        return programmed.number();
    }

    /** What an observer sees of each layer's crossbars, in order. */
    public List<ProgrammedMatrix> layers() {
        return programmed.layers();
    }
}
