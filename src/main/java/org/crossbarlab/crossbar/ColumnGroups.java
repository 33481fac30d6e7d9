package org.crossbarlab.crossbar;

import org.crossbarlab.crossbar.Coding.Zero;
import org.crossbarlab.device.ReadNoise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which columns of a programmed matrix are read out together. */
final class ColumnGroups {

    private final CrossbarSettings settings;
    private final ProgrammedMatrix matrix;
    private final double gain;

    ColumnGroups(CrossbarSettings settings, ProgrammedMatrix matrix) {
        this.settings = settings;
        this.matrix = matrix;
        this.gain = matrix.gain();
    }

    /** Each array, or pair, and each of their parts by itself: every one has its converters. */
    List<ColumnGroup> converted() {
        List<ColumnGroup> groups = new ArrayList<>();
        boolean pairs =
                matrix.coding().isPaired() && settings.circuit().converters().subtractFirst();
        for (int array = 0; array < matrix.arrays().size(); array += pairs ? 2 : 1) {
            CellCode code = matrix.coding().cells().get(array);
            if (pairs) {
                float[] weights = new float[matrix.stored().length];
                float[] variances = variancesOrNull();
                addArray(array, 1, weights, variances, false);
                addArray(array + 1, -1, weights, variances, false);
                split(groups, weights, variances, code.significance(), true, false);
            } else {
                addSingle(groups, array, code.weight(), false);
                if (matrix.coding().hasReferenceRow()) {
                    addSingle(groups, array, -code.weight(), true);
                }
            }
        }
        addZero(groups);
        return groups;
    }

    /** All columns of an output as one, where only noise acts on its product. */
    List<ColumnGroup> summed() {
        List<ColumnGroup> groups = new ArrayList<>();
        float[] variances = variancesOrNull();
        float[] weights = new float[matrix.stored().length];
        for (int array = 0; array < matrix.arrays().size(); array++) {
            double weight = matrix.coding().cells().get(array).weight();
            addArray(array, weight, weights, variances, false);
        }
        groups.add(group(weights, variances, 1, false, false));
        if (matrix.coding().hasReferenceRow()) {
            float[] reference = new float[weights.length];
            float[] fluctuations = variancesOrNull();
            for (int array = 0; array < matrix.arrays().size(); array++) {
                double weight = matrix.coding().cells().get(array).weight();
                addArray(array, weight, reference, fluctuations, true);
            }
            groups.add(group(reference, fluctuations, -1, false, true));
        }
        addZero(groups);
        return groups;
    }

    private void addSingle(
            List<ColumnGroup> groups, int array, double significance, boolean reference) {
        float[] weights = new float[matrix.stored().length];
        float[] variances = variancesOrNull();
        addArray(array, 1, weights, variances, reference);
        split(groups, weights, variances, significance, false, reference);
    }

    private float[] variancesOrNull() {
        return noise().isNone() ? null : new float[matrix.stored().length];
    }

    private ReadNoise noise() {
        return settings.cells().readNoise();
    }

    /** Adds an array's conductances so often, or those of its reference row to every output. */
    private void addArray(
            int array, double weight, float[] weights, float[] variances, boolean reference) {
        ArraySnapshot snapshot = matrix.arrays().get(array);
        float factor = (float) (weight * gain);
        int inputs = matrix.inputs();
        int first = snapshot.programmed().length - weights.length;
        for (int i = 0; i < weights.length; i++) {
            int cell = reference ? i % inputs : first + i;
            weights[i] += factor * snapshot.transfer()[cell];
            if (variances != null) {
                double sigma =
                        noise().sigma(snapshot.programmed()[cell])
                                * factor
                                * sensitivity(snapshot, cell);
                variances[i] += (float) (sigma * sigma / settings.remedies().copies());
            }
        }
    }

    /**
     * What a change of a cell's conductance counts for in its column's current. Behind wires it is
     * less twice: a cell of conductance G behind a resistance carries T, and dT/dG = (T/G)². What a
     * cell changes of its neighbours' voltages is neglected.
     */
    private static double sensitivity(ArraySnapshot snapshot, int cell) {
        double g = snapshot.programmed()[cell];
        double share = g > 0 ? snapshot.transfer()[cell] / g : 1;
        return share * share;
    }

    private void addZero(List<ColumnGroup> groups) {
        if (matrix.coding().reading().zero() instanceof Zero.Constant constant
                && constant.conductance() != 0) {
            float[] ones = new float[matrix.stored().length];
            Arrays.fill(ones, (float) (gain * constant.conductance()));
            groups.add(new ColumnGroup(ones, null, -1, matrix.inputs(), false, true, true));
        }
    }

    private ColumnGroup group(
            float[] weights,
            float[] variances,
            double significance,
            boolean difference,
            boolean shared) {
        return new ColumnGroup(
                weights, variances, significance, matrix.inputs(), difference, shared, false);
    }

    private void split(
            List<ColumnGroup> groups,
            float[] weights,
            float[] variances,
            double significance,
            boolean difference,
            boolean shared) {
        List<ArrayParts> parts =
                ArrayParts.of(matrix.inputs(), settings.circuit().wires().maxRows());
        if (parts.size() == 1) {
            groups.add(group(weights, variances, significance, difference, shared));
            return;
        }
        for (ArrayParts part : parts) {
            groups.add(
                    new ColumnGroup(
                            cut(weights, part),
                            variances == null ? null : cut(variances, part),
                            significance,
                            part.size(),
                            difference,
                            shared,
                            false));
        }
    }

    private float[] cut(float[] values, ArrayParts part) {
        float[] cut = new float[values.length];
        for (int from = part.from(); from < values.length; from += matrix.inputs()) {
            System.arraycopy(values, from, cut, from, part.size());
        }
        return cut;
    }
}
