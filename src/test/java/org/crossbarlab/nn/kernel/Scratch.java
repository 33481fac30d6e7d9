package org.crossbarlab.nn.kernel;

import org.crossbarlab.analog.*;
import org.crossbarlab.concurrent.*;
import org.crossbarlab.crossbar.*;
import org.crossbarlab.data.*;
import org.crossbarlab.math.*;
import org.crossbarlab.nn.*;

public class Scratch {
    public static void main(String[] a) throws Exception {
        java.util.function.BiFunction<String, Integer, byte[]> rd =
                (n, skip) -> {
                    try (var in =
                            new java.util.zip.GZIPInputStream(
                                    java.nio.file.Files.newInputStream(
                                            java.nio.file.Path.of(
                                                    "/work/shared/mnist", n + ".gz")))) {
                        byte[] b = in.readAllBytes();
                        return java.util.Arrays.copyOfRange(b, skip, b.length);
                    } catch (Exception e) {
                        throw new RuntimeException(e);
                    }
                };
        var tr =
                new LabelledImages(
                        28,
                        28,
                        rd.apply("train-images-idx3-ubyte", 16),
                        rd.apply("train-labels-idx1-ubyte", 8));
        var te =
                new LabelledImages(
                        28,
                        28,
                        rd.apply("t10k-images-idx3-ubyte", 16),
                        rd.apply("t10k-labels-idx1-ubyte", 8));
        int threads = Integer.parseInt(a[0]);
        boolean aware = a[1].equals("aware");
        int epochs = Integer.parseInt(a[2]);
        var net = new Network(Architecture.REFERENCE, KernelChoice.fastest());
        var pool = new WorkerPool(threads);
        var rs = new RandomStreams(1);
        var rc = new RunControl();
        var np = new NetworkProgrammer(Architecture.REFERENCE, CrossbarSettings.REFERENCE);
        var t =
                new Trainer(
                        net,
                        tr,
                        TrainingSettings.REFERENCE.withEpochs(epochs),
                        aware ? new DeviceAware(np, rs, p -> {}) : WeightTransform.DIGITAL,
                        rs,
                        pool,
                        rc);
        OptimiserState[] last = new OptimiserState[1];
        t.train(
                OptimiserState.initial(Architecture.REFERENCE.initialParameters(rs)),
                new TrainingListener() {
                    public void epochTrained(Epoch e, OptimiserState s) {
                        System.out.println(e);
                        last[0] = s;
                    }
                });
        var ev = new Evaluator(net, pool);
        var pi = PackedImages.of(te);
        for (int i = 0; i < 10; i++) {
            long t0 = System.nanoTime();
            var r = ev.evaluate(last[0].parameters(), pi, rc);
            long t1 = System.nanoTime();
            var pr = np.program(last[0].parameters(), Chip.of(rs, i + 1));
            long t2 = System.nanoTime();
            var r2 = ev.evaluate(pr.parameters(), pi, rc);
            System.out.printf(
                    "%s %.2f ms; program %.2f ms; chip %s%n",
                    r, (t1 - t0) / 1e6, (t2 - t1) / 1e6, r2);
        }
        try (var in = java.nio.file.Files.lines(java.nio.file.Path.of("/proc/self/status"))) {
            in.filter(l -> l.startsWith("VmRSS") || l.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
    }
}
