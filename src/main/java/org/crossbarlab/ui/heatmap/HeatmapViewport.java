package org.crossbarlab.ui.heatmap;

/**
 * Which part of a layout a heatmap shows: the cell size that fits the space, times the zoom, and a
 * window about a centre that never leaves the layout. All lengths are device pixels.
 *
 * @param cellPixels side of a cell
 * @param left layout pixels to the left of the window
 * @param top layout pixels above it
 * @param width of the window
 * @param height of the window
 */
record HeatmapViewport(int cellPixels, int left, int top, int width, int height) {

    /** The largest zoom at which a cell is still a cell among others. */
    static final int MOST_ZOOM = 16;

    /**
     * @param centre the cell in the middle, or null for the layout's own middle
     */
    static HeatmapViewport fit(
            TileLayout layout, int width, int height, int zoom, CellIndex centre) {
        int cell = layout.cellPixelsFitting(width, height) * zoom;
        int shownWidth = Math.min(width, layout.width(cell));
        int shownHeight = Math.min(height, layout.height(cell));
        int x = centre == null ? layout.width(cell) / 2 : layout.left(centre, cell) + cell / 2;
        int y = centre == null ? layout.height(cell) / 2 : layout.top(centre, cell) + cell / 2;
        return new HeatmapViewport(
                cell,
                Math.clamp(x - shownWidth / 2, 0, layout.width(cell) - shownWidth),
                Math.clamp(y - shownHeight / 2, 0, layout.height(cell) - shownHeight),
                shownWidth,
                shownHeight);
    }

    /** Whether the whole of a cell is on view. */
    boolean shows(TileLayout layout, CellIndex cell) {
        int x = layout.left(cell, cellPixels) - left;
        int y = layout.top(cell, cellPixels) - top;
        return x >= 0 && y >= 0 && x + cellPixels <= width && y + cellPixels <= height;
    }
}
