package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.ExperimentSettings;

/**
 * The work of a run in digital epochs, for progress and the time left. The weights are those
 * measured on the reference machine; another machine's differ little, and the estimate follows what
 * it sees.
 *
 * @param epochs of each network
 * @param chips for each network
 */
record WorkUnits(int epochs, int chips) {

    /** A device-aware epoch programs its crossbars after every step. */
    private static final double AWARE_EPOCH = 1.25;

    private static final double CHIP_TEST = 0.07;

    static WorkUnits of(ExperimentSettings settings) {
        return new WorkUnits(settings.training().epochs(), settings.chips());
    }

    double total() {
        return epochs * (1 + AWARE_EPOCH) + 2 * chips * CHIP_TEST;
    }

    /**
     * Work done.
     *
     * @param activity one of the running phases
     * @param epochsDone of the network in training, with the part of the current one
     * @param chipsDone of the network in testing
     */
    double done(RunPhase activity, double epochsDone, int chipsDone) {
        double digital = epochs + chips * CHIP_TEST;
        return switch (activity) {
            case TRAINING_DIGITAL -> epochsDone;
            case TESTING_DIGITAL -> epochs + chipsDone * CHIP_TEST;
            case TRAINING_AWARE -> digital + epochsDone * AWARE_EPOCH;
            case TESTING_AWARE -> digital + epochs * AWARE_EPOCH + chipsDone * CHIP_TEST;
            default -> 0;
        };
    }
}
