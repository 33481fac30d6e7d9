package org.crossbarlab.crossbar;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An elementwise stage at the edge of the arrays: digital to analog on the input side, analog to
 * digital on the output side.
 */
@FunctionalInterface
public interface Converter {

    /** A converter of unlimited range and resolution. */
    Converter IDEAL = signal -> signal;

    /** Converts every element; the argument stays as it is. */
    INDArray convert(INDArray signal);
}
