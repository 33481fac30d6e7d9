package org.crossbarlab.experiment;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.ProgrammedMatrix;

import java.util.List;

/**
 * One network, programmed once on one chip: what its maps show, what is tested and what classifies
 * a drawn digit are then the same cells.
 *
 * @param number of the chip, from 1
 * @param settings of its crossbars
 * @param network as it sits in them
 */
public record ProgrammedChip(int number, CrossbarSettings settings, ProgrammedNetwork network) {

    /** What an observer sees of each layer's crossbars, in order. */
    public List<ProgrammedMatrix> layers() {
        return network.layers();
    }
}
