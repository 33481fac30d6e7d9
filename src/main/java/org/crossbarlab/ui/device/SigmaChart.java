package org.crossbarlab.ui.device;

import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.chart.LineCurve;
import org.crossbarlab.ui.microscope.SigmaCurve;

import java.util.OptionalDouble;

/** The size of the error at each conductance, drawn over axes that stay while α moves. */
final class SigmaChart {

    private SigmaChart() {}

    static LineCurve of(DeviceViewModel model) {
        LineCurve curve = new LineCurve();
        curve.getStyleClass().add("sigma-curve");
        curve.unitProperty().set(Messages.get("device.sigma.unit"));
        curve.xTitleProperty().set(Messages.get("device.sigma.x"));
        curve.summaryProperty().set(Messages.get("device.sigma.summary"));
        curve.addSeries("sigma", "σ", "series-analog", null);
        curve.legendVisibleProperty().set(false);
        curve.tableButtonVisibleProperty().set(false);
        model.sigmaCurveProperty().subscribe(now -> show(now, curve));
        return curve;
    }

    /** A line that leaves its fixed axis says so, and how far it goes. */
    private static void show(SigmaCurve now, LineCurve curve) {
        curve.setYRange(0, now.limit());
        curve.setPoints("sigma", now.conductances(), now.sigmas(), null);
        OptionalDouble beyond = now.beyond();
        curve.yTitleProperty()
                .set(
                        beyond.isPresent()
                                ? Messages.get(
                                        "device.sigma.beyond", Numbers.plain(beyond.getAsDouble()))
                                : Messages.get("device.sigma.title"));
    }
}
