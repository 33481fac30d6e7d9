package org.crossbarlab.ui.sweep;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Remedy;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.live.ChipTester;
import org.crossbarlab.ui.live.Figures;
import org.crossbarlab.ui.live.Weights;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tests networks with one remedy after the other, on the scoreboard's bench and chips. */
final class RescueTester implements Backstage.Work<RescueRequest, Rescue> {

    private final Figures figures;

    RescueTester(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void compute(RescueRequest request, RunControl control, Consumer<Rescue> answers) {
        ChipTester tester =
                ChipTester.on(request.equipment(), request.settings(), figures, control);
        Map<Remedy, Map<NetworkRole, AnalogAccuracy>> accuracies = new LinkedHashMap<>();
        for (Remedy remedy : Remedy.of(request.settings().crossbar())) {
            accuracies.put(remedy, test(request, remedy, tester));
            answers.accept(new Rescue(request, accuracies));
        }
    }

    private static Map<NetworkRole, AnalogAccuracy> test(
            RescueRequest request, Remedy remedy, ChipTester tester) {
        ExperimentSettings settings =
                request.settings().withCrossbar(remedy.on(request.settings().crossbar()));
        Map<NetworkRole, AnalogAccuracy> tested = new EnumMap<>(NetworkRole.class);
        for (Weights weights : request.networks().values()) {
            try {
                tested.put(weights.network(), tester.testChips(weights, settings));
            } catch (OverflowException | InvalidValueException noNumbers) {
                // The row stays without a number.
                continue;
            }
        }
        return tested;
    }
}
