package org.crossbarlab.ui.conductance;

import org.crossbarlab.crossbar.ArraySnapshot;
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
        int reference = matrix.coding().physicalRows(matrix.outputs()) - matrix.outputs();
        double scale = matrix.wMax() * Math.abs(matrix.coding().reading().gain());
        return weight -> {
            double squares = 0;
            for (int a = 0; a < matrix.arrays().size(); a++) {
                float[] ideal = matrix.arrays().get(a).ideal();
                double sigma =
                        error.standardDeviation(ideal[weight + reference * matrix.inputs()], range);
                double zero =
                        reference == 0
                                ? 0
                                : error.standardDeviation(ideal[weight % matrix.inputs()], range);
                squares += sigma * sigma + zero * zero;
            }
            return scale * Math.sqrt(squares);
        };
    }
}
