package org.crossbarlab.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class KernelDetailsTest {

    static Stream<Kernels> kernels() {
        return Stream.of(new PlainKernels(), new VectorKernels());
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void unpackTurnsEveryByteIntoItsShareOf255(Kernels kernels) {
        byte[] packed = new byte[300];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) i;
        }
        float[] out = new float[256];
        kernels.unpack(packed, 7, out, 256);
        for (int i = 0; i < 256; i++) {
            assertThat(out[i]).isEqualTo(((i + 7) % 256) / 255f);
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void rectifyKeepsPositiveValuesOnly(Kernels kernels) {
        float[] values = new float[Kernels.BLOCK];
        values[0] = -1;
        values[1] = 2;
        values[31] = -0.5f;
        kernels.rectify(values, values.length);
        float[] expected = new float[Kernels.BLOCK];
        expected[1] = 2;
        assertThat(values).containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void gradientStopsWhereTheActivationIsZero(Kernels kernels) {
        float[] activation = new float[Kernels.BLOCK];
        float[] gradient = new float[Kernels.BLOCK];
        activation[3] = 1;
        java.util.Arrays.fill(gradient, 7);
        kernels.rectifyGradient(activation, gradient, gradient.length);
        float[] expected = new float[Kernels.BLOCK];
        expected[3] = 7;
        assertThat(gradient).containsExactly(expected);
    }
}
