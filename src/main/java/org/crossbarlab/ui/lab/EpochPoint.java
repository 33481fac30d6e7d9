package org.crossbarlab.ui.lab;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Epoch;

/**
 * A finished epoch.
 *
 * @param network that was trained
 * @param epoch what it brought
 */
public record EpochPoint(NetworkRole network, Epoch epoch) {}
