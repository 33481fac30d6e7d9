package org.crossbarlab.ui.chart;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Line;

import java.util.function.DoubleConsumer;

/** A line across a chart that stands for something set elsewhere, and which a hand may move. */
final class ChartMark {

    private static final PseudoClass MARKABLE = PseudoClass.getPseudoClass("markable");
    private static final double HANDLE_EM = 0.5;

    private final Node chart;
    private final DoubleProperty x;
    private final Line pen;
    private DoubleConsumer onMoved;

    ChartMark(Node chart, Pens pens) {
        this.chart = chart;
        x = new SimpleDoubleProperty(chart, "markX", Double.NaN);
        pen = pens.line("chart-mark");
    }

    /** Where it stands; NaN for nowhere. */
    DoubleProperty xProperty() {
        return x;
    }

    void setOnMoved(DoubleConsumer moved) {
        onMoved = moved;
        chart.pseudoClassStateChanged(MARKABLE, moved != null);
    }

    boolean isMovable() {
        return onMoved != null;
    }

    /** A hand moves it; whoever owns the value decides where it comes to stand. */
    void move(double wished) {
        if (onMoved != null) {
            onMoved.accept(wished);
        }
    }

    void paint(GraphicsContext graphics, PlotFrame frame, double em) {
        double value = x.get();
        if (!(value >= frame.x().min() && value <= frame.x().max())) {
            return;
        }
        double at = Math.floor(frame.pixelX(value)) + 0.5;
        Pens.take(graphics, pen);
        graphics.strokeLine(at, frame.top(), at, frame.bottom());
        if (isMovable()) {
            double half = HANDLE_EM * em;
            Pens.takeFill(graphics, pen);
            graphics.fillPolygon(
                    new double[] {at - half, at + half, at},
                    new double[] {frame.top() - half, frame.top() - half, frame.top() + half},
                    3);
        }
    }
}
