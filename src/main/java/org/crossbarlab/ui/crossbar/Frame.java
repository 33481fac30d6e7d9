package org.crossbarlab.ui.crossbar;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Measurement;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.experiment.LayerTrace;

/**
 * All numbers that the pictures of the tab show at one moment.
 *
 * @param trace of the layer on view, with the picture and the crossbar on view
 * @param measured at the position of the window
 * @param scales of bars and colours
 * @param settings of the crossbar
 * @param layer its number among the layers with weights, from 0
 * @param position of the window, row by row
 */
record Frame(
        LayerTrace trace,
        Measurement measured,
        Scales scales,
        CrossbarSettings settings,
        int layer,
        int position) {

    ConductanceRange range() {
        return settings.cells().range();
    }

    /** The same with the window elsewhere. */
    Frame at(int elsewhere) {
        return new Frame(
                trace, trace.measure(elsewhere, settings), scales, settings, layer, elsewhere);
    }

    /** An output here, as the devices make it, before a ReLU. */
    double programmed(int output) {
        return trace.programmed(output, position);
    }

    /** The same with exact weights. */
    double exact(int output) {
        return trace.exact(output, position);
    }

    /** What the layer passes on of a value. */
    double passedOn(double value) {
        return trace.isRectified() ? Math.max(0, value) : value;
    }
}
