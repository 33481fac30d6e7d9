package org.crossbarlab.ui.layers;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.LayerCost;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.ui.live.Figures;
import org.crossbarlab.ui.task.ConflatingWorker;
import org.crossbarlab.ui.task.Turn;

import java.util.ArrayList;
import java.util.List;

/**
 * Tests networks with errors in one layer after the other, on the scoreboard's bench and chips. It
 * shares the figures with the scoreboard: what one has tested the other knows to the image. Runs on
 * the worker's thread alone.
 */
final class CostTester implements ConflatingWorker.Computation<CostRequest, Costs> {

    private final Figures figures;

    CostTester(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void compute(CostRequest request, Turn<Costs> turn) {
        TestBench bench = request.equipment().bench(request.settings().seed());
        CrossbarSettings crossbar = request.settings().crossbar();
        List<LayerCost> known = new ArrayList<>();
        try {
            double ideal = test(bench, request, LayerCost.without(crossbar), 1);
            int layers = bench.architecture().weightTensors().size();
            for (int layer = 0; layer < layers; layer++) {
                CrossbarSettings only = LayerCost.only(crossbar, layer);
                known.add(new LayerCost(layer, ideal, overChips(bench, request, only)));
                turn.publish(new Costs(request, known, false));
            }
        } catch (OverflowException | InvalidValueException noNumbers) {
            turn.publish(new Costs(request, known, true));
        }
    }

    private AnalogAccuracy overChips(
            TestBench bench, CostRequest request, CrossbarSettings crossbar) {
        List<Double> runs = new ArrayList<>();
        for (int chip = 1; chip <= request.settings().chips(); chip++) {
            runs.add(test(bench, request, crossbar, chip));
        }
        return AnalogAccuracy.of(runs);
    }

    private double test(TestBench bench, CostRequest request, CrossbarSettings crossbar, int chip) {
        ExperimentSettings settings = request.settings().withCrossbar(crossbar);
        double known = figures.known(request.weights(), settings, chip);
        if (!Double.isNaN(known)) {
            return known;
        }
        double tested =
                bench.testChip(request.weights().parameters(), crossbar, chip, request.control())
                        .evaluation()
                        .accuracy();
        figures.learnChip(request.weights(), settings, chip, tested);
        return tested;
    }
}
