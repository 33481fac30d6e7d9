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
 * @param approximate whether the large figure rests on a part of the test images
 * @param pending whether tests are missing
 * @param reference the notebook's figure, corrected, where it may be compared
 * @param chip the chip under the hand; {@link ChipLine#NONE} where none is tested
 * @param training what the network was trained for; {@link TrainingLine#NONE} where it is not said
 */
record ScoreRow(
        Scenario scenario,
        String title,
        double accuracy,
        double deviation,
        double[] chips,
        boolean approximate,
        boolean pending,
        double reference,
        ChipLine chip,
        TrainingLine training) {

    /**
     * How the chip under the hand does.
     *
     * @param number of the chip; 0 for none
     * @param accuracy on it
     * @param recent accuracies on the chips before, oldest first; NaN for unknown ones. Not to be
     *     modified
     * @param title "Chip #4"
     * @param text its accuracy as it is read, or a dash
     * @param note one line: what the bar above rests on and whether this chip is part of it
     */
    record ChipLine(
            int number, double accuracy, double[] recent, String title, String text, String note) {

        static final ChipLine NONE = new ChipLine(0, Double.NaN, new double[0], "", "", "");
    }

    /**
     * What a network was trained for.
     *
     * @param text "trained for α 0.30 proportional, 8 bits balanced"; empty where it is not said
     * @param elsewhere whether the devices differ now
     */
    record TrainingLine(String text, boolean elsewhere) {

        static final TrainingLine NONE = new TrainingLine("", false);
    }
}
