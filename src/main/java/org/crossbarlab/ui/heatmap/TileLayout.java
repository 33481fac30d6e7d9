package org.crossbarlab.ui.heatmap;

import java.util.Locale;

/**
 * How a matrix of outputs × inputs is laid out in the plane so that a reader recognises it: each
 * row is cut into tiles (a 24×24 image, a 3×3 kernel), and the tiles are placed in a grid with gaps
 * between them. Lengths are in cells, but for the gap, which follows the size of a cell in pixels.
 *
 * @param rows outputs
 * @param columns inputs; a multiple of the cells in a tile
 * @param tileHeight cells in a tile, downwards
 * @param tileWidth cells in a tile, across
 * @param gridRows tiles downwards
 * @param gridColumns tiles across
 * @param downwards whether consecutive tiles fill the columns of the grid, not its rows
 */
public record TileLayout(
        int rows,
        int columns,
        int tileHeight,
        int tileWidth,
        int gridRows,
        int gridColumns,
        boolean downwards) {

    public TileLayout {
        if (rows < 1 || columns < 1 || tileHeight < 1 || tileWidth < 1) {
            throw new IllegalArgumentException("A matrix and its tiles have at least one cell.");
        }
        if (columns % (tileHeight * tileWidth) != 0) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s inputs do not fill tiles of %s × %s cells.",
                            columns,
                            tileHeight,
                            tileWidth));
        }
        int tiles = rows * (columns / (tileHeight * tileWidth));
        if (gridRows * gridColumns < tiles) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "A grid of %s × %s has no room for %s tiles.",
                            gridRows,
                            gridColumns,
                            tiles));
        }
    }

    /** The matrix as it is: outputs downwards, inputs across, no gaps. */
    public static TileLayout plain(int rows, int columns) {
        return new TileLayout(rows, columns, 1, columns, rows, 1, false);
    }

    /** Tiles placed left to right, then downwards, in as many grid rows as they need. */
    public static TileLayout tiles(
            int rows, int columns, int tileHeight, int tileWidth, int gridColumns) {
        int tiles = rows * (columns / (tileHeight * tileWidth));
        int gridRows = (tiles + gridColumns - 1) / gridColumns;
        return new TileLayout(rows, columns, tileHeight, tileWidth, gridRows, gridColumns, false);
    }

    /** The same tiles placed downwards first: each grid column then holds consecutive tiles. */
    public static TileLayout tilesDownwards(
            int rows, int columns, int tileHeight, int tileWidth, int gridRows) {
        int tiles = rows * (columns / (tileHeight * tileWidth));
        int gridColumns = (tiles + gridRows - 1) / gridRows;
        return new TileLayout(rows, columns, tileHeight, tileWidth, gridRows, gridColumns, true);
    }

    /** The number of values, rows × columns. */
    public int cells() {
        return rows * columns;
    }

    /** The space between tiles in pixels: a quarter of a cell, none where tiles are whole rows. */
    public int gap(int cellPixels) {
        return tileWidth == columns && gridColumns == 1 ? 0 : Math.clamp(cellPixels / 4, 2, 8);
    }

    /** Width in pixels of the whole layout. */
    public int width(int cellPixels) {
        return gridColumns * (tileWidth * cellPixels + gap(cellPixels)) - gap(cellPixels);
    }

    /** Height in pixels of the whole layout. */
    public int height(int cellPixels) {
        return gridRows * (tileHeight * cellPixels + gap(cellPixels)) - gap(cellPixels);
    }

    /** The largest whole cell size whose layout fits, at least 1. */
    public int cellPixelsFitting(double width, double height) {
        int size = 1;
        while (width(size + 1) <= width && height(size + 1) <= height) {
            size++;
        }
        return size;
    }

    /** The left edge of a cell in pixels. */
    public int left(CellIndex cell, int cellPixels) {
        int across = across(cell);
        return across * cellPixels + across / tileWidth * gap(cellPixels);
    }

    /** The top edge of a cell in pixels. */
    public int top(CellIndex cell, int cellPixels) {
        int down = down(cell);
        return down * cellPixels + down / tileHeight * gap(cellPixels);
    }

    private int tile(CellIndex cell) {
        int perRow = columns / (tileHeight * tileWidth);
        return cell.row() * perRow + cell.column() / (tileHeight * tileWidth);
    }

    /**
     * Which value a cell of the plane shows.
     *
     * @param down cells from the top, gaps not counted
     * @param across cells from the left, gaps not counted
     * @return row × columns + column, or −1 where the grid has no tile
     */
    public int valueAt(int down, int across) {
        int gridRow = down / tileHeight;
        int gridColumn = across / tileWidth;
        int tile = downwards ? gridColumn * gridRows + gridRow : gridRow * gridColumns + gridColumn;
        int perTile = tileHeight * tileWidth;
        int index = tile * perTile + down % tileHeight * tileWidth + across % tileWidth;
        boolean inside = down >= 0 && across >= 0 && gridRow < gridRows && gridColumn < gridColumns;
        return inside && index < cells() ? index : -1;
    }

    /** The matrix place of a value index. */
    public CellIndex cell(int valueIndex) {
        return new CellIndex(valueIndex / columns, valueIndex % columns);
    }

    /** The cell's distance from the top in cells, gaps not counted. */
    public int down(CellIndex cell) {
        int gridRow = downwards ? tile(cell) % gridRows : tile(cell) / gridColumns;
        return gridRow * tileHeight + cell.column() % (tileHeight * tileWidth) / tileWidth;
    }

    /** The cell's distance from the left in cells, gaps not counted. */
    public int across(CellIndex cell) {
        int gridColumn = downwards ? tile(cell) / gridRows : tile(cell) % gridColumns;
        return gridColumn * tileWidth + cell.column() % tileWidth;
    }
}
