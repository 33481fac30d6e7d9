package org.crossbarlab.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jdk.incubator.vector.FloatVector;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The fast kernels on processors with narrow vectors (16 bytes: Apple's and other ARM processors
 * and old x86 ones; 8 bytes: what the JDK reports where it has no vectors). The width is fixed when
 * the JVM starts, so each width runs in a JVM of its own, by {@link #main}.
 */
class NarrowVectorTest {

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 32})
    void kernelsWorkOnVectorsOfFewBytes(int bytes) throws Exception {
        Process jvm =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+IgnoreUnrecognizedVMOptions",
                                "-XX:MaxVectorSize=" + bytes,
                                "--add-modules=jdk.incubator.vector",
                                "-cp",
                                System.getProperty("java.class.path"),
                                NarrowVectorTest.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(jvm.exitValue()).as(output).isZero();
        assertThat(output).contains("all kernels agree");
    }

    /** Compares all kernels with the plain ones; the exit code tells. */
    public static void main(String[] args) {
        KernelTwinTest twins = new KernelTwinTest();
        for (ConvolutionShape shape : KernelTwinTest.shapes()) {
            twins.convolveAgrees(shape);
            twins.parameterGradientAgrees(shape);
            twins.inputGradientAgrees(shape);
        }
        unpacksEveryByteAndNoMore();
        System.out.println(
                "all kernels agree at "
                        + FloatVector.SPECIES_PREFERRED
                        + " with "
                        + new VectorKernels().description());
    }

    private static void unpacksEveryByteAndNoMore() {
        byte[] packed = new byte[3 + 8 * Kernels.BLOCK];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) i;
        }
        for (int count : new int[] {0, 1, 7, 31, 8 * Kernels.BLOCK}) {
            float[] expected = new float[8 * Kernels.BLOCK];
            float[] actual = new float[expected.length];
            new PlainKernels().unpack(packed, 3, expected, count);
            new VectorKernels().unpack(packed, 3, actual, count);
            assertThat(actual).containsExactly(expected);
        }
    }
}
