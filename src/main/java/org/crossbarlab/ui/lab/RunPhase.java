package org.crossbarlab.ui.lab;

/** Where a run is. */
public enum RunPhase {
    /** Nothing runs: before the first run, or after a stop. */
    IDLE,
    /** The digital network is being trained. */
    TRAINING_DIGITAL,
    /** The digital network is being tested, exactly and on chips. */
    TESTING_DIGITAL,
    /** The second network is being trained with device errors in the loop. */
    TRAINING_AWARE,
    /** The device-aware network is being tested on chips. */
    TESTING_AWARE,
    /** The run waits to be resumed, or to go on by one epoch. */
    PAUSED,
    /** The run was asked to stop and will within a fraction of a second. */
    STOPPING,
    /** All three scenarios have their results. */
    DONE,
    /** The run ended with an error. */
    FAILED;

    /** Whether a run computes. */
    public boolean isRunning() {
        return this == TRAINING_DIGITAL
                || this == TESTING_DIGITAL
                || this == TRAINING_AWARE
                || this == TESTING_AWARE;
    }

    /** Whether a run exists that has not ended, computing or not. */
    public boolean isUnderWay() {
        return isRunning() || this == PAUSED || this == STOPPING;
    }
}
