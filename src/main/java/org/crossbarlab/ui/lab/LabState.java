package org.crossbarlab.ui.lab;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;

/**
 * All that a command can change, at one moment.
 *
 * @param settings in use
 * @param chip the number of the chip that follows the hand
 * @param dataset in use
 * @param networks on the table
 * @param history of their training
 */
record LabState(
        ExperimentSettings settings,
        int chip,
        Dataset dataset,
        Networks networks,
        RunHistory history) {}
