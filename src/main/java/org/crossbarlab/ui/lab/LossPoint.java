package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.NetworkRole;

/**
 * The training loss over a few batches.
 *
 * @param network being trained
 * @param epoch where in the training, 0 to the number of epochs; 1.5 is the middle of the second
 * @param loss mean per image
 */
public record LossPoint(NetworkRole network, double epoch, double loss) {}
