package org.crossbarlab.ui.chart;

/** Where the data area of a chart lies on its canvas, in pixels, and the scales along its edges. */
record PlotFrame(double left, double top, double width, double height, AxisScale x, AxisScale y) {

    double pixelX(double value) {
        return left + x.unit(value) * width;
    }

    double pixelY(double value) {
        return top + (1 - y.unit(value)) * height;
    }

    double valueX(double pixel) {
        return x.value((pixel - left) / width);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }
}
