package org.crossbarlab.ui.conductance;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Coding;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ProgrammingError;

/** The standard deviation of what was to be programmed, of each cell or weight. */
@FunctionalInterface
interface CellSigma {

    /**
     * σ in the unit of the map.
     *
     * @param index row × inputs + input, as in the snapshot
     */
    double at(int index);

    /** Of an array's conductances, in µS. */
    static CellSigma ofCells(ArraySnapshot array, ProgrammingError error, ConductanceRange range) {
        double scale = range.gMaxMicrosiemens();
        return cell -> scale * error.standardDeviation(array.ideal()[cell], range);
    }

    /** Of weights: the errors of their cells are independent, and add up in squares. */
    static CellSigma ofWeights(
            ProgrammedMatrix matrix, ProgrammingError error, ConductanceRange range) {
        Coding coding = matrix.coding();
        int inputs = matrix.inputs();
        double scale = matrix.wMax() * Math.abs(coding.reading().gain());
        return weight -> {
            int input = weight % inputs;
            int cell = coding.cellIndex(weight / inputs, inputs, input);
            int zeroCell = coding.cellIndex(CellAddress.REFERENCE, inputs, input);
            double squares = 0;
            for (int a = 0; a < matrix.arrays().size(); a++) {
                float[] ideal = matrix.arrays().get(a).ideal();
                double sigma = error.standardDeviation(ideal[cell], range);
                double zero =
                        coding.hasReferenceRow()
                                ? error.standardDeviation(ideal[zeroCell], range)
                                : 0;
                double counts = coding.cells().get(a).weight();
                squares += counts * counts * (sigma * sigma + zero * zero);
            }
            return scale * Math.sqrt(squares);
        };
    }
}
