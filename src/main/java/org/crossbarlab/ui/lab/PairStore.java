package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.TrainedPair;

/** Where trained networks outlive the window. */
@FunctionalInterface
public interface PairStore {

    /** Forgets everything with the session. */
    PairStore NONE = pair -> {};

    /**
     * Saves a pair over an earlier state of the same run. Called after every epoch and at the end,
     * on the run's thread; returns soon, whatever the disk does, and tells the user itself what
     * fails.
     */
    void save(TrainedPair pair);
}
