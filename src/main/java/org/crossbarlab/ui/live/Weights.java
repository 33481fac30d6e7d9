package org.crossbarlab.ui.live;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;

/**
 * The ideal weights of a network at one moment of its training.
 *
 * @param version tells them apart from all others of the session
 * @param network whose they are
 * @param trainedFor the settings of the run that trained them, whatever is in use now
 * @param parameters flat; not to be modified
 */
public record Weights(
        long version, NetworkRole network, ExperimentSettings trainedFor, float[] parameters) {}
