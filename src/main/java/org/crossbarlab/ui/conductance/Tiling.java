package org.crossbarlab.ui.conductance;

import org.crossbarlab.nn.Layer;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.ui.heatmap.TileLayout;

/**
 * How a layer's matrix is laid out in the plane so that a reader recognises it. A convolution's row
 * of inputs is its kernels, a tile for each input channel, side by side. An output of a linear
 * layer is one tile: its input channels as a grid of images, so that every tile shows where on the
 * page the output wants ink; after another linear layer, where an image is a single number, that is
 * a tile as nearly square as their count allows.
 *
 * @param imageHeight cells downwards that belong together: of a kernel, or of a channel
 * @param imageWidth cells across
 * @param imagesDown images of a tile, downwards
 * @param imagesAcross images of a tile, across
 * @param gridColumns tiles across
 */
record Tiling(int imageHeight, int imageWidth, int imagesDown, int imagesAcross, int gridColumns) {

    /** Three maps stand side by side, so each is best about twice as high as it is wide. */
    private static final double HEIGHT_PER_WIDTH = 2;

    /** The tiling of a layer on activations of a shape. */
    static Tiling of(Layer.Weighted layer, Shape in) {
        return switch (layer) {
            case Convolution(int outputs, int kernel, int stride) ->
                    new Tiling(kernel, kernel, 1, 1, columns(outputs, in.channels(), 1));
            case Linear(int outputs) -> {
                int across = imagesAcross(in);
                int down = in.channels() / across;
                double ratio = (double) (down * in.height()) / (across * in.width());
                int columns = columns(outputs, 1, ratio);
                yield new Tiling(in.height(), in.width(), down, across, columns);
            }
        };
    }

    /** Of the grids that the channels fill, the one most nearly square; the wider of two. */
    private static int imagesAcross(Shape in) {
        int best = in.channels();
        for (int across = in.channels(); across >= 1; across--) {
            if (in.channels() % across == 0 && excess(in, across) < excess(in, best)) {
                best = across;
            }
        }
        return best;
    }

    private static int excess(Shape in, int across) {
        return Math.abs(across * in.width() - in.channels() / across * in.height());
    }

    /**
     * Tiles across: whole outputs while that stays narrow, else a part of one output that divides
     * it, so that every output begins a line.
     *
     * @param perOutput tiles of one output
     * @param ratio height of a tile to its width
     */
    private static int columns(int outputs, int perOutput, double ratio) {
        double wished = Math.sqrt(outputs * perOutput * ratio / HEIGHT_PER_WIDTH);
        if (wished >= perOutput) {
            return perOutput * (int) (wished / perOutput);
        }
        // As wide as high is still better than outputs cut in two.
        int columns = (int) Math.max(1, Math.min(perOutput, HEIGHT_PER_WIDTH * wished));
        while (perOutput % columns != 0) {
            columns--;
        }
        return columns;
    }

    private int tileHeight() {
        return imageHeight * imagesDown;
    }

    private int tileWidth() {
        return imageWidth * imagesAcross;
    }

    /** The layout of an array with so many physical rows. */
    TileLayout layout(int rows, int columns) {
        return TileLayout.tiles(rows, columns, tileHeight(), tileWidth(), gridColumns);
    }

    /**
     * Which input stands at a column of the layout.
     *
     * @param column within a row of the layout, from 0
     */
    int input(int column) {
        int within = column % (tileHeight() * tileWidth());
        int down = within / tileWidth();
        int across = within % tileWidth();
        int image = down / imageHeight * imagesAcross + across / imageWidth;
        int pixel = down % imageHeight * imageWidth + across % imageWidth;
        return column - within + image * imageHeight * imageWidth + pixel;
    }
}
