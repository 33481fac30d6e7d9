package org.crossbarlab.nn;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.nn.kernel.PlainKernels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class BlockPackerTest {

    private static final int IMAGES = 100;

    /** Sizes whose pixels do and do not fill whole words, blocks that are and are not full. */
    @ParameterizedTest
    @CsvSource({"28, 64", "28, 17", "15, 64", "15, 1", "13, 63", "12, 0", "3, 9"})
    void whatIsLoadedAtOnceIsWhatIsPackedAndUnpacked(int side, int count) {
        var random = new RandomStreams(5).stream("images");
        byte[] pixels = new byte[IMAGES * side * side];
        random.nextBytes(pixels);
        byte[] labels = new byte[IMAGES];
        Arrays.setAll(new int[IMAGES], i -> labels[i] = (byte) (i % 10));
        BlockPacker packer = new BlockPacker(new LabelledImages(side, side, 10, pixels, labels));
        int size = Math.min(count, Kernels.BLOCK);
        int[] order = random.ints(size + 3, 0, IMAGES).toArray();
        byte[] packed = new byte[packer.blockSize()];
        packer.pack(order, 3, size, packed, 0);
        float[] expected = new float[packed.length];
        new PlainKernels().unpack(packed, 0, expected, packed.length);
        float[] loaded = new float[packed.length];
        Arrays.fill(loaded, 7);
        packer.load(order, 3, size, loaded);
        assertThat(loaded).isEqualTo(expected);
        byte[] names = new byte[Kernels.BLOCK];
        packer.labels(order, 3, size, names, 0);
        for (int i = 0; i < size; i++) {
            assertThat(names[i]).isEqualTo(labels[order[3 + i]]);
        }
    }
}
