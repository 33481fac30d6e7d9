package org.crossbarlab.ui.scoreboard;

import org.crossbarlab.experiment.Scenario;

/**
 * One row of the scoreboard as it is shown. Numbers are percentages or percentage points; NaN means
 * there is none.
 *
 * @param scenario which of the three
 * @param title for people
 * @param accuracy the large figure: mean over the tested chips, or the one chip under the hand
 * @param deviation over the tested chips
 * @param chips one dot each; NaN for a chip that was not tested yet. Not to be modified
 * @param selectedChip accuracy of the chip under the hand
 * @param approximate whether the large figure rests on a part of the test images
 * @param pending whether tests are missing
 * @param reference the notebook's figure, corrected, where it may be compared
 * @param note one line: what the figure rests on; may be empty
 */
public record ScoreRow(
        Scenario scenario,
        String title,
        double accuracy,
        double deviation,
        double[] chips,
        double selectedChip,
        boolean approximate,
        boolean pending,
        double reference,
        String note) {}
