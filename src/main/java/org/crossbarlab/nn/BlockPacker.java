package org.crossbarlab.nn;

import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.nn.kernel.Kernels;

import java.util.Arrays;

/** Turns images into a block of bytes {@code [pixel][image]}; owned by one thread. */
final class BlockPacker {

    private final LabelledImages images;
    private final byte[] rows;

    BlockPacker(LabelledImages images) {
        this.images = images;
        this.rows = new byte[blockSize()];
    }

    /** Bytes in a block. */
    int blockSize() {
        return images.pixelsPerImage() * Kernels.BLOCK;
    }

    /**
     * Gathers images; places beyond {@code count} become blank. Each image is first copied as a
     * whole, which memory likes better than 32 scattered streams.
     *
     * @param order image indices
     * @param from first of the block in {@code order}
     * @param count at most a block
     * @param packed written from an index on
     */
    void pack(int[] order, int from, int count, byte[] packed, int packedFrom) {
        int pixels = images.pixelsPerImage();
        for (int i = 0; i < count; i++) {
            System.arraycopy(images.pixels(), order[from + i] * pixels, rows, i * pixels, pixels);
        }
        Arrays.fill(rows, count * pixels, rows.length, (byte) 0);
        for (int p = 0; p < pixels; p++) {
            int target = packedFrom + p * Kernels.BLOCK;
            for (int i = 0; i < Kernels.BLOCK; i++) {
                packed[target + i] = rows[i * pixels + p];
            }
        }
    }

    /** Gathers the labels of the images that {@link #pack} gathers. */
    void labels(int[] order, int from, int count, byte[] labels, int labelsFrom) {
        for (int i = 0; i < count; i++) {
            labels[labelsFrom + i] = images.labels()[order[from + i]];
        }
    }
}
