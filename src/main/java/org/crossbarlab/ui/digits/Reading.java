package org.crossbarlab.ui.digits;

import org.crossbarlab.experiment.Scenario;

import java.util.Map;

/**
 * What is made of a picture.
 *
 * @param request the picture, and with what it was read
 * @param opinions of each scenario whose network was trained and whose outputs are numbers
 */
public record Reading(ReadRequest request, Map<Scenario, Opinion> opinions) {

    public Reading {
        opinions = Map.copyOf(opinions);
    }
}
