package org.crossbarlab.ui.microscope;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.live.ChipTester;
import org.crossbarlab.ui.live.Figures;

import java.util.function.Consumer;

/** Tests a chip as it is, with one device repaired and with it dead. */
final class WorthTester implements Backstage.Work<WorthRequest, Worth> {

    private final Figures figures;

    WorthTester(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void compute(WorthRequest request, RunControl control, Consumer<Worth> answers) {
        int images = request.equipment().data().test().count();
        ChipTester tester =
                ChipTester.on(request.equipment(), request.settings(), figures, control);
        try {
            answers.accept(
                    new Worth(
                            request,
                            images,
                            read(request, request.settings(), tester, images),
                            read(request, with(request, Defect.REPAIRED), tester, images),
                            read(request, with(request, Defect.OPEN), tester, images)));
        } catch (OverflowException | InvalidValueException noNumbers) {
            // The scoreboard tells why; there is nothing to say of one device then.
        }
    }

    private static ExperimentSettings with(WorthRequest request, Defect defect) {
        MarkedCells marked = Settings.MARKED_CELLS.get(request.settings()).orElseThrow();
        return Settings.MARKED_CELLS.with(request.settings(), marked.with(request.cell(), defect));
    }

    private static int read(
            WorthRequest request, ExperimentSettings settings, ChipTester tester, int images) {
        return (int) Math.round(images * tester.test(request.weights(), settings, request.chip()));
    }
}
