package org.crossbarlab.ui.sweep;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.live.ChipTester;
import org.crossbarlab.ui.live.Figures;
import org.crossbarlab.ui.live.Weights;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tests networks on one chip after the other, on the scoreboard's bench. */
final class ChipsTester implements Backstage.Work<ChipsRequest, Chips> {

    /** After so many chips a histogram looks different. */
    private static final int NEWS = 5;

    private final Figures figures;

    ChipsTester(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void compute(ChipsRequest request, RunControl control, Consumer<Chips> answers) {
        ChipTester tester =
                ChipTester.on(request.equipment(), request.settings(), figures, control);
        Map<NetworkRole, double[]> accuracies = new EnumMap<>(NetworkRole.class);
        request.networks()
                .keySet()
                .forEach(role -> accuracies.put(role, new double[request.count()]));
        for (int chip = 1; chip <= request.count(); chip++) {
            control.checkpoint();
            for (Weights weights : request.networks().values()) {
                test(weights, request, chip, tester, accuracies);
            }
            if (chip % NEWS == 0 || chip == request.count()) {
                answers.accept(new Chips(request, chip, accuracies));
            }
        }
    }

    private static void test(
            Weights weights,
            ChipsRequest request,
            int chip,
            ChipTester tester,
            Map<NetworkRole, double[]> accuracies) {
        NetworkRole role = weights.network();
        if (!accuracies.containsKey(role)) {
            return;
        }
        try {
            accuracies.get(role)[chip - 1] = tester.test(weights, request.settings(), chip);
        } catch (OverflowException | InvalidValueException noNumbers) {
            accuracies.remove(role);
        }
    }
}
