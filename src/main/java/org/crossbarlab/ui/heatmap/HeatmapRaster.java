package org.crossbarlab.ui.heatmap;

import java.util.Arrays;
import java.util.Locale;

/**
 * Turns a matrix into pixels: values[rows × columns] to alpha-red-green-blue, each cell a square of
 * a whole number of pixels. It paints a window of the layout, so a zoomed matrix costs no more than
 * the pixels on view, and it allocates only when that window changes its place or size: it is run
 * for every frame while a slider moves. A value outside the limits takes the colour of the end and
 * a diagonal stroke (falling when above, rising when below), if a cell is large enough to show it;
 * a value that is not a number is empty but for both strokes.
 */
public final class HeatmapRaster {

    /** The smallest cell, in pixels, that carries the stroke of a clipped value. */
    static final int MARKED_CELL = 5;

    /** Half the width of that stroke, as a share of the cell. */
    private static final int STROKE_SHARE = 18;

    private static final int GAP = -1;

    private final TileLayout layout;
    private int cellPixels = 1;
    private int[] columnCell = {};
    private int[] columnOffset = {};
    private int[] rowCell = {};
    private int[] rowOffset = {};

    public HeatmapRaster(TileLayout layout) {
        this.layout = layout;
    }

    public TileLayout layout() {
        return layout;
    }

    /**
     * Chooses what is painted.
     *
     * @param cellPixels side of a cell in pixels
     * @param left pixels of the layout to the left of the window
     * @param top pixels of the layout above the window
     * @param width of the window in pixels
     * @param height of the window in pixels
     */
    public void setWindow(int cellPixels, int left, int top, int width, int height) {
        this.cellPixels = cellPixels;
        columnCell = new int[width];
        columnOffset = new int[width];
        rowCell = new int[height];
        rowOffset = new int[height];
        int gap = layout.gap(cellPixels);
        scan(left, layout.tileWidth(), gap, columnCell, columnOffset);
        scan(top, layout.tileHeight(), gap, rowCell, rowOffset);
    }

    private void scan(int origin, int cellsInTile, int gap, int[] cell, int[] offset) {
        int tilePixels = cellsInTile * cellPixels;
        for (int i = 0; i < cell.length; i++) {
            int pixel = origin + i;
            int tile = pixel / (tilePixels + gap);
            int inTile = pixel % (tilePixels + gap);
            cell[i] = inTile < tilePixels ? tile * cellsInTile + inTile / cellPixels : GAP;
            offset[i] = inTile % cellPixels;
        }
    }

    public int width() {
        return columnCell.length;
    }

    public int height() {
        return rowCell.length;
    }

    /**
     * Which value a pixel of the window shows: row × columns + column, or −1 in a gap or outside.
     */
    public int valueAt(int x, int y) {
        if (x < 0 || y < 0 || x >= width() || y >= height()) {
            return -1;
        }
        boolean gap = columnCell[x] == GAP || rowCell[y] == GAP;
        return gap ? -1 : layout.valueAt(rowCell[y], columnCell[x]);
    }

    /**
     * Paints the window.
     *
     * @param values rows × columns, row by row
     * @param min the value of the map's first colour
     * @param max the value of its last colour
     * @param map colours
     * @param below colour of the stroke on values below min
     * @param above colour of the stroke on values above max
     * @param argb receives width × height pixels, row by row
     */
    public void render(
            float[] values,
            double min,
            double max,
            ColorMap map,
            int below,
            int above,
            int[] argb) {
        if (values.length != layout.cells()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT, "%s values for %s cells.", values.length, layout.cells()));
        }
        int width = width();
        for (int y = 0; y < height(); y++) {
            if (rowCell[y] == GAP) {
                Arrays.fill(argb, y * width, (y + 1) * width, ColorMap.MISSING);
            } else if (y > 0 && rowCell[y] == rowCell[y - 1]) {
                System.arraycopy(argb, (y - 1) * width, argb, y * width, width);
            } else {
                renderLine(values, min, max, map, y, argb);
            }
        }
        if (cellPixels >= MARKED_CELL) {
            markClipped(values, min, max, below, above, argb);
        }
    }

    private void renderLine(
            float[] values, double min, double max, ColorMap map, int y, int[] argb) {
        double scale = 1 / (max - min);
        int color = ColorMap.MISSING;
        int previous = GAP;
        for (int x = 0; x < width(); x++) {
            int across = columnCell[x];
            if (across != previous) {
                int index = across == GAP ? -1 : layout.valueAt(rowCell[y], across);
                color = index < 0 ? ColorMap.MISSING : map.argb((values[index] - min) * scale);
                previous = across;
            }
            argb[y * width() + x] = color;
        }
    }

    private void markClipped(
            float[] values, double min, double max, int below, int above, int[] argb) {
        int thick = cellPixels / STROKE_SHARE;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                boolean falling = Math.abs(columnOffset[x] - rowOffset[y]) <= thick;
                int mirrored = cellPixels - 1 - rowOffset[y];
                boolean rising = Math.abs(columnOffset[x] - mirrored) <= thick;
                int index = falling || rising ? valueAt(x, y) : -1;
                boolean missing = index >= 0 && Float.isNaN(values[index]);
                if (missing || index >= 0 && falling && values[index] > max) {
                    argb[y * width() + x] = above;
                } else if (index >= 0 && rising && values[index] < min) {
                    argb[y * width() + x] = below;
                }
            }
        }
    }
}
