package org.crossbarlab.nn.kernel;

public class Scratch2 {
    static void time(String n, double macs, Runnable r) {
        for (int i = 0; i < 3000; i++) r.run();
        double best = 1e9;
        for (int k = 0; k < 20; k++) {
            long t = System.nanoTime();
            for (int i = 0; i < 200; i++) r.run();
            best = Math.min(best, (System.nanoTime() - t) / 200.0);
        }
        System.out.printf("%-28s %8.2f us  %6.1f G/s%n", n, best / 1e3, macs / best);
    }

    public static void main(String[] a) {
        Kernels k = new VectorKernels();
        int B = Kernels.BLOCK;
        ConvolutionShape[] ss = {
            new ConvolutionShape(1, 28, 28, 8, 3, 3, 2),
            new ConvolutionShape(8, 13, 13, 16, 3, 3, 2),
            new ConvolutionShape(16, 6, 6, 10, 6, 6, 1)
        };
        for (var s : ss) {
            float[] p = new float[s.outChannels() * (s.taps() + 1)];
            float[] in = new float[s.inSize() * B],
                    out = new float[s.outSize() * B],
                    og = new float[s.outSize() * B],
                    ig = new float[s.inSize() * B];
            java.util.Arrays.fill(in, .5f);
            java.util.Arrays.fill(p, .1f);
            java.util.Arrays.fill(og, .1f);
            double m = s.multiplyAdds() * B;
            int b = s.taps() * s.outChannels();
            time("convolve", m, () -> k.convolve(s, p, 0, b, in, out));
            time("parameterGradient", m, () -> k.parameterGradient(s, in, og, p, 0, b));
            time("inputGradient", m, () -> k.inputGradient(s, p, 0, og, ig));
        }
        byte[] pk = new byte[784 * B];
        float[] o = new float[784 * B];
        time("unpack", 0, () -> k.unpack(pk, 0, o, 784 * B));
        float[] r = new float[1352 * B], r2 = new float[1352 * B];
        time("rectify", 0, () -> k.rectify(r, 1352 * B));
        time("rectifyGradient", 0, () -> k.rectifyGradient(r, r2, 1352 * B));
        float[] lg = new float[10 * B], g = new float[10 * B];
        byte[] lb = new byte[B];
        time("loss", 0, () -> org.crossbarlab.nn.CrossEntropy.lossAndGradient(lg, lb, B, 1f, g));
        time("loss only", 0, () -> org.crossbarlab.nn.CrossEntropy.loss(lg, lb, B));
    }
}
