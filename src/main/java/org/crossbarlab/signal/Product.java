package org.crossbarlab.signal;

/** The multiplication around a stage, as far as a stage has to know it. */
public interface Product {

    /** How many images are multiplied side by side; they are innermost in every array. */
    int images();

    /**
     * The number of the first of them, within the test or the batch. With it a random stage keys
     * its stream, so that every image meets the same numbers on any number of threads. (What sets
     * two batches apart is the stage itself, which is made for one programming.)
     */
    int firstImage();

    /** The number of the pulse that the product belongs to, where an input is sent in several. */
    int pulse();

    /**
     * The variance of each output if every weight fluctuates by itself: Σ x²·v. This is what read
     * noise needs; for output stages only.
     *
     * @param variances of the weights, in their layout
     * @return {@code [output][image]}, to be overwritten by the next call
     */
    float[] variance(float[] variances);
}
