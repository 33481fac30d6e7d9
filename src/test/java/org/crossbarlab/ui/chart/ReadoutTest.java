package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.stream.IntStream;

class ReadoutTest {

    private static final PlotFrame FRAME =
            new PlotFrame(40, 10, 400, 200, AxisScale.linear(0, 20), AxisScale.linear(90, 100));

    private static PlotSeries line(double begin, double end) {
        double[] xs = IntStream.rangeClosed(0, 20).asDoubleStream().toArray();
        double[] ys = Arrays.stream(xs).map(x -> begin + (end - begin) * x / 20).toArray();
        return new PlotSeries("a line", null, new PlotSeries.Arrays(xs, ys, null));
    }

    private static Rectangle2D box(PlotSeries line, double x) {
        return Readout.corner(FRAME, FRAME.pixelX(x), 120, 60, 8, box -> line.pointsIn(box, FRAME));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 10, 15, 20})
    void theBoxHidesNoCurveThatKeepsToOneSide(double x) {
        for (PlotSeries line : new PlotSeries[] {line(99, 99), line(91, 91), line(91, 99)}) {
            Rectangle2D box = box(line, x);
            assertThat(line.pointsIn(box, FRAME)).isZero();
            assertThat(box.getMinX() > FRAME.pixelX(x) || box.getMaxX() < FRAME.pixelX(x))
                    .as("beside the crosshair")
                    .isTrue();
            assertThat(box.getMinY()).isGreaterThanOrEqualTo(FRAME.top());
            assertThat(box.getMaxY()).isLessThanOrEqualTo(FRAME.bottom());
        }
    }

    @Test
    void aLineBetweenItsPointsCounts() {
        PlotSeries line =
                new PlotSeries(
                        "a line",
                        null,
                        new PlotSeries.Arrays(new double[] {0, 20}, new double[] {90, 100}, null));
        Rectangle2D middle = new Rectangle2D(FRAME.pixelX(10) - 2, FRAME.pixelY(95) - 2, 4, 4);
        assertThat(line.pointsIn(middle, FRAME)).isEqualTo(1);
    }
}
