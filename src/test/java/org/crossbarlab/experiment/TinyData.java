package org.crossbarlab.experiment;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;

/** A data set and a network so small that experiments on them take moments. */
final class TinyData {

    /** 160 training images, 40 for validation, 100 for tests; the last block of each is short. */
    static final Dataset DIGITS = SyntheticDigits.generate(new RandomStreams(5), 200, 100);

    private TinyData() {}

    /** An untrained network: most settings move its accuracy, and it takes no time to make. */
    static float[] parameters() {
        return Architecture.REFERENCE.initialParameters(new RandomStreams(5));
    }
}
