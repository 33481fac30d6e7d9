package org.crossbarlab.ui.conductance;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.heatmap.TileLayout;

import java.util.function.Supplier;

/**
 * The layers of the network and how their matrices are laid out. A convolution's row of inputs is
 * its 3×3 kernels: those of the first layer stand two by two, each output of the second has a line
 * of eight. An output of the linear layer is a tile of 24×24: its 16 input channels as a 4×4 grid
 * of 6×6 images, so that every tile shows where on the page a digit wants ink.
 */
public enum LayerChoice {
    CONV1(3, 2, () -> Messages.get("conductance.layer.conv1")),
    CONV2(3, 8, () -> Messages.get("conductance.layer.conv2")),
    LINEAR(24, 2, () -> Messages.get("conductance.layer.linear"));

    private static final int IMAGE = 6;
    private static final int IMAGES_ACROSS = 4;

    private final int tile;
    private final int gridColumns;
    private final Supplier<String> title;

    LayerChoice(int tile, int gridColumns, Supplier<String> title) {
        this.tile = tile;
        this.gridColumns = gridColumns;
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title.get();
    }

    /** The layout of an array with so many physical rows. */
    TileLayout layout(int rows, int columns) {
        return TileLayout.tiles(rows, columns, tile, tile, gridColumns);
    }

    /**
     * Which input stands at a column of the layout.
     *
     * @param column within a row of the layout, from 0
     */
    int input(int column) {
        if (this != LINEAR) {
            return column;
        }
        int down = column / tile;
        int across = column % tile;
        int channel = down / IMAGE * IMAGES_ACROSS + across / IMAGE;
        return channel * IMAGE * IMAGE + down % IMAGE * IMAGE + across % IMAGE;
    }
}
