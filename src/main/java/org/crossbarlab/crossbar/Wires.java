package org.crossbarlab.crossbar;

import org.crossbarlab.device.ConductanceRange;

import java.util.List;

/** The wires of all arrays that hold one matrix, each array for itself. */
final class Wires {

    private static final double SIEMENS_PER_MICROSIEMENS = 1e-6;

    private final WireSettings settings;
    private final WireLadder ladder;

    Wires(WireSettings settings, ConductanceRange range) {
        this.settings = settings;
        this.ladder = new WireLadder(settings, range.gMaxMicrosiemens() * SIEMENS_PER_MICROSIEMENS);
    }

    /**
     * What each cell counts for in its column's current: its conductance, if no wire resists.
     *
     * @param g {@code [rows][columns]} flat as in a snapshot, normalised; not modified
     * @param outputs rows of the snapshot
     * @param inputs columns of the snapshot
     * @return {@code g} itself, or a new array
     */
    float[] transfer(float[] g, int outputs, int inputs) {
        if (!settings.resist()) {
            return g;
        }
        float[] whole = new float[g.length];
        for (ArrayParts out : outputs(outputs)) {
            for (ArrayParts in : inputs(inputs)) {
                float[] part = ladder.transfer(cut(g, inputs, out, in), out.size(), in.size());
                paste(part, whole, inputs, out, in);
            }
        }
        return whole;
    }

    /** The voltage across every cell; see {@link WireLadder#cellVoltages}. */
    double[] cellVoltages(float[] g, int outputs, int inputs, double[] volts) {
        double[] whole = new double[g.length];
        for (ArrayParts out : outputs(outputs)) {
            for (ArrayParts in : inputs(inputs)) {
                double[] drivers = new double[in.size()];
                System.arraycopy(volts, in.from(), drivers, 0, drivers.length);
                double[] part =
                        ladder.cellVoltages(
                                cut(g, inputs, out, in), out.size(), in.size(), drivers);
                paste(part, whole, inputs, out, in);
            }
        }
        return whole;
    }

    private List<ArrayParts> outputs(int outputs) {
        return ArrayParts.of(outputs, settings.maxColumns());
    }

    private List<ArrayParts> inputs(int inputs) {
        return ArrayParts.of(inputs, settings.maxRows());
    }

    private static float[] cut(float[] g, int inputs, ArrayParts out, ArrayParts in) {
        float[] part = new float[out.size() * in.size()];
        for (int o = 0; o < out.size(); o++) {
            System.arraycopy(
                    g, (out.from() + o) * inputs + in.from(), part, o * in.size(), in.size());
        }
        return part;
    }

    /** Puts a part back; both are arrays of the same kind of numbers. */
    private static void paste(
            Object part, Object whole, int inputs, ArrayParts out, ArrayParts in) {
        for (int o = 0; o < out.size(); o++) {
            System.arraycopy(
                    part, o * in.size(), whole, (out.from() + o) * inputs + in.from(), in.size());
        }
    }
}
