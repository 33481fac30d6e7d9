package org.crossbarlab.nn;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * ND4J's arrays as a training step needs them: small, and each operation on the thread that asks.
 * That is a setting of the whole process, so it is made here, once, before the first array; not
 * where the program is put together, because loading ND4J takes longer than opening the window.
 */
final class Tensors {

    static {
        // On 7,018 values OpenMP's barrier costs more than its second thread saves, and hundreds of
        // times more when another program wants the core.
        Nd4j.getEnvironment().setMaxMasterThreads(1);
    }

    private Tensors() {}

    static INDArray of(float[] values) {
        return Nd4j.createFromArray(values);
    }

    static INDArray zeros(long length) {
        return Nd4j.create(DataType.FLOAT, length);
    }
}
