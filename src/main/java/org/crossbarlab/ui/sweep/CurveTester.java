package org.crossbarlab.ui.sweep;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;
import org.crossbarlab.ui.lab.Backstage;
import org.crossbarlab.ui.live.ChipTester;
import org.crossbarlab.ui.live.Figures;
import org.crossbarlab.ui.live.Weights;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Tests networks at one point of an axis after the other, on the scoreboard's bench and chips. */
final class CurveTester implements Backstage.Work<CurveRequest, Curve> {

    private final Figures figures;

    CurveTester(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void compute(CurveRequest request, RunControl control, Consumer<Curve> answers) {
        ChipTester tester = ChipTester.on(request.equipment(), request.base(), figures, control);
        double[] positions = request.axis().positions();
        SortedMap<Double, Sweep.Point> points = new TreeMap<>();
        Sentence gap = null;
        for (int i : SweepAxis.coarseToFine(positions.length)) {
            Sweep.Point point = point(request, positions[i], tester);
            points.put(positions[i], point);
            gap = gap == null ? gap(request, point) : gap;
            answers.accept(new Curve(request, points, positions.length, gap));
        }
    }

    private static Sweep.Point point(CurveRequest request, double position, ChipTester tester) {
        Map<NetworkRole, AnalogAccuracy> analog = new EnumMap<>(NetworkRole.class);
        Map<NetworkRole, OverflowException> overflows = new EnumMap<>(NetworkRole.class);
        for (Weights weights : request.networks().values()) {
            NetworkRole role = weights.network();
            try {
                ExperimentSettings settings = request.axis().at(request.base(), position);
                analog.put(role, tester.testChips(weights, settings));
            } catch (OverflowException e) {
                overflows.put(role, e);
            } catch (InvalidValueException doesNotGo) {
                overflows.put(role, new OverflowException(doesNotGo.sentences().getFirst()));
            }
        }
        return new Sweep.Point(request.axis().number(position), analog, overflows);
    }

    private static Sentence gap(CurveRequest request, Sweep.Point point) {
        return request.networks().keySet().stream()
                .map(point.overflows()::get)
                .filter(why -> why != null)
                .map(why -> why.sentences().getFirst())
                .findFirst()
                .orElse(null);
    }
}
