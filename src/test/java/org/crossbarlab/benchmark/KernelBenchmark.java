package org.crossbarlab.benchmark;

import org.crossbarlab.nn.kernel.ConvolutionShape;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.nn.kernel.PlainKernels;
import org.crossbarlab.nn.kernel.VectorKernels;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * The kernels on one block of images, on one core. The counter {@code multiplyAdds} is per second,
 * to be compared with {@link PeakBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

    /** The weighted layers of the reference network. */
    public enum LayerShape {
        CONV1(new ConvolutionShape(1, 28, 28, 8, 3, 3, 2)),
        CONV2(new ConvolutionShape(8, 13, 13, 16, 3, 3, 2)),
        LINEAR(new ConvolutionShape(16, 6, 6, 10, 6, 6, 1));

        private final ConvolutionShape shape;

        LayerShape(ConvolutionShape shape) {
            this.shape = shape;
        }
    }

    /** The two implementations. */
    public enum Implementation {
        VECTOR,
        PLAIN
    }

    /** Counts arithmetic instead of calls. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Arithmetic {
        public long multiplyAdds;
    }

    @Param public LayerShape layer;
    @Param public Implementation implementation;

    private Kernels kernels;
    private ConvolutionShape shape;
    private float[] parameters;
    private float[] gradients;
    private float[] in;
    private float[] inGradient;
    private float[] out;
    private float[] outGradient;
    private int biases;

    @Setup
    public void allocate() {
        kernels =
                implementation == Implementation.VECTOR ? new VectorKernels() : new PlainKernels();
        shape = layer.shape;
        biases = shape.outChannels() * shape.taps();
        parameters = filled(biases + shape.outChannels());
        gradients = filled(parameters.length);
        in = filled(shape.inSize() * Kernels.BLOCK);
        inGradient = filled(in.length);
        out = filled(shape.outSize() * Kernels.BLOCK);
        outGradient = filled(out.length);
    }

    private static float[] filled(int length) {
        float[] values = new float[length];
        Arrays.fill(values, 0.1f);
        return values;
    }

    @Benchmark
    public float[] forward(Arithmetic arithmetic) {
        kernels.convolve(shape, parameters, 0, parameters, biases, in, out);
        arithmetic.multiplyAdds += shape.multiplyAdds() * Kernels.BLOCK;
        return out;
    }

    @Benchmark
    public float[] parameterGradient(Arithmetic arithmetic) {
        kernels.biasGradient(shape, outGradient, gradients, biases);
        kernels.weightGradient(shape, in, outGradient, gradients, 0, inGradient);
        arithmetic.multiplyAdds += shape.multiplyAdds() * Kernels.BLOCK;
        return gradients;
    }

    @Benchmark
    public float[] inputGradient(Arithmetic arithmetic) {
        kernels.inputGradient(shape, parameters, 0, outGradient, inGradient);
        arithmetic.multiplyAdds += shape.multiplyAdds() * Kernels.BLOCK;
        return inGradient;
    }
}
