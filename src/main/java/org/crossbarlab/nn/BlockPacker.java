package org.crossbarlab.nn;

import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.nn.kernel.Kernels;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Turns images into blocks {@code [pixel][image]}; owned by one thread. */
final class BlockPacker {

    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PER_WORD = 4;
    private static final float WHITE = 255;

    private final LabelledImages images;
    private final byte[] rows;
    private final int[] words;

    BlockPacker(LabelledImages images) {
        this.images = images;
        this.rows = new byte[blockSize()];
        this.words = new int[Kernels.BLOCK];
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

    /**
     * Gathers images as intensities from 0 to 1, four pixels of each image at a time: a step of
     * training needs them only once, and bytes in between would be read and written for nothing.
     *
     * @param order image indices
     * @param from first of the block in {@code order}
     * @param count at most a block; places beyond become blank
     * @param intensities {@code [pixel][image]}, written
     */
    void load(int[] order, int from, int count, float[] intensities) {
        int pixels = images.pixelsPerImage();
        int whole = pixels - pixels % PER_WORD;
        for (int p = 0; p < whole; p += PER_WORD) {
            gather(order, from, count, p);
            spread(words, intensities, p * Kernels.BLOCK);
        }
        for (int p = whole; p < pixels; p++) {
            for (int i = 0; i < Kernels.BLOCK; i++) {
                int pixel = i < count ? images.pixels()[order[from + i] * pixels + p] & 0xFF : 0;
                intensities[p * Kernels.BLOCK + i] = pixel / WHITE;
            }
        }
    }

    private void gather(int[] order, int from, int count, int pixel) {
        byte[] all = images.pixels();
        int pixels = images.pixelsPerImage();
        for (int i = 0; i < count; i++) {
            words[i] = (int) WORDS.get(all, order[from + i] * pixels + pixel);
        }
        Arrays.fill(words, count, words.length, 0);
    }

    /** A loop of its own with plain arguments: so the compiler vectorises it. */
    private static void spread(int[] words, float[] out, int at) {
        for (int i = 0; i < Kernels.BLOCK; i++) {
            out[at + i] = (words[i] & 0xFF) / WHITE;
        }
        for (int i = 0; i < Kernels.BLOCK; i++) {
            out[at + Kernels.BLOCK + i] = (words[i] >>> 8 & 0xFF) / WHITE;
        }
        for (int i = 0; i < Kernels.BLOCK; i++) {
            out[at + 2 * Kernels.BLOCK + i] = (words[i] >>> 16 & 0xFF) / WHITE;
        }
        for (int i = 0; i < Kernels.BLOCK; i++) {
            out[at + 3 * Kernels.BLOCK + i] = (words[i] >>> 24) / WHITE;
        }
    }

    /** Gathers the labels of the images that {@link #pack} gathers. */
    void labels(int[] order, int from, int count, byte[] labels, int labelsFrom) {
        for (int i = 0; i < count; i++) {
            labels[labelsFrom + i] = images.labels()[order[from + i]];
        }
    }
}
