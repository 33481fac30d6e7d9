package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.TrainedPair;

/**
 * Networks that can be brought back.
 *
 * @param pair the networks and what they were trained for
 * @param shipped whether they came with the program; the user's own come and go
 */
public record ListedPair(TrainedPair pair, boolean shipped) {}
