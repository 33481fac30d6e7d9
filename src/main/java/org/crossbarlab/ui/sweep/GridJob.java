package org.crossbarlab.ui.sweep;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.ui.live.Equipment;

/**
 * A mismatch grid to be filled in, with everything as it was when it was begun.
 *
 * @param equipment images, threads and bench
 * @param settings of training and tests, but for the one that varies
 * @param setting what varies
 * @param digital the digital network of these settings, if it is trained already; else null
 */
record GridJob(
        Equipment equipment,
        ExperimentSettings settings,
        GridSetting setting,
        TrainedNetwork digital) {}
