package org.crossbarlab.ui.microscope;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.Coding;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ProgrammingError;
import org.crossbarlab.ui.live.Programming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of one weight through its devices, after one programming.
 *
 * @param device that was chosen
 * @param weight that was to be stored; NaN in a reference row, which stores none
 * @param level signed, of those that a weight can have; NaN without rounding or in a reference row
 * @param levels on either side of zero
 * @param devices that hold the weight, in the order of the mapping
 * @param effective the weight that the arrays multiply by; NaN in a reference row
 * @param gMax the end of a device's scale in µS
 */
record Specimen(
        ChosenDevice device,
        double weight,
        double level,
        double levels,
        List<Part> devices,
        double effective,
        double gMax) {

    /**
     * One device.
     *
     * @param label for example "G⁺"
     * @param target in µS
     * @param programmed in µS
     * @param sigma standard deviation that its error has, in µS
     * @param chosen whether it is the one
     */
    record Part(String label, double target, double programmed, double sigma, boolean chosen) {

        /** Its error in units of σ; NaN where no error was to be expected. */
        double draw() {
            return sigma > 0 ? (programmed - target) / sigma : Double.NaN;
        }
    }

    Specimen {
        devices = List.copyOf(devices);
    }

    /** What a programming made of a device; nothing if its mapping or network has no such one. */
    static Optional<Specimen> of(Programming programming, ChosenDevice device) {
        CellAddress cell = device.cell();
        ProgrammedNetwork network = programming.networks().get(device.network());
        if (network == null || cell.layer() >= network.layers().size()) {
            return Optional.empty();
        }
        ProgrammedMatrix matrix = network.layers().get(cell.layer());
        boolean reference = cell.output() == CellAddress.REFERENCE;
        boolean there =
                cell.array() < matrix.arrays().size()
                        && cell.output() < matrix.outputs()
                        && cell.input() < matrix.inputs()
                        && (!reference || matrix.coding().hasReferenceRow());
        return there
                ? Optional.of(
                        of(
                                matrix,
                                programming.settings().cells().range(),
                                programming.settings().cells().error(),
                                device))
                : Optional.empty();
    }

    private static Specimen of(
            ProgrammedMatrix matrix,
            ConductanceRange range,
            ProgrammingError error,
            ChosenDevice device) {
        CellAddress cell = device.cell();
        Coding coding = matrix.coding();
        int index = coding.cellIndex(cell.output(), matrix.inputs(), cell.input());
        double gMax = range.gMaxMicrosiemens();
        List<Part> parts = new ArrayList<>();
        for (int a = 0; a < matrix.arrays().size(); a++) {
            ArraySnapshot array = matrix.arrays().get(a);
            float target = array.ideal()[index];
            parts.add(
                    new Part(
                            array.label(),
                            gMax * target,
                            gMax * array.programmed()[index],
                            gMax * error.standardDeviation(target, range),
                            a == cell.array()));
        }
        boolean reference = cell.output() == CellAddress.REFERENCE;
        int weight = cell.output() * matrix.inputs() + cell.input();
        boolean rounded = !reference && !coding.cellBits().isAnalog();
        return new Specimen(
                device,
                reference ? Double.NaN : matrix.stored()[weight],
                rounded ? matrix.level(range, index) : Double.NaN,
                rounded ? matrix.largestLevel(range) : Double.NaN,
                parts,
                reference ? Double.NaN : matrix.effective()[weight],
                gMax);
    }

    /** Whether the devices turned the weight's sign round. */
    boolean isFlipped() {
        return weight * effective < 0;
    }

    /** The device that was chosen. */
    Part chosen() {
        return devices.stream().filter(Part::chosen).findFirst().orElseThrow();
    }
}
