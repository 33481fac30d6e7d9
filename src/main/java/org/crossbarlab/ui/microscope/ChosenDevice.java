package org.crossbarlab.ui.microscope;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.experiment.NetworkRole;

/**
 * A device that was chosen to be looked at; it stays chosen whatever chip or setting comes.
 *
 * @param network that sits in it
 * @param cell its place
 */
public record ChosenDevice(NetworkRole network, CellAddress cell) {}
