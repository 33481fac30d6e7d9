package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.ExperimentSettings;

/**
 * Accuracies on all test images that are known already, and a place for those that someone else
 * tests, so that nothing is tested twice. Safe for any number of threads.
 */
public interface Figures {

    /** Accuracy of a network on a chip, as a fraction of 1; NaN if it was never tested. */
    double known(Weights weights, ExperimentSettings settings, int chip);

    /** Hands in the figure of a test of a chip whose answers nobody kept. */
    void learnChip(Weights weights, ExperimentSettings settings, int chip, double accuracy);

    /** Whether tests for the hand go on, which come before all others. */
    boolean isBusy();
}
