package org.crossbarlab.settings;

/**
 * How the user likes pictures drawn.
 *
 * @param absoluteDifference differences in µS, not in units of the cell's σ
 * @param linearLoss the loss on a linear axis, not a logarithmic one
 * @param wholeAccuracy the axis of accuracy from 0 %, not from below the smallest value
 */
public record PictureChoices(
        boolean absoluteDifference, boolean linearLoss, boolean wholeAccuracy) {

    /** At the first start. */
    public static final PictureChoices DEFAULT = new PictureChoices(false, false, false);
}
