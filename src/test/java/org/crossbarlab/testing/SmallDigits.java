package org.crossbarlab.testing;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;

/** So few synthetic digits that an epoch takes milliseconds. */
public final class SmallDigits {

    private static final Dataset DIGITS = SyntheticDigits.generate(new RandomStreams(7), 400, 100);

    private SmallDigits() {}

    public static Dataset dataset() {
        return DIGITS;
    }
}
