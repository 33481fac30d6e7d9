package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.RemedySettings;

/**
 * What remedies cost, beside crossbars whose cells are written once.
 *
 * @param devices times as many devices
 * @param writes of every device, on average
 * @param images that each chip has to be shown before it is used
 */
public record Price(double devices, double writes, int images) {

    /** The price of all that is done under these settings. */
    public static Price of(CrossbarSettings settings) {
        RemedySettings remedies = settings.remedies();
        return new Price(
                (double) remedies.copies() * remedies.committee(),
                remedies.writes(settings.cells().error()),
                remedies.tuningImages() * remedies.committee());
    }
}
