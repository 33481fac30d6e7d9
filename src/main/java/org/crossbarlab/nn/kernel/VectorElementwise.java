package org.crossbarlab.nn.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** The elementwise half of {@link VectorKernels}. */
final class VectorElementwise {

    private static final VectorSpecies<Float> S = VectorKernels.S;
    private static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, S.vectorShape());

    /** As many bytes as floats, but no shape is narrower than 64 bits: then two float vectors. */
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, 8 * S.length())));

    private static final int LANES = S.length();

    private VectorElementwise() {}

    static void rectify(float[] values, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector.fromArray(S, values, i).max(0).intoArray(values, i);
        }
    }

    static void rectifyGradient(float[] activation, float[] gradient, int count) {
        FloatVector zero = FloatVector.zero(S);
        for (int i = 0; i < count; i += LANES) {
            var positive =
                    FloatVector.fromArray(S, activation, i).compare(VectorOperators.GT, zero);
            zero.blend(FloatVector.fromArray(S, gradient, i), positive).intoArray(gradient, i);
        }
    }

    static void unpack(byte[] packed, int from, float[] out, int count) {
        int i = 0;
        for (; i + BYTES.length() <= count; i += BYTES.length()) {
            ByteVector bytes = ByteVector.fromArray(BYTES, packed, from + i);
            intensities(bytes, 0).intoArray(out, i);
            if (BYTES.length() > LANES) {
                intensities(bytes, 1).intoArray(out, i + LANES);
            }
        }
        for (; i < count; i++) {
            out[i] = (packed[from + i] & 0xFF) / 255f;
        }
    }

    private static FloatVector intensities(ByteVector bytes, int part) {
        return ((FloatVector)
                        bytes.convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, part)
                                .convertShape(VectorOperators.I2F, S, 0))
                .div(255f);
    }
}
