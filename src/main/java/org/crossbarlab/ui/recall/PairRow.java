package org.crossbarlab.ui.recall;

import org.crossbarlab.ui.lab.ListedPair;

/**
 * Networks of the list, in words.
 *
 * @param listed the networks
 * @param title their images, and when they were trained
 * @param trainedFor the devices and the training they had
 * @param figures what their run found, or how far it came
 * @param inUse whether they are those on the scoreboard
 * @param usable whether they were trained with the images in use
 */
record PairRow(
        ListedPair listed,
        String title,
        String trainedFor,
        String figures,
        boolean inUse,
        boolean usable) {}
