package org.crossbarlab.signal;

/**
 * A group of cells that holds a part of each weight, some of its digits or its positive half.
 *
 * @param weights effective, {@code [output][input]} flat; not to be modified
 * @param significance what the slice's products count for in the digital sum
 * @param output what happens to the products before they are summed
 */
public record Slice(float[] weights, float significance, SignalStage output) {

    /** All of the weights in one group of cells, read out exactly. */
    public static Slice whole(float[] weights) {
        return new Slice(weights, 1, SignalStage.IDEAL);
    }
}
