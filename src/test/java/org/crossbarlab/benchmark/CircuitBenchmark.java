package org.crossbarlab.benchmark;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CircuitSettings;
import org.crossbarlab.crossbar.ConverterSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.RemedySettings;
import org.crossbarlab.crossbar.WireSettings;
import org.crossbarlab.device.PcmDrift;
import org.crossbarlab.device.ReadNoise;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.device.Scaling;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.ProgrammedChip;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.io.StarterPairs;
import org.crossbarlab.math.Statistics;
import org.crossbarlab.testing.MnistFolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each circuit costs: programming a chip and classifying all test images of MNIST with it, in
 * turn with a chip around which everything is linear. Prints a table of medians and ratios.
 */
public final class CircuitBenchmark {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 15;

    private CircuitBenchmark() {}

    private static Map<String, CrossbarSettings> circuits() {
        CrossbarSettings plain = CrossbarSettings.REFERENCE;
        ConverterSettings eight =
                ConverterSettings.IDEAL
                        .withDacBits(new Resolution(8))
                        .withAdcBits(new Resolution(8));
        Map<String, CrossbarSettings> circuits = new LinkedHashMap<>();
        circuits.put("DAC + ADC, 8 bits", converters(plain, eight));
        circuits.put(
                "ADC before the subtraction", converters(plain, eight.withSubtractFirst(false)));
        circuits.put("4 slices", plain.withStorage(plain.storage().withSlices(4)));
        circuits.put(
                "4 slices, DAC + ADC",
                converters(plain.withStorage(plain.storage().withSlices(4)), eight));
        circuits.put("read noise", plain.withReadNoise(new ReadNoise(Scaling.PROPORTIONAL, 0.1)));
        WireSettings wires = WireSettings.NONE.withRowOhm(0.5).withColumnOhm(0.5);
        circuits.put(
                "wires", plain.withCircuit(new CircuitSettings(ConverterSettings.IDEAL, wires)));
        circuits.put("drift", plain.withDrift(new PcmDrift(86_400)));
        circuits.put(
                "write and verify", remedies(plain, RemedySettings.NONE.withWriteTolerance(0.5)));
        circuits.put("four devices", remedies(plain, RemedySettings.NONE.withCopies(4)));
        circuits.put(
                "last layer tuned, 6,000 images",
                remedies(plain, RemedySettings.NONE.withTuningImages(6000)));
        circuits.put("committee of five", remedies(plain, RemedySettings.NONE.withCommittee(5)));
        return circuits;
    }

    private static CrossbarSettings converters(CrossbarSettings bar, ConverterSettings converters) {
        return bar.withCircuit(bar.circuit().withConverters(converters));
    }

    private static CrossbarSettings remedies(CrossbarSettings bar, RemedySettings remedies) {
        return bar.withRemedies(remedies);
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        float[] network =
                StarterPairs.read().getFirst().networks().get(NetworkRole.DIGITAL).parameters();
        try (WorkerPool pool = new WorkerPool(WorkerPool.defaultThreads())) {
            TestBench bench = new TestBench(MnistFolder.read(), 1, pool);
            System.out.println("circuit | program ms | test ms | times plain | accuracy %");
            circuits().forEach((name, settings) -> print(name, settings, network, bench));
        }
    }

    private static void print(
            String name, CrossbarSettings settings, float[] network, TestBench bench) {
        List<Double> programmed = new ArrayList<>();
        List<Double> tested = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        double accuracy = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            int chip = 1 + round % 5;
            long t0 = System.nanoTime();
            ProgrammedChip reference = bench.program(network, CrossbarSettings.REFERENCE, chip);
            bench.test(reference, bench.imageCount(), new RunControl());
            long t1 = System.nanoTime();
            ProgrammedChip circuit = bench.program(network, settings, chip);
            long t2 = System.nanoTime();
            accuracy = bench.test(circuit, bench.imageCount(), new RunControl()).accuracy();
            long t3 = System.nanoTime();
            if (round >= WARM_UP) {
                plain.add((t1 - t0) / 1e6);
                programmed.add((t2 - t1) / 1e6);
                tested.add((t3 - t1) / 1e6);
            }
        }
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s | %.2f | %.1f | %.2f | %.2f",
                        name,
                        median(programmed),
                        median(tested),
                        median(tested) / median(plain),
                        100 * accuracy));
    }

    private static double median(List<Double> values) {
        return Statistics.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
