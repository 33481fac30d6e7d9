package org.crossbarlab.nn;

import org.crossbarlab.analog.*;
import org.crossbarlab.crossbar.*;
import org.crossbarlab.math.*;

public class Scratch3 {
    static void time(String n, Runnable r) {
        for (int i = 0; i < 3000; i++) r.run();
        double best = 1e9, sum = 0;
        for (int k = 0; k < 30; k++) {
            long t = System.nanoTime();
            for (int i = 0; i < 100; i++) r.run();
            double d = (System.nanoTime() - t) / 100.0;
            best = Math.min(best, d);
            sum += d / 30;
        }
        System.out.printf("%-28s best %8.2f us mean %8.2f%n", n, best / 1e3, sum / 1e3);
    }

    public static void main(String[] a) {
        float[] p = Architecture.REFERENCE.initialParameters(new RandomStreams(1));
        Adam ad = new Adam(1e-3, OptimiserState.initial(p));
        float[] g = p.clone();
        float[] out = new float[p.length];
        if (a.length > 0) org.nd4j.linalg.factory.Nd4j.getEnvironment().setMaxThreads(1);
        time("adam", () -> ad.apply(g));
        time("read", () -> ad.read(out));
        var np = new NetworkProgrammer(Architecture.REFERENCE, CrossbarSettings.REFERENCE);
        var c = Chip.of(new RandomStreams(1), 1);
        time("program chip", () -> np.program(p, c));
        var da = new DeviceAware(np, new RandomStreams(1), x -> {});
        long[] s = {0};
        time("device aware", () -> da.effective(p, s[0]++));
        var rs = new RandomStreams(3);
        time("gaussians", () -> org.crossbarlab.device.Deviate.NORMAL.draw(rs.stream("x"), 13968));
    }
}
