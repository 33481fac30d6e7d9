package org.crossbarlab.benchmark;

import org.crossbarlab.analog.Chip;
import org.crossbarlab.analog.NetworkProgrammer;
import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** Programming all 6,984 weights of the reference network into crossbars, on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProgrammingBenchmark {

    @Param({"BALANCED", "OFFSET"})
    public Mapping mapping;

    private final RandomStreams random = new RandomStreams(1);
    private final float[] weights = Architecture.REFERENCE.initialParameters(random);
    private final Chip chip = Chip.of(random, 1);
    private int step;

    private NetworkProgrammer programmer() {
        return new NetworkProgrammer(
                Architecture.REFERENCE, CrossbarSettings.REFERENCE.withMapping(mapping));
    }

    /** As under a slider: the chip keeps its deviates. */
    @Benchmark
    public ProgrammedNetwork knownChip() {
        return programmer().program(weights, chip);
    }

    /** As in device-aware training: fresh deviates every time. */
    @Benchmark
    public ProgrammedNetwork freshChip() {
        return programmer().program(weights, Chip.of(random, step++));
    }
}
