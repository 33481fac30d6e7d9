package org.crossbarlab.ui.crossbar;

import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.LayerTrace;
import org.crossbarlab.experiment.PictureTrace;
import org.crossbarlab.nn.Architecture;

import java.util.Arrays;

/** Follows a picture through a network once, however often it is looked at. */
final class TraceCache {

    private ProgrammedNetwork network;
    private byte[] picture;
    private PictureTrace way;
    private LayerTrace scaled;
    private Scales scales;

    /**
     * What a layer makes of a picture.
     *
     * @param layer among those with weights, from 0
     */
    LayerTrace trace(
            Architecture architecture, ProgrammedNetwork programmed, byte[] pixels, int layer) {
        if (programmed != network || !Arrays.equals(pixels, picture)) {
            network = programmed;
            picture = pixels;
            way = new PictureTrace(architecture, programmed, pixels);
        }
        return way.layer(layer);
    }

    /** Where its bars and colours end. */
    Scales scales(LayerTrace trace, CrossbarSettings settings) {
        if (trace != scaled) {
            scaled = trace;
            scales = Scales.of(trace, settings);
        }
        return scales;
    }
}
