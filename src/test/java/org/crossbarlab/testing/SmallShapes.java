package org.crossbarlab.testing;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.math.RandomStreams;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Data of another shape than MNIST's: 14×14 pixels and four classes with names, the synthetic
 * digits from 0 to 3 at half their size.
 */
public final class SmallShapes {

    private static final List<String> NAMES = List.of("none", "one", "pair", "triple");
    private static final int SIDE = 14;
    private static final Dataset DATA = make();

    private SmallShapes() {}

    public static Dataset dataset() {
        return DATA;
    }

    private static Dataset make() {
        Dataset digits = SyntheticDigits.generate(new RandomStreams(8), 800, 300);
        return new Dataset(
                "small shapes",
                NAMES,
                small(digits.training()),
                small(digits.test()),
                Map.of("source", digits.checksums().get("training images")));
    }

    private static LabelledImages small(LabelledImages all) {
        int[] chosen =
                IntStream.range(0, all.count()).filter(i -> all.label(i) < NAMES.size()).toArray();
        byte[] pixels = new byte[chosen.length * SIDE * SIDE];
        byte[] labels = new byte[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            labels[i] = (byte) all.label(chosen[i]);
            byte[] half = half(all.image(chosen[i]));
            System.arraycopy(half, 0, pixels, i * half.length, half.length);
        }
        return new LabelledImages(SIDE, SIDE, NAMES.size(), pixels, labels);
    }

    private static byte[] half(byte[] image) {
        byte[] half = new byte[SIDE * SIDE];
        for (int i = 0; i < half.length; i++) {
            int from = i / SIDE * 2 * (2 * SIDE) + i % SIDE * 2;
            int[] four = {from, from + 1, from + 2 * SIDE, from + 2 * SIDE + 1};
            half[i] = (byte) (Arrays.stream(four).map(p -> image[p] & 0xFF).sum() / 4);
        }
        return half;
    }
}
