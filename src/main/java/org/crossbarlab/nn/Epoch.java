package org.crossbarlab.nn;

/**
 * What one epoch brought.
 *
 * @param number from 1
 * @param trainingLoss mean over the epoch's images, as they were met
 * @param validationLoss mean over the validation images after the epoch
 * @param validationAccuracy fraction of the validation images classified rightly
 * @param seconds training and validation together
 */
public record Epoch(
        int number,
        double trainingLoss,
        double validationLoss,
        double validationAccuracy,
        double seconds) {}
