package org.crossbarlab.ui.chart;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.KeyEvent;

import java.util.function.Supplier;

/** The crosshair of a chart: an x, or none, that moves among the x values of the points. */
final class ChartCursor {

    private static final int PAGE = 10;

    private final DoubleProperty x;
    private final Supplier<double[]> stops;

    /**
     * @param chart to which the property belongs
     * @param stops the x values to stop at, ascending
     */
    ChartCursor(Object chart, Supplier<double[]> stops) {
        x = new SimpleDoubleProperty(chart, "cursorX", Double.NaN);
        this.stops = stops;
    }

    /** x, or NaN for none. */
    DoubleProperty xProperty() {
        return x;
    }

    boolean isSet() {
        return !Double.isNaN(x.get());
    }

    void clear() {
        x.set(Double.NaN);
    }

    void moveNear(double wished) {
        double nearest = Double.NaN;
        for (double stop : stops.get()) {
            if (Double.isNaN(nearest) || Math.abs(stop - wished) < Math.abs(nearest - wished)) {
                nearest = stop;
            }
        }
        x.set(nearest);
    }

    /** Moves as a key says, and consumes it then. */
    void move(KeyEvent event) {
        double[] all = stops.get();
        if (all.length == 0) {
            return;
        }
        int at = 0;
        while (at < all.length - 1 && all[at] < x.get()) {
            at++;
        }
        switch (event.getCode()) {
            case LEFT -> at = isSet() ? at - 1 : all.length - 1;
            case RIGHT -> at = isSet() ? at + 1 : 0;
            case PAGE_UP -> at -= PAGE;
            case PAGE_DOWN -> at += PAGE;
            case HOME -> at = 0;
            case END -> at = all.length - 1;
            case ESCAPE -> {
                clear();
                return;
            }
            default -> {
                return;
            }
        }
        x.set(all[Math.clamp(at, 0, all.length - 1)]);
        event.consume();
    }
}
