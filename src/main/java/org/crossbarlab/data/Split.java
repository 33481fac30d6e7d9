package org.crossbarlab.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A division of images into those that train the network and those that validate it; every image is
 * in exactly one of the two.
 *
 * @param training indices of the training images, in random order
 * @param validation indices of the validation images, in random order
 */
public record Split(int[] training, int[] validation) {

    /**
     * Draws a division, every one as likely as any other.
     *
     * @param count how many images there are
     * @param validationShare which part of them validates, 0 to 1; the number of validation images
     *     is rounded to the nearest integer (60,000 images and 0.2 give 48,000 and 12,000)
     * @param random decides which images
     * @throws IllegalArgumentException if {@code count} is negative or the share is not within 0
     *     and 1
     */
    public static Split random(int count, double validationShare, RandomGenerator random) {
        if (count < 0) {
            throw new IllegalArgumentException("There is no split of " + count + " images.");
        }
        if (!(validationShare >= 0 && validationShare <= 1)) {
            throw new IllegalArgumentException(
                    "The validation share lies within 0 and 1: " + validationShare);
        }
        int[] order = shuffled(count, random);
        int training = count - (int) Math.round(count * validationShare);
        return new Split(
                Arrays.copyOfRange(order, 0, training), Arrays.copyOfRange(order, training, count));
    }

    /**
     * The numbers below {@code count} in random order (Fisher and Yates, as Durstenfeld has it).
     */
    private static int[] shuffled(int count, RandomGenerator random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
