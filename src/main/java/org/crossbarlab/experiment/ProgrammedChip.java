package org.crossbarlab.experiment;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.nn.LayerArithmetic;

import java.util.ArrayList;
import java.util.List;

/**
 * One network, programmed once on one chip: what its maps show, what is tested and what classifies
 * a drawn digit are then the same cells.
 *
 * @param number of the chip, from 1
 * @param settings of its crossbars
 * @param network as it sits in them
 * @param others the same network on the other chips of a committee; usually none
 */
public record ProgrammedChip(
        int number,
        CrossbarSettings settings,
        ProgrammedNetwork network,
        List<ProgrammedNetwork> others) {

    public ProgrammedChip {
        others = List.copyOf(others);
    }

    /** What classifies: this chip, and the others of its committee. */
    List<LayerArithmetic> members() {
        List<LayerArithmetic> members = new ArrayList<>();
        members.add(network.arithmetic());
        others.forEach(other -> members.add(other.arithmetic()));
        return members;
    }

    /** What an observer sees of each layer's crossbars, in order. */
    public List<ProgrammedMatrix> layers() {
        return network.layers();
    }
}
