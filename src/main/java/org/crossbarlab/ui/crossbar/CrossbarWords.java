package org.crossbarlab.ui.crossbar;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Measurement;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;

/** What is read at a spot, as a sentence with units. */
final class CrossbarWords {

    private static final int VOLT_DECIMALS = 3;

    private CrossbarWords() {}

    static String text(Frame frame, Spot spot) {
        return switch (spot.kind()) {
            case ROW -> row(frame, spot.input());
            case DEVICE -> device(frame, spot);
            case COLUMN -> column(frame, spot);
            case OUTPUT -> output(frame, spot.output());
        };
    }

    private static String row(Frame frame, int input) {
        int place = frame.trace().inputIndex(input, frame.position());
        Shape shape = frame.trace().inputShape();
        String at =
                Messages.get(
                        "crossbar.row.place",
                        1 + place / shape.width() % shape.height(),
                        1 + place % shape.width());
        String where =
                shape.channels() == 1
                        ? at
                        : Messages.get(
                                "crossbar.row.channel",
                                1 + place / (shape.height() * shape.width()),
                                at);
        boolean levels = frame.settings().hasInputLevels();
        String value = Numbers.compact(frame.trace().input()[place]);
        String full = Numbers.plain(frame.trace().fullScale());
        String most = Numbers.plain(Measurement.READ_VOLTS);
        String volts = volts(frame, input);
        return levels
                ? Messages.get("crossbar.row.levels", 1 + input, where, value, full, most, volts)
                : Messages.get("crossbar.row", 1 + input, where, value, full, most, volts);
    }

    private static String volts(Frame frame, int input) {
        return Numbers.decimal(frame.measured().volts(input), VOLT_DECIMALS);
    }

    private static String device(Frame frame, Spot spot) {
        Measurement measured = frame.measured();
        int array = spot.array();
        return Messages.get(
                "crossbar.device",
                label(frame, spot),
                1 + spot.input(),
                Numbers.decimal(
                        measured.voltsAcross(array, spot.output(), spot.input()), VOLT_DECIMALS),
                Numbers.compact(measured.conductance(array, spot.output(), spot.input())),
                Numbers.compact(measured.current(array, spot.output(), spot.input())),
                Numbers.compact(measured.target(array, spot.output(), spot.input())));
    }

    /** "G⁺ of output 3". */
    private static String label(Frame frame, Spot spot) {
        ArraySnapshot array = frame.trace().matrix().arrays().get(spot.array());
        return spot.output() == CellAddress.REFERENCE
                ? Messages.get("crossbar.label.reference")
                : Messages.get("crossbar.label", array.label(), 1 + spot.output());
    }

    private static String column(Frame frame, Spot spot) {
        Measurement measured = frame.measured();
        ProgrammedMatrix matrix = frame.trace().matrix();
        boolean reference = spot.output() == CellAddress.REFERENCE;
        if (reference && !matrix.coding().hasReferenceRow()) {
            return Messages.get("crossbar.constant", Numbers.compact(measured.targetSubtracted()));
        }
        String name =
                reference
                        ? Messages.get("crossbar.current.reference")
                        : Messages.get(
                                "crossbar.current",
                                current(matrix, spot.array()),
                                1 + spot.output());
        return Messages.get(
                "crossbar.column",
                name,
                matrix.inputs(),
                Numbers.compact(measured.column(spot.array(), spot.output())),
                Numbers.compact(measured.targetColumn(spot.array(), spot.output())));
    }

    /** "I⁺", as the array's conductances are G⁺. */
    private static String current(ProgrammedMatrix matrix, int array) {
        return matrix.arrays().get(array).label().replace('G', 'I');
    }

    static String output(Frame frame, int output) {
        Measurement measured = frame.measured();
        ProgrammedMatrix matrix = frame.trace().matrix();
        boolean pair = matrix.coding().isPaired();
        double left = measured.difference(output);
        double plus = sum(frame, output, 1);
        double less = plus - left;
        double value = frame.programmed(output);
        String bias = signed(frame.trace().bias(output));
        String terms = pair ? "I⁺ − I⁻" : "I − I₀";
        String exact = Numbers.compact(frame.exact(output));
        double read = (value - frame.trace().bias(output)) / measured.productPerMicroampere();
        String text =
                frame.settings().isLinear()
                        ? Messages.get(
                                "crossbar.output",
                                1 + output,
                                terms,
                                Numbers.compact(plus),
                                Numbers.compact(less),
                                Numbers.compact(left),
                                Numbers.compact(left * measured.productPerMicroampere()),
                                bias,
                                Numbers.compact(value),
                                exact)
                        : Messages.get(
                                "crossbar.output.read",
                                1 + output,
                                terms,
                                Numbers.compact(left),
                                Numbers.compact(read),
                                Numbers.compact(read * measured.productPerMicroampere()),
                                bias,
                                Numbers.compact(value),
                                exact);
        return frame.trace().isRectified() && value < 0
                ? text + " " + Messages.get("crossbar.output.rectified")
                : text;
    }

    /** The currents of all columns with a sign, of slices as often as their digits count. */
    private static double sum(Frame frame, int output, int sign) {
        ProgrammedMatrix matrix = frame.trace().matrix();
        double sum = 0;
        for (int array = 0; array < matrix.arrays().size(); array++) {
            double weight = matrix.coding().cells().get(array).weight();
            if (weight * sign > 0) {
                sum += Math.abs(weight) * frame.measured().column(array, output);
            }
        }
        return sum;
    }

    private static String signed(double value) {
        String size = Numbers.compact(Math.abs(value));
        return value < 0 ? "−\u00a0" + size : "+\u00a0" + size;
    }
}
