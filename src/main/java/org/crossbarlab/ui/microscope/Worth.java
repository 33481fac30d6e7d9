package org.crossbarlab.ui.microscope;

/**
 * What one device is worth on one chip, in test images that are read rightly.
 *
 * @param request that was answered
 * @param images how many there are
 * @param now as the device is
 * @param repaired if it sat exactly at its target
 * @param dead if no current passed it
 */
record Worth(WorthRequest request, int images, int now, int repaired, int dead) {}
