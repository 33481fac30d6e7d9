package org.crossbarlab.ui.conductance;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Coding;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

/** The way of one weight through its cells, as a sentence. */
final class CellReadout {

    private static final int WEIGHT_DECIMALS = 3;

    private CellReadout() {}

    /**
     * Reads a weight.
     *
     * @param output row of the weight matrix, or {@link CellAddress#REFERENCE}
     * @param input column
     */
    static String text(ProgrammedMatrix matrix, ConductanceRange range, int output, int input) {
        Coding coding = matrix.coding();
        ArraySnapshot first = matrix.arrays().getFirst();
        int cell = coding.cellIndex(output, matrix.inputs(), input);
        if (output == CellAddress.REFERENCE) {
            return Messages.get(
                    "conductance.cell.reference",
                    conductance(first.ideal()[cell], range),
                    conductance(first.programmed()[cell], range));
        }
        int index = output * matrix.inputs() + input;
        String weight = weight(matrix.stored()[index]);
        String effective = weight(matrix.effective()[index]);
        String start =
                coding.cellBits().isAnalog()
                        ? Messages.get("conductance.cell.weight", weight)
                        : Messages.get(
                                "conductance.cell.level",
                                weight,
                                Numbers.decimal(matrix.level(range, cell), 0));
        if (matrix.arrays().size() == 1) {
            return Messages.get(
                    "conductance.cell.single",
                    start,
                    conductance(first.ideal()[cell], range),
                    conductance(first.programmed()[cell], range),
                    effective);
        }
        ArraySnapshot second = matrix.arrays().getLast();
        return Messages.get(
                "conductance.cell.pair",
                start,
                first.label() + " " + conductance(first.ideal()[cell], range),
                second.label() + " " + conductance(second.ideal()[cell], range),
                conductance(first.programmed()[cell], range),
                conductance(second.programmed()[cell], range),
                effective);
    }

    private static String weight(float value) {
        return Numbers.decimal(value, WEIGHT_DECIMALS);
    }

    private static String conductance(float normalised, ConductanceRange range) {
        double gMax = range.gMaxMicrosiemens();
        return Numbers.decimal(normalised * gMax, gMax >= 100 ? 1 : 2);
    }
}
