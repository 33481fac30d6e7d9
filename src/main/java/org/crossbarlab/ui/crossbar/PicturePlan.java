package org.crossbarlab.ui.crossbar;

import org.crossbarlab.nn.Shape;

/**
 * Where the channels of a layer's input stand: as squares side by side, of cells of a whole number
 * of pixels.
 *
 * @param shape of the input
 * @param across channels side by side
 * @param cell side of a cell in pixels
 * @param left of the first channel; they begin at the top
 */
record PicturePlan(Shape shape, int across, int cell, int left) {

    private static final int GAP = 3;

    static PicturePlan of(Shape shape, double width, double height) {
        int across = (int) Math.ceil(Math.sqrt(shape.channels()));
        int down = (shape.channels() + across - 1) / across;
        double wide = (width - (across - 1) * GAP) / (across * shape.width());
        double high = (height - (down - 1) * GAP) / (down * shape.height());
        int cell = (int) Math.max(1, Math.min(wide, high));
        int left = (int) ((width - across * (cell * shape.width() + GAP) + GAP) / 2);
        return new PicturePlan(shape, across, cell, left);
    }

    int channelX(int channel) {
        return left + channel % across * (cell * shape.width() + GAP);
    }

    int channelY(int channel) {
        return channel / across * (cell * shape.height() + GAP);
    }

    /** The left edge of an input. */
    int x(int index) {
        return channelX(index / area()) + index % shape.width() * cell;
    }

    /** The upper edge of an input. */
    int y(int index) {
        return channelY(index / area()) + index % area() / shape.width() * cell;
    }

    private int area() {
        return shape.height() * shape.width();
    }

    /** The column of cells at a point, within whatever channel is there. */
    double columnAt(double x) {
        int pitch = cell * shape.width() + GAP;
        return (x - left - Math.clamp((long) ((x - left) / pitch), 0, across - 1) * pitch) / cell;
    }

    /** The row of cells at a point. */
    double rowAt(double y) {
        int pitch = cell * shape.height() + GAP;
        int down = (shape.channels() + across - 1) / across;
        return (y - Math.clamp((long) (y / pitch), 0, down - 1) * pitch) / cell;
    }
}
