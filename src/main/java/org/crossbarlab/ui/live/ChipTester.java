package org.crossbarlab.ui.live;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.TestBench;

import java.util.ArrayList;
import java.util.List;

/**
 * Tests networks on the scoreboard's chips for work in the background. It shares the figures with
 * the scoreboard: what one has tested the other knows, to the image.
 *
 * @param bench where tests are made
 * @param figures that are known
 * @param control pauses and cancels
 */
public record ChipTester(TestBench bench, Figures figures, RunControl control) {

    /** A tester on the bench that tests under these settings are made on. */
    public static ChipTester on(
            Equipment equipment, ExperimentSettings settings, Figures figures, RunControl control) {
        return new ChipTester(equipment.bench(settings.seed()), figures, control);
    }

    /**
     * Accuracy on all test images of one chip, as a fraction of 1.
     *
     * @throws org.crossbarlab.nn.OverflowException if the outputs are no numbers
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public double test(Weights weights, ExperimentSettings settings, int chip) {
        double known = figures.known(weights, settings, chip);
        if (!Double.isNaN(known)) {
            return known;
        }
        double tested =
                bench.testChip(weights.parameters(), settings.crossbar(), chip, control)
                        .evaluation()
                        .accuracy();
        figures.learnChip(weights, settings, chip, tested);
        return tested;
    }

    /** Accuracy over the settings' chips; see {@link #test}. */
    public AnalogAccuracy testChips(Weights weights, ExperimentSettings settings) {
        List<Double> runs = new ArrayList<>();
        for (int chip = 1; chip <= settings.chips(); chip++) {
            control.checkpoint();
            runs.add(test(weights, settings, chip));
        }
        return AnalogAccuracy.of(runs);
    }
}
