package org.crossbarlab.ui.layers;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.LayerCost;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.live.ChipTester;
import org.crossbarlab.ui.live.Figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tests networks with errors in one layer after the other, on the scoreboard's bench and chips. */
final class CostTester implements Backstage.Work<CostRequest, Costs> {

    private final Figures figures;

    CostTester(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void compute(CostRequest request, RunControl control, Consumer<Costs> answers) {
        TestBench bench = request.equipment().bench(request.settings().seed());
        ChipTester tester = new ChipTester(bench, figures, control);
        CrossbarSettings crossbar = request.settings().crossbar();
        List<LayerCost> known = new ArrayList<>();
        try {
            CrossbarSettings none = LayerCost.without(crossbar);
            double ideal = tester.test(request.weights(), request.settings().withCrossbar(none), 1);
            int layers = bench.architecture().weightTensors().size();
            for (int layer = 0; layer < layers; layer++) {
                CrossbarSettings only = LayerCost.only(crossbar, layer);
                known.add(
                        new LayerCost(
                                layer,
                                ideal,
                                tester.testChips(
                                        request.weights(), request.settings().withCrossbar(only))));
                answers.accept(new Costs(request, known, false));
            }
        } catch (OverflowException | InvalidValueException noNumbers) {
            answers.accept(new Costs(request, known, true));
        }
    }
}
