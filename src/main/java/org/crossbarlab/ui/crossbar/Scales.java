package org.crossbarlab.ui.crossbar;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Measurement;
import org.crossbarlab.experiment.LayerTrace;
import org.crossbarlab.ui.chart.NiceTicks;

/**
 * Where bars and colours end. They follow what the layer should make of the whole picture, not the
 * errors: while α or the window moves they stay, so that bars can be compared.
 *
 * @param current of a column's bar, in µA
 * @param output of an output's bar, in both directions
 * @param feature of a map's last colour
 */
record Scales(double current, double output, double feature) {

    /** Beyond this a bar says nothing, and the arithmetic of pixels ends. */
    private static final double LARGEST = 1e30;

    static Scales of(LayerTrace trace, CrossbarSettings settings) {
        double current = 0;
        double output = 0;
        double feature = 0;
        boolean reference = trace.matrix().coding().hasReferenceRow();
        for (int position = 0; position < trace.positions(); position++) {
            Measurement measured = trace.measure(position, settings);
            for (int o = 0; o < trace.matrix().outputs(); o++) {
                for (int a = 0; a < trace.matrix().arrays().size(); a++) {
                    current = Math.max(current, measured.targetColumn(a, o));
                }
                output = Math.max(output, Math.abs(trace.exact(o, position)));
                feature = Math.max(feature, trace.exact(o, position));
            }
            if (reference) {
                current = Math.max(current, measured.targetColumn(0, CellAddress.REFERENCE));
            }
        }
        return new Scales(round(current), round(output), round(feature));
    }

    private static double round(double largest) {
        return largest > 0 ? NiceTicks.step(Math.min(largest, LARGEST), 1) : 1;
    }
}
