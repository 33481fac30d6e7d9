package org.crossbarlab.nn;

import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.nn.kernel.Kernels;

import java.util.Arrays;

/**
 * Images rearranged once so that the kernels can stream them: blocks of {@code [pixel][image]}, one
 * byte a pixel. The last block is filled up with blank images, which are never counted.
 */
public final class PackedImages {

    private final int count;
    private final int pixels;
    private final byte[] packed;
    private final byte[] labels;

    private PackedImages(int count, int pixels, byte[] packed, byte[] labels) {
        this.count = count;
        this.pixels = pixels;
        this.packed = packed;
        this.labels = labels;
    }

    /** All images in their own order. */
    public static PackedImages of(LabelledImages images) {
        return first(images, images.count());
    }

    /** The first images, at most so many. */
    public static PackedImages first(LabelledImages images, int most) {
        int[] order = new int[Math.min(most, images.count())];
        Arrays.setAll(order, i -> i);
        return of(images, order);
    }

    /** Chosen images in a given order. */
    public static PackedImages of(LabelledImages images, int[] order) {
        BlockPacker packer = new BlockPacker(images);
        int blocks = (order.length + Kernels.BLOCK - 1) / Kernels.BLOCK;
        byte[] packed = new byte[blocks * packer.blockSize()];
        byte[] labels = new byte[blocks * Kernels.BLOCK];
        for (int block = 0; block < blocks; block++) {
            int first = block * Kernels.BLOCK;
            int count = Math.min(Kernels.BLOCK, order.length - first);
            packer.pack(order, first, count, packed, block * packer.blockSize());
            packer.labels(order, first, count, labels, first);
        }
        return new PackedImages(order.length, images.pixelsPerImage(), packed, labels);
    }

    public int count() {
        return count;
    }

    public int blocks() {
        return labels.length / Kernels.BLOCK;
    }

    /** How many images of a block count, among the first {@code limit} images. */
    public int imagesInBlock(int block, int limit) {
        return Math.clamp((long) Math.min(count, limit) - block * Kernels.BLOCK, 0, Kernels.BLOCK);
    }

    /** Writes a block's intensities, 0 to 1, as {@code [pixel][image]}. */
    public void load(int block, Kernels kernels, float[] target) {
        int size = pixels * Kernels.BLOCK;
        kernels.unpack(packed, block * size, target, size);
    }

    /** The labels of a block. */
    public byte[] labels(int block) {
        byte[] part = new byte[Kernels.BLOCK];
        System.arraycopy(labels, block * Kernels.BLOCK, part, 0, Kernels.BLOCK);
        return part;
    }
}
